import { areaColours } from "../ledger/report-schema.ts";

/** The colour of the area at this place of the plan, from 0; behind the last colour the first comes again. */
export function colourOf(index: number): (typeof areaColours)[number] {
  return areaColours[index % areaColours.length]!;
}

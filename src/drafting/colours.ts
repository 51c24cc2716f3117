import { areaColours } from "../ledger/report-schema.ts";

type AreaColour = (typeof areaColours)[number];

/**
 * The colours of areas in the order of the plan: the first few are further apart, to every eye, than the first few of any
 * other order would be. Behind the last the first comes again; `src/charts/theme.ts` and the pages tell such areas apart by
 * a pattern.
 */
export const colourOrder: readonly AreaColour[] = [
  "indigo",
  "bronze",
  "oxblood",
  "river",
  "plum",
  "pine",
  "rose",
  "violet",
];

/** The colour of the area at this place of the plan, from 0. */
export function colourOf(index: number): AreaColour {
  return colourOrder[index % colourOrder.length]!;
}

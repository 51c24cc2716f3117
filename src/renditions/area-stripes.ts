import type { Area } from "../ledger/report-schema.ts";

/**
 * Whether an area has the colour of one before it: there are more areas than colours that every eye tells apart. Pages that
 * show areas side by side then tell it by stripes.
 */
export function isStriped(areas: readonly Area[], { order, colour }: Area): boolean {
  return areas.filter((area) => area.order < order && area.colour === colour).length % 2 === 1;
}

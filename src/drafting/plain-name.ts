import type { LedgerRow } from "../ledger/schema.ts";

const longest = 16;

// A name that took a piece of its sentence along, or lost its head.
const isTorn = (name: string) =>
  [...name].length > longest || /^[在对从把将等其的以为与和下]|^.$|[，。；]|^(?:本|该|各|这)/u.test(name);

/** Whether what a figure is called reads like a name; one that does not is no headline, and is reviewed first. */
export function isPlain({ indicator }: Pick<LedgerRow, "indicator">): boolean {
  return indicator !== "" && !isTorn(indicator);
}

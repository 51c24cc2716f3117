import type { Neighbours } from "../ledger/slots.ts";

/** What the part of a page is called that sets a report beside its neighbours in time. */
export function besideTitle({ before, after }: Neighbours): string {
  return `和${before ? (after ? "前后两年" : "前一年") : "后一年"}的报告放在一起`;
}

import { measures, type LedgerRow } from "../ledger/schema.ts";

type Named = Pick<LedgerRow, "indicator" | "period" | "measure">;

/** The id that a row's name and period make. */
export function plainId({ indicator, period }: Pick<LedgerRow, "indicator" | "period">): string {
  const name = indicator.replace(/[^\p{sc=Han}A-Za-z0-9._-]/gu, "") || "figure";
  return `${name}-${period.replace("/", "_")}`;
}

/** An id that no other row has: the plain one, else with the measure, else with a number. */
export function freeId(row: Named, others: readonly Pick<LedgerRow, "id">[]): string {
  const taken = new Set(others.map(({ id }) => id));
  const plain = plainId(row);
  const measured = row.measure === null ? plain : `${plain}-${row.measure}`;
  let id = taken.has(plain) ? measured : plain;
  for (let n = 2; taken.has(id); n += 1) id = `${measured}-${n}`;
  return id;
}

const suffix = new RegExp(`^(?:-(?:${measures.join("|")}))?(?:-\\d+)?$`);

/** Whether an id is made of the row's name and period, and of nothing that a person thought of. */
export function isMadeOf(id: string, row: Pick<LedgerRow, "indicator" | "period">): boolean {
  const plain = plainId(row);
  return id === "" || (id.startsWith(plain) && suffix.test(id.slice(plain.length)));
}

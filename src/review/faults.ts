import { differenceColumns, differenceReason } from "../extraction/difference.ts";
import { verify } from "../extraction/verify.ts";
import { checkLedger } from "../ledger/checks.ts";
import { expectation } from "../ledger/csv.ts";
import { ledgerColumns, ledgerRowSchema, type LedgerRow } from "../ledger/schema.ts";
import type { Desk } from "./desk.ts";
import { fields, isStated } from "./fields.ts";

/** What keeps a row from being decided on: the cell that it is about, and `Unexpected …, expected …`. */
export interface Fault {
  column: keyof LedgerRow;
  reason: string;
}

/** What the schema says against a text in a cell; undefined for nothing. */
export function cellFault(column: keyof LedgerRow, text: string): string | undefined {
  const issue = ledgerRowSchema.shape[column].safeParse(text).error?.issues[0];
  return issue && `Unexpected ${column} \`${text}\`, ${expectation(issue)}`;
}

/** What keeps a row from being accepted: what `check` and `verify` would say of it, a fault a cell at most. */
export function acceptanceFaults(row: LedgerRow, others: readonly LedgerRow[], desk: Desk): Fault[] {
  const faults: Fault[] = [];
  const placed = { row, place: (column: string) => ({ line: 1, column: ledgerColumns.indexOf(column as never) }) };
  checkLedger(desk.report, [placed], ({ column }, reason) => faults.push({ column: ledgerColumns[column]!, reason }));
  for (const difference of verify([row], desk.source)) {
    const { kind } = difference;
    if (kind === "text" || kind === "unread") continue;
    faults.push({ column: differenceColumns[kind], reason: differenceReason(difference, desk.source) });
  }
  if (isStated(row.class) && row.indicator_en === "" && desk.report.title_en !== "")
    faults.push({ column: "indicator_en", reason: "Unexpected empty indicator_en, expected English" });
  if (!isStated(row.class)) faults.push(...silenceFaults(row));
  faults.push(...idFaults(row, others));
  // As a person reads the row, its id last but for the note: what makes the id is asked for before it.
  const order = new Set([...fields.map(({ column }) => column), ...ledgerColumns]);
  return [...order].flatMap((column) => faults.find((fault) => fault.column === column) ?? []);
}

/** What keeps a row from being rejected. */
export function rejectionFaults(row: LedgerRow, others: readonly LedgerRow[]): Fault[] {
  return [...silenceFaults(row), ...idFaults(row, others)];
}

// Every numeral is accounted for: what is not shown says why.
function silenceFaults({ note }: LedgerRow): Fault[] {
  if (note.trim() !== "") return [];
  return [{ column: "note", reason: "Unexpected empty note, expected the reason why the number is not shown" }];
}

/** Whether another row has the id already. */
export function idFaults({ id }: Pick<LedgerRow, "id">, others: readonly LedgerRow[]): Fault[] {
  const i = id === "" ? -1 : others.findIndex((other) => other.id === id);
  if (i < 0) return [];
  const { printed, section, paragraph } = others[i]!;
  const owner = `\`${printed}\` of ${section} paragraph ${paragraph}`;
  return [{ column: "id", reason: `Unexpected id \`${id}\`, expected one that no other row has (${owner} has it)` }];
}

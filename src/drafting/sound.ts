import { unitWord } from "../extraction/verify.ts";
import type { LedgerRow } from "../ledger/schema.ts";

/** What a row is set aside for: a person who names what it measures makes a figure of it again. */
const reasonOf = ({ indicator }: LedgerRow) =>
  indicator === "" ? "未定：没有找到主语，定名之后改回 figure" : "未定：印出的数与读出的不合，核对之后改回 figure";

/** A figure that lacks what readers need, set aside with the reason: its cells stay, so that only what lacks has to be written. */
export function setAside(row: LedgerRow): LedgerRow {
  return { ...row, id: "", class: "other", note: reasonOf(row) };
}

/** Whether a row was set aside for what it lacks. */
export function isOpen({ class: kind, note }: LedgerRow): boolean {
  return kind === "other" && note.startsWith("未定");
}

/** The rows of a draft: figures without a name are no figures yet, and 名 and 人 are one unit. */
export function soundRows(rows: readonly LedgerRow[]): LedgerRow[] {
  return rows.map((row) => {
    if (row.class !== "figure" && row.class !== "rank") return row;
    return row.indicator === "" ? setAside(row) : { ...row, unit: unitWord(row.unit) };
  });
}

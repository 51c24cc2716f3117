import { cellsOf, withCells } from "../ledger/records.ts";
import { ledgerColumns, ledgerRowSchema, type LedgerRow } from "../ledger/schema.ts";
import type { Cells } from "./edit.ts";

/** A ledger under review: its records as they are written, the header first, and what its rows say. */
export interface Ledger {
  records: readonly string[];
  rows: readonly LedgerRow[];
}

/** The whole file, byte by byte. */
export const ledgerText = ({ records }: Ledger) => records.join("");

/** What a row's cells say, as they are written. */
export function rowCells({ records }: Ledger, row: number): Record<keyof LedgerRow, string> {
  const cells = cellsOf(records[row + 1]!);
  return Object.fromEntries(ledgerColumns.map((column, i) => [column, cells[i]!])) as Record<keyof LedgerRow, string>;
}

/** A row as it would be with other texts in some of its cells; they have to be right, each by itself. */
export function rowWith(ledger: Ledger, row: number, cells: Cells): LedgerRow {
  return ledgerRowSchema.parse({ ...rowCells(ledger, row), ...cells });
}

/** A ledger with other texts in some cells of one row; a cell that says so already keeps its bytes. */
export function ledgerWith(ledger: Ledger, row: number, cells: Cells): Ledger {
  const now = rowCells(ledger, row);
  const byNumber = new Map(
    ledgerColumns.flatMap((column, i) => {
      const text = cells[column];
      return text === undefined || text === now[column] ? [] : [[i, text]];
    }),
  );
  return withRecord(ledger, row, withCells(ledger.records[row + 1]!, byNumber));
}

/** A ledger with another record in the place of a row. */
export function withRecord({ records, rows }: Ledger, row: number, record: string): Ledger {
  const changed = records.with(row + 1, record);
  return { records: changed, rows: rows.with(row, rowWith({ records: changed, rows }, row, {})) };
}

/** All rows but one. */
export const othersThan = ({ rows }: Ledger, row: number) => rows.toSpliced(row, 1);

import type { LedgerRow } from "../ledger/schema.ts";
import type { Cells } from "./edit.ts";
import type { Desk } from "./desk.ts";
import { acceptanceFaults, rejectionFaults, type Fault } from "./faults.ts";
import type { FieldColumn } from "./fields.ts";
import { ledgerText, ledgerWith, othersThan, withRecord, type Ledger } from "./ledger.ts";
import type { Line } from "./line.ts";

/** What a person can decide on a row. */
export type Decision = "accepted" | "rejected";

/** What the keys mean: commands on the row; the letter of a field; one of a field's choices; text of a field. */
export type Mode = { kind: "row" } | { kind: "fields" } | ChoiceMode | TextMode;

export interface ChoiceMode {
  kind: "choice";
  column: FieldColumn;
  /** The decision that waits for the answer. */
  then?: Decision | undefined;
}

export interface TextMode extends Omit<ChoiceMode, "kind"> {
  kind: "text";
  line: Line;
}

/** A record as it was before a change, and where in the walk that was. */
interface Change {
  row: number;
  record: string;
  at: number;
}

/** A review under way: a value that each key turns into the next. */
export interface Session {
  desk: Desk;
  ledger: Ledger;
  /** The rows that progress counts, by index. */
  scope: readonly number[];
  /** Those that nobody had decided on when the review began, in their order. */
  walk: readonly number[];
  /** Where in the walk the person is; its length once through. */
  at: number;
  mode: Mode;
  isPasting: boolean;
  /** What there is to say of the last key. */
  said: { text: string; isFault: boolean };
  history: readonly Change[];
}

/** What a key made: the session after it, and what the file has to hold if it changed. */
export interface Step {
  session: Session;
  written?: string;
  isOver?: boolean;
}

export const silence = { text: "", isFault: false };
export const atRow: Mode = { kind: "row" };

export function beginSession(given: Pick<Session, "desk" | "ledger" | "scope" | "walk">): Session {
  return { ...given, at: 0, mode: atRow, isPasting: false, said: silence, history: [] };
}

/** The index of the row in hand; undefined once through. */
export const rowInHand = ({ walk, at }: Session) => walk[at];

/** What keeps the row in hand from being decided on so. */
export function faultsOf({ desk, ledger }: Session, row: number, decision: Decision): Fault[] {
  const others = othersThan(ledger, row);
  // As it would be: what is wrong with a row depends on what has been decided.
  const candidate = { ...ledger.rows[row]!, review: decision };
  return decision === "accepted" ? acceptanceFaults(candidate, others, desk) : rejectionFaults(candidate, others);
}

/** Writes some cells of the row in hand; without a difference nothing is written. */
export function changed(session: Session, row: number, cells: Cells): Step {
  const record = session.ledger.records[row + 1]!;
  const ledger = ledgerWith(session.ledger, row, cells);
  if (ledger.records[row + 1] === record) return { session };
  const history = [...session.history, { row, record, at: session.at }];
  return { session: { ...session, ledger, history }, written: ledgerText(ledger) };
}

/** Takes the last change back; the record is again as it was, byte by byte. */
export function undone(session: Session): Step {
  const last = session.history.at(-1);
  if (!last) return { session: { ...session, said: { text: "Nothing to take back", isFault: false } } };
  const ledger = withRecord(session.ledger, last.row, last.record);
  const back = { ...session, ledger, at: last.at, mode: atRow, history: session.history.slice(0, -1) };
  return { session: { ...back, said: { text: "Taken back", isFault: false } }, written: ledgerText(ledger) };
}

/** How far the review is, over the rows that it counts. */
export function progressOf({ ledger, scope }: Session): Record<LedgerRow["review"], number> {
  const count = (review: LedgerRow["review"]) => scope.filter((i) => ledger.rows[i]!.review === review).length;
  return { accepted: count("accepted"), rejected: count("rejected"), proposed: count("proposed") };
}

import { cellsAfter, idAfter, type Cells } from "./edit.ts";
import { cellFault, idFaults } from "./faults.ts";
import { choicesOf, fieldOf, isStated, type FieldColumn } from "./fields.ts";
import { freeId } from "./ids.ts";
import { ledgerWith, othersThan, rowCells, rowWith } from "./ledger.ts";
import { lineOf } from "./line.ts";
import {
  atRow,
  changed,
  faultsOf,
  type ChoiceMode,
  type Decision,
  type Session,
  type Step,
  type TextMode,
} from "./session.ts";

const whyRejected = { text: "Why is it rejected? The reason is shown to readers.", isFault: false };

/** Decides on the row in hand, or asks for the first cell that keeps it from being decided on. */
export function decided(session: Session, row: number, decision: Decision, isAnswer = false): Step {
  const { class: kind, review, indicator, printed } = session.ledger.rows[row]!;
  // What a figure's note says was not said as the reason to reject it.
  const isUnexplained = decision === "rejected" && review !== decision && isStated(kind);
  if (isUnexplained && !isAnswer) return { session: { ...asking(session, row, "note", decision), said: whyRejected } };
  const faults = faultsOf(session, row, decision);
  const fault = faults.find(({ column }) => fieldOf(column)) ?? faults[0];
  if (!fault) {
    const step = changed(session, row, { review: decision });
    const text = `${decision}: ${`${indicator} ${printed}`.trim()}`;
    return {
      ...step,
      session: { ...step.session, mode: atRow, at: session.at + 1, said: { text, isFault: false } },
    };
  }
  const said = { text: fault.reason, isFault: true };
  const field = fieldOf(fault.column);
  if (!field) return { session: { ...session, mode: atRow, said } };
  return { session: { ...asking(session, row, field.column, decision), said } };
}

/** A session that asks for a field: for one of its choices, or for text. */
export function asking(session: Session, row: number, column: FieldColumn, then?: Decision): Session {
  if (choicesOf(column, session.desk.report)) return { ...session, mode: { kind: "choice", column, then } };
  const { ledger } = session;
  const others = othersThan(ledger, row);
  const cell = rowCells(ledger, row)[column];
  // An id that clashes or is missing is proposed anew.
  const isProposed = column === "id" && (cell === "" || idFaults({ id: cell }, others).length > 0);
  const text = isProposed ? freeId(ledger.rows[row]!, others) : cell;
  return { ...session, mode: { kind: "text", column, line: lineOf(text), then } };
}

/** Takes a field's new text, if it is right; then asks for the id that it makes, or decides what waited for it. */
export function submitted(session: Session, row: number, mode: ChoiceMode | TextMode, text: string): Step {
  const { ledger, desk } = session;
  const { column, then } = mode;
  const refused = (reason: string): Step => ({ session: { ...session, said: { text: reason, isFault: true } } });
  const others = othersThan(ledger, row);
  const wrong = cellFault(column, text) ?? (column === "id" ? idFaults({ id: text }, others)[0]?.reason : undefined);
  if (wrong !== undefined) return refused(wrong);

  const before = ledger.rows[row]!;
  const cells = cellsAfter(before, column, text, desk);
  const { id, clashes } = idAfter(before, rowWith(ledger, row, cells), others, desk);
  const after = column === "id" ? cells : { ...cells, id: cells.id ?? id };
  const unfit = decisionFault(session, row, after);
  if (unfit !== undefined) return refused(`Not kept, since the row is ${before.review}: ${unfit}`);

  const step = changed({ ...session, mode: atRow }, row, after);
  const continued = clashes ? clash(step.session, row, then) : then && decided(step.session, row, then, true);
  if (!continued) return step;
  return {
    ...continued,
    ...(continued.written === undefined && step.written !== undefined ? { written: step.written } : {}),
  };
}

// A row that has been decided on stays one that can be.
function decisionFault(session: Session, row: number, cells: Cells): string | undefined {
  const { review } = session.ledger.rows[row]!;
  if (review === "proposed") return undefined;
  const ledger = ledgerWith(session.ledger, row, cells);
  return faultsOf({ ...session, ledger }, row, review)[0]?.reason;
}

// The name is kept under its old id until a person has said which.
function clash(session: Session, row: number, then: Decision | undefined): Step {
  const named = session.ledger.rows[row]!;
  const others = othersThan(session.ledger, row);
  const suggestion = freeId(named, others);
  const mode: TextMode = { kind: "text", column: "id", line: lineOf(suggestion), then };
  const text = `Another row has the id that this name makes; its id stays \`${named.id}\`, or becomes this one`;
  return { session: { ...session, mode, said: { text, isFault: true } } };
}

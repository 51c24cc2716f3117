import { asking, decided, submitted } from "./answer.ts";
import { cellFault } from "./faults.ts";
import { choiceKeys, choicesOf, fieldsOf } from "./fields.ts";
import type { Key } from "./key.ts";
import { textOf, typed, type Line } from "./line.ts";
import {
  atRow,
  rowInHand,
  silence,
  undone,
  type ChoiceMode,
  type Session,
  type Step,
  type TextMode,
} from "./session.ts";

/** A key pressed: a review is this function, applied again and again. */
export function press(session: Session, key: Key): Step {
  if (key === "paste-start" || key === "paste-end")
    return { session: { ...session, isPasting: key === "paste-start" } };
  if (session.isPasting) return pasted(session, key);
  if (key === "quit") return { session, isOver: true };
  const row = rowInHand(session);
  const quiet = { ...session, said: silence };
  const { mode } = session;
  if (row === undefined || mode.kind === "row") return commanded(quiet, row, command(key));
  if (key === "escape") return { session: { ...quiet, mode: atRow } };
  if (mode.kind === "fields") return chosenField(quiet, row, command(key));
  if (mode.kind === "choice") return chosen(quiet, row, mode, command(key));
  if (key === "enter") return submitted(quiet, row, mode, textOf(mode.line).trim());
  return { session: withLine(quiet, mode, typed(mode.line, key)) };
}

// An input method may send full-width letters.
const command = (key: Key) => (key.length === 1 ? key.normalize("NFKC").toLowerCase() : key);

// What is pasted is text, whatever keys it is made of; it never decides anything.
function pasted(session: Session, key: Key): Step {
  const { mode } = session;
  if (mode.kind !== "text") return { session };
  return { session: withLine(session, mode, typed(mode.line, key === "enter" ? " " : key)) };
}

function withLine(session: Session, mode: TextMode, line: Line): Session {
  const fault = cellFault(mode.column, textOf(line));
  return {
    ...session,
    mode: { ...mode, line },
    said: fault === undefined ? silence : { text: fault, isFault: true },
  };
}

function commanded(session: Session, row: number | undefined, key: Key): Step {
  const go = (by: number): Step => {
    const at = Math.max(0, Math.min(session.walk.length, session.at + by));
    return { session: { ...session, at } };
  };
  switch (key) {
    case "q":
      return { session, isOver: true };
    case "b":
    case "left":
      return go(-1);
    case "u":
      return undone(session);
    case "s":
    case "right":
      return go(1);
    case "a":
      return row === undefined ? { session } : decided(session, row, "accepted");
    case "r":
      return row === undefined ? { session } : decided(session, row, "rejected");
    case "e":
      return { session: row === undefined ? session : { ...session, mode: { kind: "fields" } } };
    default:
      return { session };
  }
}

function chosenField(session: Session, row: number, key: Key): Step {
  const field = fieldsOf(session.ledger.rows[row]!.class).find((each) => each.key === key);
  return { session: field ? asking(session, row, field.column) : session };
}

function chosen(session: Session, row: number, mode: ChoiceMode, key: Key): Step {
  const choices = choicesOf(mode.column, session.desk.report)!;
  const choice = choices[choiceKeys.indexOf(key)];
  return choice === undefined || key.length !== 1 ? { session } : submitted(session, row, mode, choice);
}

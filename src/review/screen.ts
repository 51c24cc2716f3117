import { position } from "../extraction/shown.ts";
import { fieldOf } from "./fields.ts";
import { riskOf } from "./order.ts";
import { passageOf } from "./passage.ts";
import { faultsOf, progressOf, rowInHand, type Session } from "./session.ts";
import { choiceLines, fieldLines, reading } from "./sheet.ts";
import { cutSpans, span, widthOf, type Span } from "./span.ts";
import { typingLine } from "./typing.ts";
import { wrapped } from "./wrap.ts";

/** What a screen is made for. */
export interface Terminal {
  columns: number;
  rows: number;
  /** Whether it may say things by colour and weight; else it says them by characters. */
  hasStyles: boolean;
}

/** What a terminal shows: its lines, and where its cursor stands if something is being typed; both from 0. */
export interface Screen {
  lines: Span[][];
  cursor?: { row: number; column: number };
}

const keys: Record<Session["mode"]["kind"] | "end", string> = {
  row: "a accept  r reject  e edit  s skip  b back  u undo  q quit",
  fields: "press the letter before a field; Esc leaves",
  choice: "press the letter before a choice; Esc leaves",
  text: "Enter keeps it; Ctrl-U clears it; Esc leaves",
  end: "b back  u undo  q quit",
};

/** A session on a terminal; no line is wider than it, and there are as many lines as it has. */
export function screenOf(session: Session, terminal: Terminal): Screen {
  const { columns: width, rows: height } = terminal;
  // Terminals differ in whether a character in the last column starts a new line.
  const inner = Math.max(1, width - 1);
  const row = rowInHand(session);
  const { mode } = session;
  const typing = row !== undefined && mode.kind === "text" ? typingLine(mode.column, mode.line, inner) : undefined;
  const foot = [
    ...message(session, row, inner),
    ...(typing ? [typing.spans] : []),
    [span(keys[row === undefined ? "end" : mode.kind])],
  ];
  const above = row === undefined ? ending(session) : sheet(session, row, terminal, height - foot.length);
  const body = [bar(session, inner), ...above].slice(0, Math.max(0, height - foot.length));
  const filling = Array.from({ length: height - foot.length - body.length }, () => []);
  const lines = [...body, ...filling, ...foot].slice(-height).map((line) => cutSpans(line, inner));
  return typing ? { lines, cursor: { row: lines.length - 2, column: typing.cursor } } : { lines };
}

function bar(session: Session, width: number): Span[] {
  const { desk, walk, at } = session;
  const { accepted, rejected, proposed } = progressOf(session);
  const place = at < walk.length ? `${at + 1} of ${walk.length}` : `${walk.length} walked`;
  const progress = `${place}: ${accepted} accepted, ${rejected} rejected, ${proposed} left`;
  const [name, right] = [span(` ${desk.report.id}`, "bar"), span(`${progress} `, "bar")];
  const gap = { text: " ".repeat(Math.max(1, width - widthOf([name, right]))), style: "bar" as const };
  return [name, gap, right];
}

function sheet(session: Session, row: number, { columns: width, hasStyles }: Terminal, room: number): Span[][] {
  const { desk, ledger, mode } = session;
  const given = ledger.rows[row]!;
  const section = desk.report.sections.find(({ id }) => id === given.section);
  const { line } = position(desk.source, given.start);
  const place = `${given.section} ${section?.title ?? ""}, paragraph ${given.paragraph}, line ${line}`;
  const { why } = riskOf(given, desk.source);
  const head = [
    [span(place), span(`  ${given.review === "proposed" ? why : `this row is ${given.review}`}`, "name")],
    ...(desk.isOtherText ? [[span("This is not the text that report.yaml names: places may be others", "fault")]] : []),
    [],
  ];
  const inner = width - 1;
  const panel =
    mode.kind === "choice"
      ? [[span(`${fieldOf(mode.column)!.name}:`, "name")], ...choiceLines(session, mode.column, inner)]
      : [[span("  reads      ", "name"), span(reading(given), "key")], ...fieldLines(session, row, inner)];
  // The bar, and the empty line before the panel.
  const left = room - 1 - head.length - 1 - panel.length;
  const height = Math.max(3, Math.min(12, left));
  return [...head, ...passageOf(given, desk, { width: inner - 4, height, hasStyles }), [], ...panel];
}

/** What the last key said; else what keeps the row from being accepted. */
function message(session: Session, row: number | undefined, width: number): Span[][] {
  const { said, mode } = session;
  if (said.text !== "") {
    const lines = wrapped([span(said.text, said.isFault ? "fault" : undefined)], width - 2);
    return [[], ...lines.slice(0, 3)];
  }
  if (row === undefined || mode.kind !== "row" || session.ledger.rows[row]!.review !== "proposed") return [[], []];
  const missing = faultsOf(session, row, "accepted").map(({ column }) => fieldOf(column)?.name ?? column);
  return [[], missing.length === 0 ? [] : [span(`To be accepted it needs: ${missing.join(", ")}`, "name")]];
}

function ending(session: Session): Span[][] {
  const { proposed } = progressOf(session);
  const left = proposed === 0 ? "Nothing is left." : `${proposed} left; the same command begins with them again.`;
  return [[], [span("That was the last row.")], [span(left)]];
}

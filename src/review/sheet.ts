import { formatFigure } from "../ledger/format.ts";
import { isFigure, type LedgerRow } from "../ledger/schema.ts";
import { choiceKeys, choicesOf, fieldOf, isStated, wordsOf, type FieldColumn } from "./fields.ts";
import { rowCells } from "./ledger.ts";
import type { Session } from "./session.ts";
import { cutSpans, padSpans, span, type Span } from "./span.ts";

/** The fields that share a line: where on it each begins, in parts of the width. */
type Layout = readonly (readonly [column: FieldColumn, from: number])[];

const statedLines: readonly Layout[] = [
  [
    ["class", 0],
    ["area", 0.5],
  ],
  [["indicator", 0]],
  [["indicator_en", 0]],
  [
    ["value", 0],
    ["value_max", 0.5],
    ["unit", 0.75],
  ],
  [
    ["qualifier", 0],
    ["qualifier_words", 0.5],
  ],
  [
    ["measure", 0],
    ["estimated", 0.5],
  ],
  [
    ["role", 0],
    ["period", 0.5],
  ],
  [["quote", 0]],
  [["id", 0]],
  [["note", 0]],
];
const asideLines: readonly Layout[] = [
  [["class", 0]],
  [
    ["value", 0],
    ["unit", 0.5],
  ],
  [["note", 0]],
];

/** How a row will read, in both languages; what is missing before it can be read. */
export function reading(row: LedgerRow): string {
  if (!isStated(row.class)) return "not shown: set aside";
  const figure = { ...row, review: "accepted" as const };
  if (!isFigure(figure)) return "not yet: cells are missing";
  return `${formatFigure(figure, "zh")} / ${formatFigure(figure, "en")}`;
}

function fieldSpans(session: Session, row: number, column: FieldColumn): Span[] {
  const { key, name } = fieldOf(column)!;
  const text = wordsOf(column, rowCells(session.ledger, row)[column], session.desk.report);
  return [span(key, "key"), span(` ${name.padEnd(10)} `, "name"), span(text === "" ? "-" : text)];
}

/** The fields of a row, with their keys. */
export function fieldLines(session: Session, row: number, width: number): Span[][] {
  const { class: kind } = session.ledger.rows[row]!;
  const lines = isStated(kind) ? statedLines : asideLines;
  return lines.map((cells) =>
    cells.reduce<Span[]>((line, [column, from], i) => {
      const to = Math.floor(width * (cells[i + 1]?.[1] ?? 1));
      // Two columns stay free between neighbours.
      const room = to - Math.floor(width * from) - (i + 1 < cells.length ? 2 : 0);
      return padSpans([...line, ...cutSpans(fieldSpans(session, row, column), room)], to);
    }, []),
  );
}

/** The choices of a field, each with its key; beside each other where they are many. */
export function choiceLines({ desk }: Session, column: FieldColumn, width: number): Span[][] {
  const cells = choicesOf(column, desk.report)!.map((choice, i) => [
    span(choiceKeys[i]!, "key"),
    span(` ${wordsOf(column, choice, desk.report)}`),
  ]);
  const lists = cells.length > 10 ? 2 : 1;
  const length = Math.ceil(cells.length / lists);
  const wide = Math.floor(width / lists);
  return cells
    .slice(0, length)
    .map((cell, i) => [...padSpans(cutSpans(cell, wide - 2), wide), ...cutSpans(cells[i + length] ?? [], wide - 2)]);
}

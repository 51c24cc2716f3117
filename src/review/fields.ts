import { areasOf } from "../ledger/checks.ts";
import type { ReportFile } from "../ledger/report-schema.ts";
import { classes, measures, qualifiers, roles, type LedgerRow } from "../ledger/schema.ts";

/** The cells that a person may change; where a number stands in the text is not among them. */
export type FieldColumn = Exclude<keyof LedgerRow, "section" | "paragraph" | "start" | "end" | "printed" | "review">;

/** A cell as a person meets it: under a name, by a key. */
export interface Field {
  column: FieldColumn;
  key: string;
  name: string;
}

/** Every field, in the order in which a row is read. */
export const fields: readonly Field[] = [
  { column: "class", key: "c", name: "class" },
  { column: "indicator", key: "i", name: "indicator" },
  { column: "indicator_en", key: "n", name: "in English" },
  { column: "value", key: "v", name: "value" },
  { column: "value_max", key: "x", name: "up to" },
  { column: "unit", key: "u", name: "unit" },
  { column: "qualifier", key: "q", name: "bound" },
  { column: "qualifier_words", key: "w", name: "words" },
  { column: "estimated", key: "e", name: "expected" },
  { column: "measure", key: "m", name: "measure" },
  { column: "period", key: "p", name: "period" },
  { column: "role", key: "r", name: "role" },
  { column: "area", key: "a", name: "area" },
  { column: "quote", key: "t", name: "quote" },
  { column: "id", key: "d", name: "id" },
  { column: "note", key: "o", name: "note" },
];

const asideColumns: readonly FieldColumn[] = ["class", "value", "unit", "note"];

/** Whether a row says more than why its number is set aside. */
export const isStated = (kind: LedgerRow["class"]) => kind === "figure" || kind === "rank";

/** The fields that a row of a class has. */
export const fieldsOf = (kind: LedgerRow["class"]) =>
  isStated(kind) ? fields : fields.filter(({ column }) => asideColumns.includes(column));

/** The field of a column; undefined where nobody may change it. */
export const fieldOf = (column: keyof LedgerRow) => fields.find((field) => field.column === column);

// Short enough for half a line of 80 columns.
const words: Record<string, string> = {
  figure: "figure, to be shown",
  rank: "rank, a place in order",
  date: "date, set aside",
  name: "name, a digit in a name or a term",
  list: "list, the number of an item",
  other: "other, a count or a span not to be shown",
  exact: "exactly",
  atLeast: "at least",
  over: "more than",
  about: "about",
  nearly: "nearly, a little less",
  plus: "a little more (余, 多)",
  atMost: "at most",
  under: "less than",
  range: "between two values",
  level: "level, how much there is",
  increment: "increment, what is added",
  count: "count, what was done",
  growth: "growth, in per cent",
  share: "share of a whole",
  points: "percentage points",
  multiple: "multiple, so many times",
  budget: "budget, money to spend",
  actual: "result",
  target: "target",
  background: "background, to compare",
  true: "yes, 预计",
  false: "no",
  overall: "overall, the headlines",
  government: "government, its own conduct",
};

/** What a cell can say and nothing else, where its column has a closed list. */
export function choicesOf(column: FieldColumn, report: ReportFile): readonly string[] | undefined {
  switch (column) {
    case "class":
      return classes;
    case "qualifier":
      return qualifiers;
    case "measure":
      return measures;
    case "role":
      return roles;
    case "estimated":
      return ["false", "true"];
    case "area":
      return areasOf(report);
    default:
      return undefined;
  }
}

/** The keys of a field's choices, in their order. */
export const choiceKeys = "abcdefghijklmnopqrstuvwxyz";

/** A cell in plain words. */
export function wordsOf(column: FieldColumn, text: string, report: ReportFile): string {
  if (column === "period") return text.replace("/", " to ");
  if (column === "qualifier_words") return text.replaceAll(";", ", ");
  if (!choicesOf(column, report)?.includes(text)) return text;
  // 排名 is both a class and a measure; as a measure it needs no more words.
  if (column === "measure" && text === "rank") return "rank";
  const area = column === "area" ? report.areas.find(({ id }) => id === text) : undefined;
  return area ? `${area.id}, ${area.title}` : (words[text] ?? text);
}

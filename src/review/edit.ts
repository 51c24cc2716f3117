import { classes, type LedgerRow } from "../ledger/schema.ts";
import { parseNumeral } from "../numerals/value.ts";
import type { Desk } from "./desk.ts";
import { isStated, type FieldColumn } from "./fields.ts";
import { freeId, isMadeOf, plainId } from "./ids.ts";
import { clauseAt } from "./place.ts";

/** New texts of some cells of one row. */
export type Cells = Partial<Record<keyof LedgerRow, string>>;

const quoteLength = 40;

/** What else a row says when a person changes one of its cells. */
export function cellsAfter(row: LedgerRow, column: FieldColumn, text: string, desk: Desk): Cells {
  const kind = classes.find((each) => each === text);
  if (column !== "class" || kind === undefined || isStated(kind) === isStated(row.class)) return { [column]: text };
  return isStated(kind) ? stated(row, kind, desk) : setAside(kind);
}

// A number that is set aside says no more than the extraction says of such: what counts something keeps its value.
function setAside(kind: string): Cells {
  const isOther = kind === "other";
  return {
    id: "",
    class: kind,
    indicator: "",
    indicator_en: "",
    ...(isOther ? {} : { value: "", value_max: "", unit: "" }),
    qualifier: "",
    qualifier_words: "",
    estimated: "",
    measure: "",
    period: "",
    role: isOther ? "background" : "",
    area: "",
    quote: "",
  };
}

// Half a pair of surrogates, and what stands for one in a text that was torn: a file that held it would not be UTF-8.
const unkept = /[\p{Cs}\uFFFD]/gu;

// A number that no cell can hold is for a person to write.
const decimal = (value: number | undefined) =>
  value !== undefined && /^[\d.]+$/.test(String(value)) ? String(value) : "";

// What the numeral says by itself; the rest is for the person to say.
function stated(row: LedgerRow, kind: string, { source }: Desk): Cells {
  const said = parseNumeral(row.printed);
  const clause = clauseAt(source, row);
  const start = Math.max(clause.start, row.end - quoteLength);
  const end = Math.max(row.end, Math.min(clause.end, start + quoteLength));
  return {
    class: kind,
    value: decimal(said?.value),
    value_max: decimal(said?.valueMax),
    unit: kind === "rank" ? "" : (said?.unit ?? ""),
    qualifier: said?.valueMax == null ? "exact" : "range",
    estimated: "false",
    measure: kind === "rank" ? "rank" : "",
    role: "",
    quote: source.slice(start, end).replace(unkept, "").trim(),
    note: "",
  };
}

/**
 * The id that a row takes with a new name or period. One that a person thought of stays, one that something refers to, and
 * one that has been accepted: ids are stable. A clash is left to a person, who is told by `clashes`.
 */
export function idAfter(
  before: LedgerRow,
  after: Pick<LedgerRow, "indicator" | "period" | "measure">,
  others: readonly LedgerRow[],
  { mentions }: Desk,
): { id: string; clashes: boolean } {
  const wanted = plainId(after);
  const isInUse = before.id !== "" && mentions.includes(before.id);
  const isFree = before.review === "proposed" && !isInUse && isMadeOf(before.id, before);
  const isWhole = after.indicator !== "" && after.period !== "";
  if (!isWhole || !isFree || wanted === plainId(before)) return { id: before.id, clashes: false };
  const clashes = freeId(after, others) !== wanted;
  return { id: clashes ? before.id : wanted, clashes };
}

import type { LedgerRow } from "../ledger/schema.ts";
import type { Outline, Paragraph, Section } from "../report/outline.ts";
import type { Reading } from "../report/reading.ts";
import type { Draft } from "./draft.ts";

const quoteLength = 40;

interface Span {
  start: number;
  end: number;
}

/** A draft as a row at its place in the source; figures and ranks get their ids later. */
export function placed(
  { clause, ...draft }: Draft,
  source: string,
  { at }: Reading,
  section: Section,
  paragraph: Paragraph,
): LedgerRow {
  const given = ({ start, end }: Span) => ({
    start: at[paragraph.start + start]!,
    end: at[paragraph.start + end - 1]! + 1,
  });
  const span = given(draft);
  return {
    ...draft,
    ...span,
    id: "",
    section: section.id,
    paragraph: paragraph.number,
    printed: source.slice(span.start, span.end),
    quote: draft.class === "figure" || draft.class === "rank" ? quoteOf(source, span, given(clause)) : "",
  };
}

/** The clause that holds the number, cut from its left where it is longer than a quote may be; it begins like no formula. */
function quoteOf(source: string, span: Span, clause: Span): string {
  let { start } = clause;
  while (start < span.start && /[\s，、；：,;:=+@-]/.test(source[start]!)) start += 1;
  const end = Math.max(span.end, Math.min(clause.end, start + quoteLength));
  return source.slice(Math.max(Math.min(start, span.start), end - quoteLength), end);
}

/** The numbers of footnotes, which the reading leaves out, as rows set aside. */
export function footnoteRows(source: string, { at, footnotes }: Reading, { sections, body }: Outline): LedgerRow[] {
  const paragraphs = sections.flatMap((section) => section.paragraphs.map((paragraph) => ({ section, paragraph })));
  const rows: LedgerRow[] = [];
  let index = 0;
  for (const { start, end } of footnotes) {
    if (start < body.start || start >= body.end) continue;
    while (index + 1 < paragraphs.length && at[paragraphs[index + 1]!.paragraph.start]! <= start) index += 1;
    const { section, paragraph } = paragraphs[index]!;
    rows.push({
      id: "",
      class: "list",
      indicator: "",
      indicator_en: "",
      value: null,
      value_max: null,
      unit: "",
      qualifier: null,
      qualifier_words: [],
      estimated: null,
      measure: null,
      period: "",
      role: null,
      area: "",
      section: section.id,
      paragraph: paragraph.number,
      start,
      end,
      printed: source.slice(start, end),
      quote: "",
      review: "proposed",
      note: "注释编号",
    });
  }
  return rows;
}

/** Gives figures and ranks their ids: `<indicator>-<period>`, the measure added where two would clash, then a number. */
export function withIds(rows: readonly LedgerRow[]): LedgerRow[] {
  const counts = new Map<string, number>();
  const take = (id: string) => {
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count;
  };
  return rows.map((row) => {
    if (row.class !== "figure" && row.class !== "rank") return row;
    const name = row.indicator.replace(/[^\p{sc=Han}A-Za-z0-9._-]|^[._-]+/gu, "") || "figure";
    const bare = `${name}-${row.period.replace("/", "_")}`;
    if (take(bare) === 1) return { ...row, id: bare };
    const full = `${bare}-${row.measure!}`;
    const count = take(full);
    return { ...row, id: count === 1 ? full : `${full}-${count}` };
  });
}

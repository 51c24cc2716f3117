import type { LedgerRow } from "../ledger/schema.ts";
import { scan } from "../numerals/scan.ts";
import { outline as outlineOf, type Doubt, type Outline, type Section } from "../report/outline.ts";
import { read, type Reading } from "../report/reading.ts";
import { timeOf, type Time } from "./time.ts";
import { footnoteRows, placed, withIds } from "./rows.ts";
import { draftsOf } from "./sentence.ts";
import { headsAfter, leadOf, noHeads } from "./table.ts";

/** What was read out of a report: a row for each numeral, in reading order, all of them `proposed`. */
export interface Extraction {
  rows: LedgerRow[];
  outline: Outline;
  /** What is uncertain about the text; offsets into the source. */
  doubts: Doubt[];
}

const stop = /[。！？\n]/;
// What has no end within these many characters is no sentence; bounds the work for each numeral.
const longest = 2000;

/**
 * Reads a report's text into ledger rows. Offsets are those of the text as given, in UTF-16 units. Deterministic, linear
 * in the length of the text; throws a ReportError where nothing can be made of it.
 * @param options.year the report's year, where the caller knows it.
 */
export function extract(source: string, options: { year?: number } = {}): Extraction {
  const reading = read(source);
  const outline = outlineOf(reading, options.year);
  const rows = outline.sections.flatMap((section) => sectionRows(source, reading, outline.year, section));
  const all = [...rows, ...footnoteRows(source, reading, outline)].sort((a, b) => a.start - b.start);
  return { rows: withIds(outermost(all)).map((row) => doubted(row, outline)), outline, doubts: outline.doubts };
}

/** A number that nothing follows in the report may go on where the text was cut off. */
function doubted(row: LedgerRow, { body, sections }: Outline): LedgerRow {
  const isLast = row.end === body.end && /^(?:review|plan|goals|conduct)$/.test(sections.at(-1)!.part);
  return isLast && row.value !== null ? { ...row, note: "存疑：文本到此中断，数可能不全" } : row;
}

/** Without the footnote marks that stand inside a numeral (9[12]%), whose row holds their digits. */
function outermost(rows: readonly LedgerRow[]): LedgerRow[] {
  let end = 0;
  return rows.filter((row, i) => {
    const isInside = row.start < end && row.start !== rows[i - 1]?.start;
    if (!isInside) end = row.end;
    return !isInside;
  });
}

function sectionRows(source: string, reading: Reading, year: number, section: Section): LedgerRow[] {
  const rows: LedgerRow[] = [];
  let time: Time = { year, section: section.period };
  let heads = noHeads;
  for (const paragraph of section.paragraphs) {
    const text = reading.text.slice(paragraph.start, paragraph.end);
    const numerals = scan(text);
    const lead = section.part === "annex" ? leadOf(text, heads) : "";
    heads = headsAfter(text, heads);
    let first = 0;
    for (let from = 0, to = 0; from < text.length; from = to) {
      const window = text.slice(from, from + longest);
      const end = stop.exec(window);
      to = from + (end ? end.index + 1 : window.length);
      let after = first;
      while (after < numerals.length && numerals[after]!.start < to) after += 1;
      // A numeral that a cut would part belongs to what it begins in.
      to = Math.max(to, numerals[after - 1]?.end ?? 0);
      time = timeOf(text.slice(from, Math.min(to, from + 120)), time);
      const sentence = { text, from, to, numerals: numerals.slice(first, after), lead };
      for (const draft of draftsOf(sentence, section.part, time))
        rows.push(placed(draft, source, reading, section, paragraph));
      first = after;
    }
  }
  return rows;
}

import { isDoubtful } from "../ledger/doubts.ts";
import { classes, type LedgerRow } from "../ledger/schema.ts";
import type { Outline } from "../report/outline.ts";
import { printable } from "./shown.ts";

type Counts = Record<LedgerRow["class"] | "uncertain" | "total", number>;

/** What became of the numerals of one section. */
export interface SectionCoverage extends Counts {
  section: string;
  title: string;
}

/** What became of the numerals of a report, by section; all counts are of rows. */
export interface Coverage {
  /** In the order of the outline; sections that only rows name come last, without a title. */
  sections: SectionCoverage[];
  total: Counts;
}

const counted = [...classes, "uncertain", "total"] as const;

/** Counts the rows of a ledger by section and class; `uncertain` are those whose note says so, whatever their class. */
export function coverage(rows: readonly LedgerRow[], { sections }: Pick<Outline, "sections">): Coverage {
  const titles = new Map(sections.map(({ id, title }) => [id, title]));
  for (const { section } of rows) if (!titles.has(section)) titles.set(section, "");
  const bySection = Map.groupBy(rows, ({ section }) => section);
  return {
    sections: [...titles].map(([section, title]) => ({ section, title, ...count(bySection.get(section) ?? []) })),
    total: count(rows),
  };
}

function count(rows: readonly LedgerRow[]): Counts {
  const ofClass = Map.groupBy(rows, (row) => row.class);
  return {
    ...(Object.fromEntries(classes.map((name) => [name, ofClass.get(name)?.length ?? 0])) as Counts),
    uncertain: rows.filter(({ note }) => isDoubtful(note)).length,
    total: rows.length,
  };
}

/** The coverage as a plain-text table, aligned for a terminal, where Han are two columns wide. */
export function coverageTable({ sections, total }: Coverage): string {
  const lines = [
    ["section", "title", ...counted],
    ...sections.map((each) => [
      printable(each.section),
      cut(printable(each.title)),
      ...counted.map((key) => String(each[key])),
    ]),
    ["total", "", ...counted.map((key) => String(total[key]))],
  ];
  const widths = lines[0]!.map((_, i) => Math.max(...lines.map((cells) => columns(cells[i]!))));
  return lines
    .map((cells) => cells.map((cell, i) => pad(cell, widths[i]!, i < 2 ? "left" : "right")).join("  "))
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}

// Columns of a terminal: Han, kana, Chinese punctuation and full-width forms take two, marks that combine none.
function columns(text: string): number {
  return [...text].reduce((sum, character) => {
    if (/\p{M}/u.test(character)) return sum;
    return (
      sum +
      (/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u.test(
        character,
      )
        ? 2
        : 1)
    );
  }, 0);
}

function pad(text: string, width: number, side: "left" | "right"): string {
  const space = " ".repeat(width - columns(text));
  return side === "left" ? text + space : space + text;
}

// A title is there to recognise the section by.
function cut(title: string): string {
  const characters = [...title];
  return characters.length > 16 ? `${characters.slice(0, 15).join("")}…` : title;
}

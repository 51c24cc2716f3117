import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/extraction/extract.ts";
import type { LedgerRow } from "../../src/ledger/schema.ts";
import { framed } from "./phenomena/frames.ts";

const folder = join(import.meta.dirname, "phenomena");

interface Case {
  title: string;
  frame: string;
  text: string;
  rows: string[];
  /** What is read of a whole page: `year place`. */
  identity: string | undefined;
}

/** The cases of a file; phenomena/README.md says how they are written. */
function casesIn(file: string): Case[] {
  const [, ...parts] = readFileSync(join(folder, file), "utf8").split(/^## /m);
  return parts.map((part) => {
    const [title = "", ...lines] = part.trimEnd().split("\n");
    const frame = /^\((\w+)\)$/.exec(lines[0] ?? "")?.[1];
    const body = frame === undefined ? lines : lines.slice(1);
    const of = (mark: string) => body.filter((line) => line.startsWith(mark)).map((line) => line.slice(2));
    const text = body.filter((line) => !/^[-=] /.test(line)).join("\n");
    return { title, frame: frame ?? "review", text, rows: of("- "), identity: of("= ")[0] };
  });
}

function written(row: LedgerRow): string {
  const { class: kind, indicator, value, value_max, unit, qualifier, qualifier_words: words } = row;
  const printed = row.printed.replaceAll("\n", "⏎");
  if (kind === "other") return `${printed} → other ${row.note}`;
  if (kind !== "figure" && kind !== "rank") return `${printed} → ${kind}`;
  const number = `${value}${value_max === null ? "" : `~${value_max}`} ${unit}`.trim();
  const bound = `${qualifier}${words.length > 0 ? `(${words.join(";")})` : ""}`;
  const time = `${row.period} ${row.role}${row.estimated ? " estimated" : ""}`;
  const name = indicator === "" ? "?" : indicator;
  const parts = kind === "rank" ? [`rank ${name}`, number, bound] : [name, number, bound, row.measure];
  return `${printed} → ${[...parts, time, ...(row.note === "" || indicator === "" ? [] : [row.note])].join(" | ")}`;
}

const files = globSync("*.txt", { cwd: folder }).sort();

describe.each(files)("%s", (file) => {
  test.each(casesIn(file).map((each) => [`${each.title}: ${each.text.split("\n")[0]!}`, each] as const))(
    "%s",
    (_, { frame, text, rows, identity }) => {
      const { source, from, to } = framed(frame, text);
      const { rows: all, outline } = extract(source);
      const here = all.filter(({ start }) => start >= from && start < to);
      expect(here.map(written)).toEqual(rows);
      if (identity !== undefined) expect(`${outline.year} ${outline.place}`.trim()).toBe(identity);
      for (const { start, end, printed } of here) expect(source.slice(start, end)).toBe(printed);
    },
  );
});

// All that the specification of the extractor lists.
const listed: [letter: string, count: number][] = [
  ["A", 22],
  ["B", 35],
  ["C", 20],
  ["D", 33],
  ["E", 17],
  ["F", 16],
];

test.each(listed)("every phenomenon of %s has a case", (letter, count) => {
  const titles = files.flatMap((file) => casesIn(file).map(({ title }) => title.split(" ")[0]!));
  const wanted = Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);
  expect(wanted.filter((id) => !titles.includes(id))).toEqual([]);
});

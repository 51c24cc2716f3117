import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compileReport } from "../../src/ledger/compile.ts";
import { counts } from "../../src/ledger/count.ts";
import { readFolder } from "../../src/loaders.ts";
import { report as jiangan, root } from "./jiangan.ts";

// The text of a real report is third-party text and no part of the repository; that of the made-up one always is there.
const reports = [
  { report: jiangan, path: join(root, "..", "shared", "reports", "jiangan-2025.txt") },
  {
    report: compileReport(readFolder(root, "sample-2026"))!,
    path: join(root, "data", "sample-2026", "report.txt"),
  },
];

describe.each(reports)("the ledger of $report.id against the report's text", ({ report, path }) => {
  const isThere = existsSync(path);
  const text = isThere
    ? readFileSync(path, "utf8")
        .replace(/^\uFEFF/, "")
        .replaceAll("\r\n", "\n")
    : "";
  const [bodyStart, bodyEnd] = report.text.body;
  const isElsewhere = !report.sample && !isThere;

  test.skipIf(isElsewhere)("the text is the one that the ledger was made from", () => {
    expect(text).toHaveLength(report.text.characters);
    expect(createHash("sha256").update(text).digest("hex")).toBe(report.text.sha256);
  });

  test.skipIf(isElsewhere)("every span slices the text to what is printed", () => {
    expect(report.rows.filter(({ start, end, printed }) => text.slice(start, end) !== printed)).toEqual([]);
  });

  test.skipIf(isElsewhere)("every quote stands in the text around its span", () => {
    const astray = report.figures.filter(({ start, printed, quote }) => {
      const starts = [...quote.matchAll(new RegExp(printed.replace(/[.()[\]+*?]/g, "\\$&"), "g"))].map(
        ({ index }) => start - index,
      );
      return !starts.some((from) => text.slice(from, from + quote.length) === quote);
    });
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  test.skipIf(isElsewhere)("every digit of the body stands in a row", () => {
    const covered = new Set(
      report.rows.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
    );
    const digits = [...text.slice(bodyStart, bodyEnd).matchAll(/\p{Nd}/gu)].map(({ index }) => bodyStart + index);
    expect(digits.length).toBeGreaterThan(500);
    expect(digits.filter((offset) => !covered.has(offset)).map((offset) => text.slice(offset - 5, offset + 5))).toEqual(
      [],
    );
  });

  test.skipIf(isElsewhere)("the sections cover the body without a gap, and count their characters", () => {
    const { sections } = report;
    expect(sections.map(({ start }) => start)).toEqual([bodyStart, ...sections.slice(0, -1).map(({ end }) => end)]);
    expect(sections.at(-1)?.end).toBe(bodyEnd);
    expect(sections.map(({ characters }) => characters)).toEqual(
      sections.map(({ start, end }) => text.slice(start, end).replace(/\s/g, "").length),
    );
  });

  test.skipIf(isElsewhere)("every row stands in the section and the paragraph that it names", () => {
    const astray = report.rows.filter(({ section: id, paragraph, start, end }) => {
      const section = report.sections.find((each) => each.id === id)!;
      // A paragraph is a line that is not empty.
      const before = text
        .slice(section.start, end)
        .split("\n")
        .filter((line) => line.trim() !== "");
      return start < section.start || end > section.end || before.length !== paragraph;
    });
    expect(astray.map(({ start, printed, section, paragraph }) => [start, printed, section, paragraph])).toEqual([]);
  });

  test.skipIf(isElsewhere)("every mention stands in the paragraph that it names", () => {
    const astray = report.mentions.filter(({ name, section: id, paragraph }) => {
      const section = report.sections.find((each) => each.id === id)!;
      const lines = text
        .slice(section.start, section.end)
        .split("\n")
        .filter((line) => line.trim() !== "");
      return !lines[paragraph - 1]?.includes(name);
    });
    expect(astray.map(({ name }) => name)).toEqual([]);
  });

  test.skipIf(isElsewhere)(
    "nothing but the ledger quotes the report: no explanation shares a run of 15 characters with it",
    () => {
      const han = (words: string) => words.replace(/[^\p{sc=Han}]/gu, "");
      const source = han(text);
      const copied = report.glossary.filter(({ explanation }) => {
        const words = han(explanation);
        return Array.from({ length: Math.max(0, words.length - 14) }, (_, i) => words.slice(i, i + 15)).some((run) =>
          source.includes(run),
        );
      });
      expect(copied.map(({ term }) => term)).toEqual([]);
    },
  );
});

// What the home says of this word is meant of the text, whether a number of the ledger follows it or not.
const [{ path }] = reports as [(typeof reports)[0]];
test.skipIf(!existsSync(path))("不少于 is used as often as the ledger says, in the review and in the plan", () => {
  const text = readFileSync(path, "utf8")
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n");
  const [from, to] = jiangan.text.body;
  const plan = jiangan.sections.find(({ id }) => id === "二")!.start;
  const uses = (start: number, end: number) => text.slice(start, end).split("不少于").length - 1;
  expect(counts["uses"]!(jiangan, { word: "不少于", role: "actual" })).toBe(uses(from, plan));
  expect(counts["uses"]!(jiangan, { word: "不少于", role: "target" })).toBe(uses(plan, to));
});

import { existsSync, globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { extractionScores } from "../../bench/extraction.ts";
import { extractionLimits, scoreHolds } from "../../bench/extraction-rows.ts";
import { extract } from "../../src/extraction/extract.ts";
import { verify } from "../../src/extraction/verify.ts";
import { decode } from "../../src/report/decode.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const reports = fileURLToPath(new URL("../../../shared/reports", import.meta.url));
const scores = extractionScores(root);

describe("against labels made by hand", () => {
  test.each(scores.map((score) => [score.id, score] as const))("%s", (id, score) => {
    const isOwn = id === "jiangan-2025";
    const { falseFigures, coverage, labelled } = score;
    expect(score).toMatchObject({ labelled: expect.any(Number) as number });
    for (const field of ["value", "qualifier", "time", "partial", "exact", "whole"] as const)
      expect(score[field], field).toBeGreaterThanOrEqual(extractionLimits[isOwn ? "own" : "other"][field]);
    expect(falseFigures).toBeLessThanOrEqual(isOwn ? 1 : extractionLimits.other.falseShare * labelled);
    expect(coverage).toBe(1);
    expect(scoreHolds(score)).toBe(true);
  });

  test("the sample is always there", () => expect(scores.map(({ id }) => id)).toContain("sample-2026"));
});

describe.skipIf(!existsSync(reports))("the reports that stand outside the repository", () => {
  test.each(globSync("*.txt", { cwd: reports }).map((name) => [name]))("%s: every digit has a row", (name) => {
    const { text } = decode(readFileSync(`${reports}/${name}`));
    const { rows, outline } = extract(text, { year: Number(/\d{4}(?=\.txt$)/.exec(name)![0]) });
    const { start, end } = outline.body;
    expect(verify(rows, text, { proposal: rows, body: [start, end] })).toEqual([]);
  });
});

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { areNeighbours, neighboursOf, reportHeads } from "../src/heads.ts";
import { emptyFolder, root } from "./scripts/data-folder.ts";

describe("what is known of every report before it is compiled", () => {
  test("is where it belongs, by the name of its folder", () => {
    expect(reportHeads(root)).toEqual([
      { id: "jiangan-2025", place: "武汉市江岸区", year: 2025, sample: false },
      { id: "sample-2026", place: "云汀市栖澄区", year: 2026, sample: true },
    ]);
  });

  test.each(["", "[", "- a", "text", "year: 2026"])("is little where a file is wrong: %j", (text) => {
    const project = emptyFolder();
    mkdirSync(join(project, "data/a-2026"), { recursive: true });
    writeFileSync(join(project, "data/a-2026/report.yaml"), text);
    expect(reportHeads(project)).toEqual([
      { id: "a-2026", place: "", year: text.includes("2026") ? 2026 : 0, sample: false },
    ]);
  });
});

describe("reports that are told together", () => {
  const of = (year: number, place = "云浦区", sample = false) => ({ id: `${place}-${year}`, place, year, sample });

  test("are of the same place, one year apart, and both real or both made up", () => {
    expect(areNeighbours(of(2025), of(2026))).toBe(true);
    expect(areNeighbours(of(2026), of(2025))).toBe(true);
    for (const other of [of(2025), of(2027), of(2026, "安岭区"), of(2026, "云浦区", true)])
      expect(areNeighbours(of(2025), other)).toBe(false);
  });

  test("are one before and one after, as far as there are any", () => {
    const all = [of(2024), of(2025), of(2026), of(2026, "安岭区")];
    expect(neighboursOf(of(2025), all)).toEqual({ before: all[0], after: all[2] });
    expect(neighboursOf(of(2026), all)).toEqual({ before: all[1], after: undefined });
  });
});

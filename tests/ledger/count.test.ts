import { describe, expect, test } from "vitest";
import { counts, pairs, targets, targetsByMatch, type CountFilter } from "../../src/ledger/count.ts";
import { report } from "./jiangan.ts";

const areas = ["overall", "government", ...report.areas.map(({ id }) => id)];

test.each<[string, CountFilter, number]>([
  ["targets", {}, 72],
  ["pairs", {}, 35],
  ["lookalikes", {}, 17],
  ["uses", { word: "不少于", role: "target" }, 22],
  ["uses", { word: "不少于", role: "actual" }, 0],
  ["uses", { word: "不多于" }, 0],
  ["uses", {}, 0],
  ["above", {}, 12],
  ["level", {}, 11],
  ["below", {}, 12],
  ["above-tolerant", {}, 8],
  ["level-tolerant", {}, 16],
  ["below-tolerant", {}, 11],
  ["areas", {}, 8],
  ["area-targets", {}, 69],
  ["area-targets", { area: "renewal" }, 15],
  ["area-targets", { area: "overall" }, 0],
  ["worded", { word: "不少于" }, 22],
  ["worded", { word: "以上" }, 11],
  ["worded", { word: "保持" }, 0],
  ["worded", {}, 0],
  ["bare", {}, 33],
  ["bare", { area: "innovation" }, 4],
  ["otherwise-worded", {}, 6],
  ["otherwise-worded", { area: "overall" }, 2],
  ["tolerance-percent", {}, 2],
  ["tolerance-points", {}, 0.5],
  ["pairs", { area: "innovation" }, 8],
  ["targets", { area: "nowhere" }, 0],
  ["characters", { area: "industry" }, 747],
  ["characters", { area: "nowhere" }, 0],
  ["companies", { area: "industry" }, 12],
  ["places", { area: "industry" }, 3],
  ["companies", {}, 18],
])("%s of %o: %d", (name, filter, expected) => {
  expect(counts[name]!(report, filter)).toBe(expected);
});

describe("counts add up", () => {
  test("every target and every pair has one area", () => {
    for (const name of ["targets", "pairs"])
      expect(areas.reduce((sum, area) => sum + counts[name]!(report, { area }), 0)).toBe(counts[name]!(report, {}));
  });

  test("same and near are all pairs, above and level and below are too", () => {
    for (const area of [undefined, ...areas]) {
      const count = (name: string) => counts[name]!(report, area === undefined ? {} : { area });
      expect(count("same") + count("near")).toBe(count("pairs"));
      for (const mode of ["", "-tolerant"])
        expect(count(`above${mode}`) + count(`level${mode}`) + count(`below${mode}`)).toBe(count("pairs"));
    }
  });

  test("every use of a word has one area", () => {
    const use = (filter: CountFilter) => counts["uses"]!(report, { word: "不少于", ...filter });
    expect(areas.reduce((sum, area) => sum + use({ area }), 0)).toBe(use({}));
  });

  test("a rank that is aimed at is no target", () => {
    const [first] = targets(report);
    expect(counts["targets"]!({ ...report, figures: [first!, { ...first!, class: "rank" }] }, {})).toBe(1);
  });

  test("a word that stands before two figures of one numeral is one use", () => {
    const [first] = targets(report);
    const twice = {
      ...report,
      figures: [first!, { ...first!, id: "again" }].map((each) => ({ ...each, qualifier_words: ["保持"] })),
    };
    expect(counts["uses"]!(twice, { word: "保持" })).toBe(1);
  });
});

test("targets are of the year that the report plans for, and no two pairs share one", () => {
  expect(targets(report).every(({ period, class: kind }) => period === String(report.year) && kind === "figure")).toBe(
    true,
  );
  const ids = pairs(report).map(({ target: [target] }) => target.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(targets(report).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
});

test("every target has a result to stand against, only what looks like one, or nothing", () => {
  const { paired, lookalike, alone } = targetsByMatch(report);
  expect([paired.length, lookalike.length, alone.length]).toEqual([35, 19, 18]);
  expect(new Set([...paired, ...lookalike, ...alone])).toEqual(new Set(targets(report)));
  expect(targetsByMatch({ ...report, figures: [] })).toEqual({ paired: [], lookalike: [], alone: [] });
});

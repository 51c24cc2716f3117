import { describe, expect, test } from "vitest";
import { outcomesOf, slotRows } from "../../src/ledger/slots.ts";
import { aimed, pairOf, reportOf, stated } from "./made-up-years.ts";

const result = stated("食堂-2025", 20);
const target = aimed("食堂-2026", 24);
const own = reportOf(2026, [result, target], { comparisons: [pairOf("食堂", result, target)] });
const before = reportOf(2025, [aimed("食堂-2025", 18)]);
const after = reportOf(2027, [stated("食堂-2026", 25)]);
/** The values of the four slots. */
const values = (row: ReturnType<typeof slotRows>[number]) =>
  [row.targetBefore?.figure, row.result, row.target, row.resultAfter?.figure].map((figure) => figure?.value);

describe("four slots", () => {
  test("of an indicator that three reports have: two targets, two results", () => {
    const [row, ...others] = slotRows(own, { before, after });
    expect(others).toEqual([]);
    expect([row!.label, ...values(row!)]).toEqual(["食堂", 18, 20, 24, 25]);
    expect([row!.targetBefore!.judgement.isJudged, row!.resultAfter!.judgement.comparability]).toEqual([false, "near"]);
  });

  test("are filled as far as there are neighbours", () => {
    expect(values(slotRows(own, { before })[0]!)).toEqual([18, 20, 24, undefined]);
    expect(values(slotRows(own, { after })[0]!)).toEqual([undefined, 20, 24, 25]);
    expect(slotRows(own, {})).toEqual([]);
  });

  test("hold nothing of another unit, another measure, another year or another role", () => {
    const strangers = [
      aimed("食堂-2025", 18, { unit: "个" }),
      aimed("食堂-2025", 18, { measure: "growth" }),
      aimed("食堂-2030", 18),
      aimed("大食堂-2025", 18),
      stated("食堂-2025", 18),
    ];
    for (const figure of strangers) expect(slotRows(own, { before: reportOf(2025, [figure]) })).toEqual([]);
    const results = [stated("食堂-2027", 25), aimed("食堂-2026", 25), stated("食堂-2026", 25, { unit: "%" })];
    for (const figure of results) expect(slotRows(own, { after: reportOf(2027, [figure]) })).toEqual([]);
  });

  test("hold nothing where a report says it twice and differently", () => {
    const twice = reportOf(2027, [
      stated("食堂-2026", 25),
      stated("食堂-2026-2", 26, { indicator: "食堂", period: "2026" }),
    ]);
    expect(slotRows(own, { after: twice })).toEqual([]);
  });

  test("are of targets and results that stand alone too, each once", () => {
    const alone = reportOf(2026, [stated("绿道-2025", 40), aimed("学校-2026", 7), result, target], {
      comparisons: [pairOf("食堂", result, target)],
    });
    const rows = slotRows(alone, {
      before: reportOf(2025, [aimed("绿道-2025", 38), aimed("食堂-2025", 18)]),
      after: reportOf(2027, [stated("学校-2026", 6)]),
    });
    expect(rows.map((row) => [row.label, ...values(row)])).toEqual([
      ["食堂", 18, 20, 24, undefined],
      ["学校", undefined, undefined, 7, 6],
      ["绿道", 38, 40, undefined, undefined],
    ]);
  });
});

describe("a result and a target of the same report", () => {
  const neighbours = { before, after };

  test("stand in one row where it says them in the same words, though nobody has paired them", () => {
    expect(slotRows(reportOf(2026, [result, target]), neighbours).map(values)).toEqual([[18, 20, 24, 25]]);
  });

  test("stand in two where somebody has said that they only look alike", () => {
    const apart = { ...pairOf("食堂", result, target), comparability: "none" as const };
    const rows = slotRows(reportOf(2026, [result, target], { comparisons: [apart] }), neighbours);
    expect(rows.map(values)).toEqual([
      [18, undefined, 24, 25],
      [18, 20, undefined, undefined],
    ]);
  });
});

describe("what a person has set against each other", () => {
  const other = "yunpu-2025/社区食堂-2025";

  test("comes before what the words propose, under another name as well", () => {
    const judged = { ...own, across: reportOf(2026, [], { across: [{ figure: "食堂-2025", other }] }).across };
    const rows = slotRows(judged, { before: reportOf(2025, [aimed("食堂-2025", 18), aimed("社区食堂-2025", 19)]) });
    expect(rows.map(values)).toEqual([[19, 20, 24, undefined]]);
    expect(rows[0]!.targetBefore!.judgement).toMatchObject({ comparability: "same", isJudged: true });
  });

  test("is found from the earlier report as well as from the later one", () => {
    const across = [{ figure: "新食堂-2026", other: "yunpu-2026/食堂-2026", comparability: "near" as const }];
    const rows = slotRows(own, { after: reportOf(2027, [stated("新食堂-2026", 30)], { across }) });
    expect(rows.map(values)).toEqual([[undefined, 20, 24, 30]]);
    expect(rows[0]!.resultAfter!.judgement).toMatchObject({ comparability: "near", isJudged: true });
  });

  test("that only looks alike stays in its slot, and says so", () => {
    const across = [{ figure: "食堂-2026", comparability: "none" as const, reason: "换了算法。" }];
    const [row] = slotRows(own, { after: reportOf(2027, [stated("食堂-2026", 25)], { across }) });
    expect(row!.resultAfter!.judgement).toMatchObject({ comparability: "none", reason: "换了算法。" });
  });
});

describe("what came of a target", () => {
  test("is the result of the year that it was set for, from the next report", () => {
    const { before: came, after: comes } = outcomesOf(slotRows(own, { before, after })[0]!);
    expect([came!.target.value, came!.result.value]).toEqual([18, 20]);
    expect([comes!.target.value, comes!.result.value]).toEqual([24, 25]);
  });

  test("is not said where the target of the year before has only this year's target for a namesake", () => {
    const other = stated("开业食堂-2025", 20);
    const near = reportOf(2026, [other, target], { comparisons: [pairOf("食堂", other, target)] });
    const [row] = slotRows(near, { before });
    expect(values(row!)).toEqual([18, 20, 24, undefined]);
    expect(outcomesOf(row!).before).toBeUndefined();
  });
});

import { describe, expect, test } from "vitest";
import { pairs as pairsForm } from "../../src/drafting/forms/pairs.ts";
import { caution, pairSentence } from "../../src/drafting/pair-words.ts";
import { questionOf, takeawayOf } from "../../src/drafting/question.ts";
import { furthest, standingWords } from "../../src/drafting/standing.ts";
import type { Pair } from "../../src/ledger/compare.ts";
import { pair, shape } from "./shapes.ts";

// The same pairs with both sides changed round: what stood above stands below.
const turned = (pairs: Pair[]) => pairs.map(({ id, baseline: [a], target: [b] }) => pair(id, b.value, a.value));
// The same words with the direction changed round; what names both names them in their order, above first.
const mirrored = (text: string) =>
  /线上.*线下/.test(text) ? text : text.replace(/线[上下]/g, (word) => (word === "线上" ? "线下" : "线上"));

const cases: Record<string, Pair[]> = {
  "all above": [pair("绿道", 10, 20), pair("食堂", 10, 15)],
  "all level": [pair("绿道", 10, 10), pair("食堂", 7, 7)],
  "none level": [pair("绿道", 10, 20), pair("食堂", 10, 5)],
  "none below": [pair("绿道", 10, 20), pair("食堂", 7, 7)],
  "all three": [pair("绿道", 10, 20), pair("食堂", 7, 7), pair("托位", 9, 4)],
};

describe.each(Object.entries(cases))("%s", (_, pairs) => {
  test("is told in the same words whichever way it stands", () => {
    expect(mirrored(standingWords(pairs, 2025))).toBe(standingWords(turned(pairs), 2025));
    for (const tell of [questionOf, takeawayOf])
      expect(mirrored(tell(shape({ pairs })))).toBe(tell(shape({ pairs: turned(pairs) })));
    const [there] = pairsForm(shape({ pairs }), []);
    const [here] = pairsForm(shape({ pairs: turned(pairs) }), []);
    for (const key of ["dek", "reading", "notes"] as const) expect(there!.chart[key]).toEqual(here!.chart[key]);
  });
});

test("as far above as below is as far", () => {
  expect(furthest([pair("绿道", 10, 21), pair("食堂", 20, 10)])!.id).toBe("绿道");
  expect(furthest([pair("绿道", 10, 19), pair("食堂", 20, 10)])!.id).toBe("食堂");
  expect(furthest([pair("绿道", 10, 10)])).toBeUndefined();
});

describe("one pair in full", () => {
  const sentence = (before: number, after: number, changes = {}) => {
    const one = pair("食堂", before, after, changes);
    return pairSentence(one) + caution(shape({ pairs: [one] }), one);
  };

  test("is the same sentence above and below", () => {
    expect(sentence(10, 20)).toBe(sentence(20, 10));
    expect(sentence(10, 20)).toBe(
      ":figure[食堂-2026]{as=name}：2025年报告所载是:figure[食堂-2025]，2026年的目标是:figure[食堂-2026]，相当于前者的:change[食堂-2025 食堂-2026]{as=ratio}（:reason[字样相同，口径待核]{of=食堂}）。目标不是预测，全年可能更多，也可能更少。",
    );
  });

  test("says what lies between where a ratio would say nothing, and that numbers are equal", () => {
    expect(sentence(100, 102)).toContain("，相差:change[食堂-2025 食堂-2026]{as=difference}");
    expect(sentence(10, 10)).toContain("，印出的数相等");
    expect(sentence(5, 6, { unit: "%", measure: "growth" })).toMatch(/^:figure\[食堂-2026\]\{as=name\}增速：.*相差/);
  });

  test("says no distance that the words or the digits leave open", () => {
    expect(sentence(10, 20, { qualifier: "over" })).not.toContain(":change");
    expect(sentence(10, 20, { qualifier: "over" })).toContain("按限定词，高低不能严格判定。");
    expect(sentence(15e8, 2e9, { printed: "2亿元", unit: "元" })).not.toContain(":change");
  });

  test("a floor is no forecast, and neither is a ceiling", () => {
    expect(sentence(10, 20, { qualifier: "atLeast" })).toContain("最低线不是预测，全年可能更多。");
    expect(sentence(10, 20, { qualifier: "atMost" })).toContain("上限不是预测，全年可能更少。");
  });
});

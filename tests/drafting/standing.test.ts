import { describe, expect, test } from "vitest";
import { pairs as pairsForm } from "../../src/drafting/forms/pairs.ts";
import { caution, pairSentence } from "../../src/drafting/pair-words.ts";
import { questionOf, takeawayOf } from "../../src/drafting/question.ts";
import { furthest, standingWords, tallyWords } from "../../src/drafting/standing.ts";
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

test("one pair alone is not all of several", () => {
  expect(standingWords([pair("绿道", 10, 20)], 2025)).toBe("在线上");
  expect(standingWords([pair("绿道", 10, 20), pair("食堂", 10, 15)], 2025)).toBe("都在线上");
});

test("a tally that tolerance leaves as it is is not said twice", () => {
  const said = (mode: string) => `1、0、1${mode}`;
  expect(tallyWords([pair("绿道", 10, 20), pair("食堂", 10, 5)], said)).toBe(
    "各有1、0、1个；把相差很小的算作贴线，也是这样。",
  );
  expect(tallyWords([pair("绿道", 100, 101), pair("食堂", 10, 5)], said)).toBe(
    "各有1、0、1个；把相差很小的算作贴线，则是1、0、1-tolerant个。",
  );
});

test("targets of several kinds: each is told what it is not", () => {
  const pairs = [pair("绿道", 10, 20, { qualifier: "atLeast" }), pair("食堂", 10, 15)];
  expect(caution(shape({ pairs }), pairs)).toBe(
    "目标不是预测：写成最低线的，全年可能更多；其余的，全年可能更多，也可能更少。",
  );
});

describe("one pair in full", () => {
  const sentence = (before: number, after: number, changes = {}) => {
    const one = pair("食堂", before, after, changes);
    return pairSentence(one) + caution(shape({ pairs: [one] }), [one]);
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

  test("says a rounded ratio in words, and how far a bound bounds it", () => {
    expect(sentence(30, 10)).toContain("，相当于前者的:change[食堂-2025 食堂-2026]{as=words}");
    expect(sentence(10, 20, { qualifier: "exact" })).toContain("{as=ratio}");
    const bounded = (qualifier: "atLeast" | "over" | "atMost" | "under") => {
      const one = pair("食堂", 30, 60);
      return pairSentence({ ...one, target: [{ ...one.target[0], qualifier }] });
    };
    expect(bounded("atLeast")).toContain("，至少相当于前者的:change[食堂-2025 食堂-2026]{as=words}");
    expect(bounded("over")).toContain("，超过前者的:change");
    expect(bounded("atMost")).toContain("，至多相当于前者的:change");
    expect(bounded("under")).toContain("，不到前者的:change");
  });

  test("says no difference where the bound runs the other way: a floor below the result may be passed by any amount", () => {
    const near = (after: number, qualifier: "atLeast" | "atMost") => {
      const one = pair("食堂", 100, after);
      return pairSentence({ ...one, target: [{ ...one.target[0], qualifier }] });
    };
    expect(near(98, "atLeast")).not.toContain(":change");
    expect(near(102, "atMost")).not.toContain(":change");
    expect(near(102, "atLeast")).toContain("，相差:change");
    expect(near(98, "atMost")).toContain("，相差:change");
  });

  test("reads a number with a verb of its own as what it is", () => {
    expect(sentence(10, 10, { printed: "10家" })).toContain("报告所载是:figure");
    expect(sentence(10, 10, { qualifier_words: ["达到"] })).toContain("报告所载:figure");
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

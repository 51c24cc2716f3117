import { describe, expect, test } from "vitest";
import { qualifierWords, type QualifierWord } from "../../src/stories/qualifier-words.ts";

const says = (name: QualifierWord, sentence: string, locale: "zh" | "en" = "zh") =>
  qualifierWords[locale][name].pattern.test(sentence);

describe("a sentence says a qualifier", () => {
  test.each<[QualifierWord, string]>([
    ["atLeast", "最低线是"],
    ["atLeast", "守住第四级或更好"],
    ["over", "已过"],
    ["over", "突破了"],
    ["over", "超过去的数"],
    ["about", "大约是"],
    ["nearly", "将近"],
    ["atMost", "不超过"],
    ["under", "还不到"],
    ["aimed", "力争到"],
    ["held", "稳定在"],
  ])("%s: %s", (name, sentence) => expect(says(name, sentence)).toBe(true));

  test.each<[QualifierWord, string]>([
    ["over", "不超过"],
    ["over", "通过了"],
    ["over", "超长期国债"],
    ["about", "节约用水"],
    ["about", "签约"],
    ["under", "不低于"],
    ["nearly", "附近的"],
    ["nearly", "最近"],
  ])("%s: not %s", (name, sentence) => expect(says(name, sentence)).toBe(false));

  test("in English", () => {
    expect(says("atLeast", "the floor for 2026 is", "en")).toBe(true);
    expect(says("estimated", "It is Expected to reach", "en")).toBe(true);
    expect(says("over", "discovered", "en")).toBe(false);
    expect(says("over", "no more than", "en")).toBe(false);
    expect(says("atMost", "no more than", "en")).toBe(true);
    expect(says("aimed", "It aims for", "en")).toBe(true);
    expect(says("about", "something", "en")).toBe(false);
  });
});

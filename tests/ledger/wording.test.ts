import { describe, expect, test } from "vitest";
import { targets } from "../../src/ledger/count.ts";
import { boundingWord, stacksByWord } from "../../src/ledger/wording.ts";
import { madeUpFigure } from "../charts/made-up.ts";
import { figure, report } from "./jiangan.ts";

describe("boundingWord", () => {
  test.each([
    ["建设筹集保障性租赁住房-2025", "不少于"],
    ["谋划储备优质项目规模-2025", "以上"],
    ["重点楼宇入驻率-2025", "以上"],
    ["新能源汽车产业园销售额-2025", "超"],
    ["完善体育设施-2025", "余"],
    ["区属国企资产规模-2025", "达到"],
    ["群众诉求满意率-2025", "不低于"],
    ["外贸进出口总额-2025", undefined],
    ["建设用地安全利用率-2025", undefined],
    ["四上企业户数-2025", undefined],
    ["科技创新专项资金-2025", undefined],
  ])("of %s is %s", (id, word) => expect(boundingWord(figure(id))).toBe(word));

  test.each([
    ["range", [], undefined],
    ["about", ["达到", "左右"], "左右"],
    ["exact", ["提高到"], "提高到"],
    ["exact", ["升至"], "升至"],
    ["exact", ["达"], "达"],
    ["exact", ["保持在"], undefined],
  ] as const)("of %s with %j is %s", (qualifier, words, word) =>
    expect(boundingWord(madeUpFigure({ qualifier, qualifier_words: [...words] }))).toBe(word),
  );
});

describe("stacksByWord", () => {
  const stacks = stacksByWord(targets(report));

  test("puts the two most used words first, then no word, then all other words", () => {
    expect(stacks.map(({ kind, words, figures }) => [kind, words.join(), figures.length])).toEqual([
      ["word", "不少于", 22],
      ["word", "以上", 11],
      ["none", "", 33],
      ["others", "左右,超,余,达到,不低于", 6],
    ]);
  });

  test("has every figure once, in the order of the report", () => {
    const all = stacks.flatMap(({ figures }) => figures);
    expect(new Set(all)).toEqual(new Set(targets(report)));
    expect(all).toHaveLength(targets(report).length);
    for (const { figures } of stacks) expect(figures).toEqual(figures.toSorted((a, b) => a.start - b.start));
  });

  test("leaves out what is empty", () => {
    expect(stacksByWord([])).toEqual([]);
    expect(stacksByWord([madeUpFigure()]).map(({ kind }) => kind)).toEqual(["none"]);
  });
});

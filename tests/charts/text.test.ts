import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { balanceLines, breakClauses, breakLines, textWidth } from "../../src/charts/text.ts";

describe("textWidth", () => {
  test("Han and full-width signs are one em wide", () => {
    expect(textWidth("江岸区，（“”）……")).toBe(10);
    expect(textWidth("")).toBe(0);
  });

  test("digits and letters are narrower, no two characters overlap", () => {
    for (const character of "0123456789%+−×÷=abcdefghijklmnopqrstuvwxyzABCXYZ .,:;()¥$") {
      expect(textWidth(character)).toBeGreaterThan(0.2);
      expect(textWidth(character)).toBeLessThan(1);
    }
  });

  test("a text is as wide as its parts", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(textWidth(a + b)).toBeCloseTo(textWidth(a) + textWidth(b));
      }),
    );
  });
});

const opening = "（《「『“‘【(";
const closing = "，。、；：！？）》」』”’】…—%·,.;:!?)";
const numbers = [
  "235亿元",
  "1.9万个",
  "140余名",
  "3-5家",
  "3至5家",
  "10个百分点",
  "26.1万平方米",
  "2024—2025年",
  "80.8%",
  "2500人次",
  "4A",
  "1,200家",
];
const words = ["科技型", "中小", "企业", "CityWalk", "PM2.5", "d’être", "路", "2023%", " ", "　"];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...numbers), fc.constantFrom(...words), fc.constantFrom(...opening, ...closing)), {
    maxLength: 16,
  })
  .map((parts) => parts.join(""));
const anyRoom = fc.double({ min: 0.5, max: 14, noNaN: true });
const bare = (text: string) => text.replace(/\s/g, "");

describe.each([
  ["breakLines", breakLines],
  ["balanceLines", balanceLines],
])("%s", (_, breakText) => {
  test("loses and adds nothing but white space", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: "grapheme" })), anyRoom, (text, em) => {
        expect(bare(breakText(text, em).join(""))).toBe(bare(text));
      }),
      { numRuns: 500 },
    );
  });

  test("no line is empty, or begins or ends with a space", () => {
    fc.assert(
      fc.property(anyText, anyRoom, (text, em) => {
        for (const line of breakText(text, em)) expect(line).toMatch(/^\S(.*\S)?$/u);
      }),
    );
  });

  test("no line begins with closing punctuation, none ends with opening", () => {
    fc.assert(
      fc.property(anyText, anyRoom, (text, em) => {
        const lines = breakText(text, em);
        for (const line of lines.slice(1)) expect(closing).not.toContain(line[0]);
        for (const line of lines.slice(0, -1)) expect(opening).not.toContain(line.at(-1));
      }),
      { numRuns: 1000 },
    );
  });

  test.each(numbers)("%s stays in one line", (number) => {
    for (let em = 1; em < 16; em += 0.5)
      expect(
        breakText(`全年总额力争达到${number}（含税）以上`, em).filter((line) => line.includes(number)),
      ).toHaveLength(1);
  });

  test("a line is no wider than there is room, unless nothing in it can be parted", () => {
    for (let em = 2; em < 12; em += 0.5)
      for (const line of breakText("高新技术产业增加值，占地区生产总值的比重", em))
        expect(textWidth(line)).toBeLessThanOrEqual(Math.max(em, 2));
  });
});

test.each([
  ["科技型中小企业入库", 4, ["科技型中", "小企业入", "库"]],
  ["新建“四上”企业", 4, ["新建“四", "上”企业"]],
  ["（一）开工", 2, ["（一）", "开工"]],
  ["招引50亿级项目", 4, ["招引", "50亿级", "项目"]],
  ["特色CityWalk路线", 4, ["特色", "CityWalk", "路线"]],
  ["Growth of output", 6, ["Growth of", "output"]],
  ["开工 ，完工", 2, ["开", "工 ，", "完工"]],
])("%s in %f em", (text, em, lines) => expect(breakLines(text, em)).toEqual(lines));

test.each([
  ["线是下沿。线上敞口：可以正好，也可以更多。", 10, ["线是下沿。", "线上敞口：可以正好，", "也可以更多。"]],
  ["边缘发软：在这个数上下。", 14, ["边缘发软：在这个数上下。"]],
  ["一个很长的分句没有停顿，完。", 8, ["一个很长的分", "句没有停顿，", "完。"]],
  ["Open above it: just so much, or more.", 18, ["Open above it: just so much,", "or more."]],
])("%s pauses in %f em", (text, em, lines) => expect(breakClauses(text, em)).toEqual(lines));

test("balanced lines are of about the same width", () => {
  expect(balanceLines("科技型中小企业入库", 4)).toEqual(["科技型", "中小企", "业入库"]);
  expect(balanceLines("入库", 4)).toEqual(["入库"]);
});

describe("a stretch that stays whole", () => {
  const text = "首店不少于100家，商业面积25万平方米以上";
  const stretches = ["不少于100家", "25万平方米以上"];
  const whole = stretches.map((stretch) => {
    const start = text.indexOf(stretch);
    return [start, start + stretch.length] as const;
  });

  test.each([
    ["breakLines", breakLines],
    ["balanceLines", balanceLines],
  ])("is in one line of %s, wherever a line has room for it", (_, breakText) => {
    for (let em = 8.5; em < 20; em += 0.25)
      for (const stretch of stretches)
        expect(
          breakText(text, em, whole).filter((line) => line.includes(stretch)),
          `${em} em`,
        ).toHaveLength(1);
    // Without being told, lines break after 不少于.
    expect(breakText(text, 6).some((line) => line.endsWith("不少于"))).toBe(true);
  });

  test("is cut where no line has room for it", () => {
    expect(breakLines("不少于100家", 4, [[0, 7]])).toEqual(["不少于", "100家"]);
  });
});

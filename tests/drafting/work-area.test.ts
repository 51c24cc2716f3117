import { describe, expect, test } from "vitest";
import { areaName } from "../../src/drafting/area-name.ts";
import { readReport } from "../../src/drafting/draft.ts";
import { drafted, textOf } from "./drafts.ts";

const headings = (source: string) => readReport(source).areas.map(({ heading }) => heading);

/** A made-up report whose plan is what is given. */
const withPlan = (plan: string) =>
  textOf("two-figures").replace(/二、2025年重点工作[^]*?(?=三、加强)/, `二、2025年重点工作\n\n${plan}\n\n`);

describe("the work areas of a plan", () => {
  test("are its own sections", () => {
    expect(headings(textOf("five-years")).map((heading) => heading.split("，")[0])).toEqual([
      "（一）做活港口",
      "（二）做旺消费",
      "（三）做清海湾",
      "（四）做实民生",
    ]);
  });

  test("are its paragraphs where it has no sections; neither the year's aims nor the last words are one", () => {
    expect(headings(textOf("unnumbered")).map((heading) => heading.slice(0, 4))).toEqual([
      "把田种好",
      "把厂办实",
      "把城修细",
      "把水护住",
      "把人放在",
    ]);
  });

  test("are what a single paragraph counts", () => {
    const counted =
      "今年要做的有几件：一是栽种梨树2万亩，请人来教；二是改造老旧小区10个，修好屋檐；三是新增学位520个，办好学校。";
    const plan = counted.replace(/；/g, "。");
    expect(headings(withPlan(plan.replace("：", "。")))).toEqual([
      "栽种梨树2万亩，请人来教",
      "改造老旧小区10个，修好屋檐",
      "新增学位520个，办好学校",
    ]);
  });

  test("are fifteen at most: the shortest neighbours become one", () => {
    const paragraphs = Array.from(
      { length: 18 },
      (_, i) =>
        `抓好第${"甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未"[i]}样事情，${"把话说清楚，".repeat(2 + (i % 3))}办完为止。`,
    );
    const areas = readReport(withPlan(paragraphs.join("\n\n"))).areas;
    expect(areas).toHaveLength(15);
    expect(areas.every(({ start }, i) => i === 0 || start >= areas[i - 1]!.end)).toBe(true);
  });

  test("are asked for where a plan is not divided", () => {
    expect(() =>
      readReport(withPlan("今年要办的事很多，先把梨树栽好，再把屋檐修好，然后把学校办好，账本翻开给人看。")),
    ).toThrow("Unexpected plan of 1 paragraph without headings, expected 3 to 15 work areas");
  });

  test("need a plan", () => {
    const review = textOf("two-figures").replace(/二、2025年重点工作[^]*$/, "谢谢大家！\n");
    expect(() => readReport(review)).toThrow(
      "Unexpected report without a plan for 2025, expected a part such as 二、2025年重点工作",
    );
  });
});

describe("the name of an area", () => {
  test.each([
    ["（一）突出创新策源，让成果落地", "创新策源", "科技"],
    ["（二）坚定不移提高城市建管水平，求新突破", "城市建管水平", "城市"],
    ["（三）坚持以产业升级为牵引，厚植优势", "产业升级", "产业"],
    ["（四）加快构建以湖泊产业为骨干的现代产业体系", "现代产业体系", "产业"],
    ["（五）在扩大内需上持续加力，巩固态势", "扩大内需", "内需"],
    ["（六）在加强湖泊文化资源保护和推动文化创新发展上担当使命", "湖泊文化资源保护", "文旅"],
    ["六、民生为本，把实事办到家门口", "民生", "民生"],
    ["（七）守正创新、激发活力，提升改革开放水平", "守正创新、激发活力", "改革"],
    ["（八）把灯点亮", "把灯点亮", "把灯点亮"],
    ["（九）<b>乡村</b>振兴", "b 乡村 b 振兴", "乡村"],
  ])("%s", (heading, title, short) => {
    if (heading.includes("<")) expect(areaName(heading).title).not.toMatch(/[<>]/);
    else expect(areaName(heading)).toEqual({ title, short });
  });
});

test("a row of the plan belongs to the area that it stands in, whatever the locator", () => {
  const { text, draft } = drafted("unnumbered");
  const { reading, areas } = text;
  for (const row of draft.report.figures.filter(({ role }) => role === "target")) {
    const index = areas.findIndex((area) => reading.at[area.start]! <= row.start && row.start < reading.at[area.end]!);
    expect(row.area).toBe(index < 0 ? "overall" : `area-${index + 1}`);
  }
});

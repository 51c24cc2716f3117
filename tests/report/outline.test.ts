import { describe, expect, test } from "vitest";
import { ReportError } from "../../src/report/error.ts";
import { read } from "../../src/report/reading.ts";
import { filler, head, outlineOf, paragraph, reasons, report, sections } from "./made-up.ts";

const usual = [
  "序 front 2025",
  "一 review 2024",
  "二 plan 2025",
  "二(一) plan 2025",
  "二(二) plan 2025",
  "三 conduct 2025",
];

/** The text of the sections, in the source. */
function textsOf(lines: string[]): Record<string, string> {
  const source = lines.join("\n");
  const { at } = read(source);
  return Object.fromEntries(
    outlineOf(source).sections.map(({ id, start, end }) => [id, source.slice(at[start], at[end])]),
  );
}

const bodyOf = (lines: string[]) => {
  const source = lines.join("\n");
  const { start, end } = outlineOf(source).body;
  return source.slice(start, end).split("\n");
};

describe("a report as it should be", () => {
  const found = outlineOf(report(2025));

  test("has its identity (A5)", () => {
    expect(found).toMatchObject({
      year: 2025,
      place: "云川市临江区",
      title: "2025年云川市临江区政府工作报告",
      presented: { date: "2025-01-08", meeting: "云川市临江区第三届人民代表大会第四次会议" },
      doubts: [],
    });
  });

  test("has its sections", () => {
    expect(sections(found)).toEqual(usual);
    expect(found.sections.map(({ title }) => title)).toEqual([
      "开篇",
      "2024年工作回顾",
      "2025年重点工作",
      "做强产业，让临江更有力量",
      "更新城区，让临江更宜居",
      "加强政府自身建设",
    ]);
  });

  test("counts paragraphs from 1 in each section, the heading first", () => {
    const [, review] = found.sections;
    expect(review!.paragraphs.map(({ number, heading }) => [number, heading])).toEqual([
      [1, true],
      [2, false],
    ]);
  });

  test("its sections follow one another without a gap", () => {
    const { text, at } = read(report(2025).join("\n"));
    found.sections.forEach(({ start, end, paragraphs }, index) => {
      expect(end).toBe(found.sections[index + 1]?.start ?? text.length);
      expect(paragraphs[0]!.start).toBe(start);
      for (const each of paragraphs) expect(text.slice(each.start, each.end)).toMatch(/^\S[^\n]*\S$/);
    });
    expect(found.body).toEqual({ start: 0, end: at[text.length] });
  });

  test("with empty lines between its paragraphs is the same", () => {
    expect(sections(outlineOf(report(2025).join("\n\n")))).toEqual(usual);
  });
});

describe("what a page puts round a report", () => {
  const before = ["注册 | 登录", "0/0", "【字号：加大】", "工作报告"];
  const behind = [
    "分享到：",
    "QQ空间",
    "上一篇：",
    "云川市临江区2023年政府工作报告",
    "标签云",
    "2023年",
    "政府信息公开",
  ];

  test("is left out (A1, A4)", () => {
    expect(bodyOf([...before, ...report(2025), ...behind])).toEqual(report(2025));
  });

  test("buttons below are left out without a heading over them", () => {
    expect(bodyOf([...report(2025), "笔记", "复制", "问答"])).toEqual(report(2025));
  });

  test("notes on time and source above the title too (A2), under it they stay", () => {
    const [title, ...rest] = report(2025);
    const note = "时间：2025-02-03 阅读：294 评论：0";
    expect(bodyOf(["2025年云川市临江区政府工作报告", note, "说明", title!, ...rest])[0]).toBe(title);
    expect(bodyOf([title!, "来源：临江日报", note, ...rest])[0]).toBe(title);
  });

  test("a summary that repeats the opening is no part of it (A3)", () => {
    const summary = `政 府 工 作 报 告——2025年1月8日在云川市临江区第三届人民代表大会第四次会议上各位代表：现在，我代表区政府报告工作。一、2024年工作回顾${filler}......`;
    for (const lines of [["内容摘要：", summary], [`内容摘要：${summary}`], ["摘要", `各位代表：${summary}`]]) {
      const found = outlineOf(["临江区2025年政府工作报告", ...lines, ...report(2025)]);
      expect(sections(found)).toEqual(usual);
      expect(found.doubts).toEqual([]);
      expect(bodyOf(["临江区2025年政府工作报告", ...lines, ...report(2025)])).toEqual(report(2025));
    }
  });

  test("a box of links inside the text cuts nothing off", () => {
    const lines = report(2025);
    expect(sections(outlineOf([...lines.slice(0, 7), "相关链接", ...lines.slice(7)]))).toEqual(usual);
  });
});

describe("the year", () => {
  test("a filed title that says another gives way to headings and meeting, with a doubt (A6)", () => {
    const [, ...rest] = report(2022);
    const found = outlineOf(["2024年云川市临江区政府工作报告", ...rest]);
    expect(found.year).toBe(2022);
    expect(found.title).toBe("2022年云川市临江区政府工作报告");
    expect(reasons(found)).toEqual(["Unexpected year: the title says 2024, expected 2022"]);
  });

  test("a report read in December plans for the next year", () => {
    const lines = report(2025).map((line) => line.replace("2025年1月8日", "2024年12月30日"));
    expect(outlineOf(lines)).toMatchObject({ year: 2025, presented: { date: "2024-12-30" }, doubts: [] });
    const bare = lines.map((line) => line.replace(/202[45]年(?!12)/g, ""));
    expect(outlineOf(bare).year).toBe(2025);
  });

  test("as the caller knows it comes first", () => {
    const found = outlineOf(report(2025), 2026);
    expect(found.year).toBe(2026);
    expect(reasons(found)).toContain("Unexpected year: the headings tell of a report of 2025, expected 2026");
    expect(outlineOf(report(2025), 2025).doubts).toEqual([]);
  });

  test("headings that only say 去年 and 今年 mean the years round the report's own", () => {
    const lines = report(2025).map((line) =>
      line.replace("一、2024年工作回顾", "一、过去一年工作回顾").replace("二、2025年重点工作", "二、今年重点工作"),
    );
    expect(sections(outlineOf(lines))).toEqual(usual);
    expect(outlineOf(lines).doubts).toEqual([]);
  });

  test("headings with several years are doubted", () => {
    const lines = report(2025).map((line) => line.replace("一、2024年工作回顾", "一、2022年工作回顾"));
    const found = outlineOf(lines);
    expect(reasons(found)).toEqual([
      "Unexpected year: the heading of the review tells of a report of 2023, expected 2025",
    ]);
  });

  test("in Chinese digits", () => {
    const lines = report(2025).map((line) => line.replace("2025年1月8日", "二〇二五年一月十三日"));
    expect(outlineOf(lines).presented?.date).toBe("2025-01-13");
  });

  test("a date that no calendar knows is doubted", () => {
    const lines = report(2025).map((line) => line.replace("2025年1月8日", "2025年2月30日"));
    const found = outlineOf(lines);
    expect(found.presented).toBeUndefined();
    expect(reasons(found)).toEqual(["Unexpected date of the meeting: 2025年2月30日 is in no calendar"]);
  });
});

describe("the place", () => {
  test("is the fuller of two names that agree", () => {
    const lines = report(2025).map((line, index) => (index === 0 ? "临江区2025年政府工作报告" : line));
    expect(outlineOf(lines)).toMatchObject({ place: "云川市临江区", doubts: [] });
  });

  test("is the one of the meeting where the title names another", () => {
    const lines = report(2025).map((line, index) => (index === 0 ? "2025年南山县政府工作报告" : line));
    const found = outlineOf(lines);
    expect(found).toMatchObject({ place: "云川市临江区", title: "2025年云川市临江区政府工作报告" });
    expect(reasons(found)).toEqual([
      "Unexpected place: the title says 南山县, the report 云川市临江区; took 云川市临江区",
    ]);
  });

  test("is 全国 for the State Council", () => {
    const found = outlineOf(["各位代表：", "现在，我代表国务院报告政府工作，请大会审议。", ...report(2025).slice(5)]);
    expect(found).toMatchObject({ place: "全国", title: "2025年国务院政府工作报告", presented: undefined });
  });

  test("is empty and doubted where there is none", () => {
    const found = outlineOf(report(2025).slice(5));
    expect(found.place).toBe("");
    expect(reasons(found).join()).toMatch(/lack of a place/);
  });
});

describe("headings", () => {
  test.each([
    ["ASCII brackets (A7)", (line: string) => line.replace("（", "(").replace("）", ")")],
    ["spaces round the numbers", (line: string) => line.replace(/^(（.）|[一二三]、)/, "$1 ")],
    ["entities before them (A17)", (line: string) => line.replace(/^([（一二三])/, "&nbsp; $1")],
    ["points for 、", (line: string) => line.replace(/^([一二三])、/, "$1．")],
    ["no 、", (line: string) => line.replace(/^([一二三])、/, "$1 ")],
    ["parts", (line: string) => line.replace(/^([一二三])、/, "第$1部分 ")],
    ["no numbers at the first level", (line: string) => line.replace(/^([一二三])、/, "")],
  ])("with %s", (_, change) => {
    const found = outlineOf(report(2025).map(change));
    expect(sections(found)).toEqual(usual);
    expect(found.doubts).toEqual([]);
  });

  test.each([
    ["", ""],
    ["第一部分 ", "第二部分 "],
  ])("一、 under %j is the second level", (review, plan) => {
    const lines = [
      ...head(2025),
      `${review}2024年工作回顾`,
      "一、稳住了大盘",
      filler,
      "二、办好了实事",
      filler,
      `${plan}2025年工作安排`,
      "一、做强产业",
      filler,
      "二、更新城区",
      filler,
    ];
    expect(sections(outlineOf(lines)).slice(1)).toEqual([
      "一 review 2024",
      "一(一) review 2024",
      "一(二) review 2024",
      "二 plan 2025",
      "二(一) plan 2025",
      "二(二) plan 2025",
    ]);
  });

  test("that share their paragraph with text are no heading paragraphs", () => {
    const lines = report(2025).map((line) =>
      line.startsWith("（一）") ? `${line}。${filler}新建厂房3万平方米。` : line,
    );
    const found = outlineOf(lines);
    expect(sections(found)).toEqual(usual);
    const section = found.sections.find(({ id }) => id === "二(一)")!;
    expect(section.paragraphs.map(({ heading }) => heading)).toEqual([false, false]);
    expect(section.title).toBe("做强产业，让临江更有力量");
  });

  test("of one sentence with a full stop are", () => {
    const lines = report(2025).map((line) => (line.startsWith("（一）") ? `${line}。` : line));
    expect(outlineOf(lines).sections[3]!.paragraphs[0]!.heading).toBe(true);
  });

  test("without a number inside the review count on (一(1), 一(2))", () => {
    const lines = report(2025);
    lines.splice(
      7,
      0,
      "一年来，我们抓项目、促发展，实力更强",
      paragraph("项目支撑有力。开工项目12个。"),
      paragraph("——消费更旺。零售额增长5%。"),
      "一年来，我们抓治理、优环境，城区更美",
      paragraph("更新全面加速。"),
    );
    const found = outlineOf(lines);
    expect(sections(found).slice(1, 5)).toEqual([
      "一 review 2024",
      "一(1) review 2024",
      "一(2) review 2024",
      "二 plan 2025",
    ]);
    expect(found.sections[2]!.paragraphs).toHaveLength(3);
    expect(found.sections[2]).toMatchObject({ title: "抓项目、促发展，实力更强" });
  });

  test("one short line without a stop is no sub-heading", () => {
    const lines = report(2025);
    lines.splice(7, 0, "这里少了一个句号", paragraph("项目支撑有力。"));
    expect(sections(outlineOf(lines))).toEqual(usual);
  });

  test("lead sentences, dashes and 一是 make no sections (A8, A9, A10)", () => {
    const lines = report(2025);
    lines.splice(
      7,
      0,
      paragraph("项目支撑有力。"),
      paragraph("——结构不断优化。"),
      paragraph("一是稳增长。"),
      paragraph("第一，稳就业。"),
    );
    expect(sections(outlineOf(lines))).toEqual(usual);
    expect(outlineOf(lines).sections[1]!.paragraphs.filter(({ heading }) => heading)).toHaveLength(1);
  });

  test("numbered 1. to 3. are the second level where there is no other; short ones below it are headings only", () => {
    const items = ["1.做强产业", filler, "2.更新城区", filler, "3.新建学校3所", filler];
    const [before, after] = [report(2025).slice(0, 8), report(2025).slice(12)];
    expect(sections(outlineOf([...before, ...items, ...after])).slice(3, 6)).toEqual([
      "二(1) plan 2025",
      "二(2) plan 2025",
      "二(3) plan 2025",
    ]);
    const below = report(2025);
    below.splice(10, 0, ...items);
    const found = outlineOf(below);
    expect(sections(found)).toEqual(usual);
    expect(found.sections[3]!.paragraphs.map(({ heading }) => heading)).toEqual([
      true,
      true,
      false,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test("that skip a number are doubted", () => {
    const lines = report(2025).map((line) => line.replace("（二）", "（三）").replace(/^三、/, "四、"));
    const found = outlineOf(lines);
    expect(sections(found).slice(4)).toEqual(["二(三) plan 2025", "四 conduct 2025"]);
    expect(reasons(found)).toEqual([
      "Unexpected number 三 before “更新城区，让临江更宜居”, expected 二",
      "Unexpected number 四 before “加强政府自身建设”, expected 三",
    ]);
  });

  test("that count twice under one first level keep ids of their own", () => {
    const lines = report(2025);
    lines.splice(12, 0, "（一）办好实事", filler, "（二）守住底线", filler);
    expect(outlineOf(lines).sections.map(({ id }) => id)).toEqual([
      "序",
      "一",
      "二",
      "二(一)",
      "二(二)",
      "二(一)·2",
      "二(二)·2",
      "三",
    ]);
  });

  test("whose words tell no part are placed by what follows them, and doubted", () => {
    const lines = report(2025).map((line) =>
      line.replace("一、2024年工作回顾", "一、乘风破浪向前进").replace("二、2025年重点工作", "二、扬帆起航再出发"),
    );
    const found = outlineOf(lines);
    expect(sections(found)).toEqual(usual);
    expect(reasons(found)).toEqual([
      "Unexpected heading “乘风破浪向前进”, expected words such as 工作回顾 or 重点工作; took it for review",
      "Unexpected heading “扬帆起航再出发”, expected words such as 工作回顾 or 重点工作; took it for plan",
    ]);
  });

  test("a plan's own section on the government is about its conduct", () => {
    const lines = report(2025).slice(0, 12);
    lines.push("（三）加强政府自身建设", paragraph("坚持依法行政。"));
    expect(sections(outlineOf(lines)).at(-1)).toBe("二(三) conduct 2025");
  });

  test("a file may begin with the first heading (A21)", () => {
    const found = outlineOf(report(2025).slice(5));
    expect(sections(found)).toEqual(usual.slice(1));
    expect(found.body.start).toBe(0);
  });
});

describe("no headings", () => {
  const bare = report(2025).filter((line) => !/^(?:[一二三]、|（)/.test(line));

  test("the sentences that open a part divide the report, with a doubt", () => {
    const found = outlineOf(bare.map((line) => line.replace("坚持依法行政。", "加强政府自身建设，坚持依法行政。")));
    expect(sections(found)).toEqual(["序 front 2025", "一 review 2024", "二 plan 2025", "三 conduct 2025"]);
    expect(reasons(found)).toEqual([
      "Unexpected lack of headings: found none, expected 一、, 二、 or the like; divided by the sentences that open a part",
    ]);
    for (const { paragraphs } of found.sections.slice(1)) expect(paragraphs[0]!.heading).toBe(false);
  });

  test.each(["做好2025年工作，要把握大局。", "2025年是关键之年。", "全年工作的方向已定。今年的工作安排是："])(
    "%s",
    (opening) => {
      const lines = bare.map((line) => line.replace("今年的主要预期目标是：地区生产总值增长6.5%左右。", opening));
      expect(sections(outlineOf(lines)).slice(1)).toEqual(["一 review 2024", "二 plan 2025"]);
    },
  );

  test("only the plan's heading is missing", () => {
    const lines = report(2025).filter((line) => !/^(?:二、|（)/.test(line));
    const found = outlineOf(lines);
    expect(found.sections.map(({ part }) => part)).toEqual(["front", "review", "plan", "conduct"]);
    expect(reasons(found).join()).toMatch(/lack of a heading for the plan of 2025: took the sentence/);
  });

  test("a text without line ends is cut at the numbers that count on", () => {
    const lines = report(2025).map((line) =>
      line === filler ? line : line + filler.repeat(line.startsWith("过去") ? 30 : 0),
    );
    const source = lines.join("");
    const found = outlineOf(source);
    expect(found.sections.map(({ id, part }) => `${id} ${part}`)).toEqual([
      "序 front",
      "一 review",
      "二 plan",
      "二(一) plan",
      "二(二) plan",
      "三 conduct",
    ]);
    expect(found).toMatchObject({ year: 2025, place: "云川市临江区", presented: { date: "2025-01-08" } });
  });
});

describe("five years", () => {
  const five = (review: string[], plan: string[]) =>
    outlineOf([...head(2021), ...review, ...plan, "三、加强政府自身建设", filler]);
  const plan = ["二、2021年重点工作", paragraph("今年的主要预期目标是：增长6%。")];

  test("a review of a span and a year: the span unless a heading names the year (E2)", () => {
    const found = five(
      ["一、“十三五”时期和2020年工作回顾", filler, "（一）“十三五”时期的主要成就", filler, "（二）2020年工作", filler],
      plan,
    );
    expect(sections(found).slice(1, 4)).toEqual([
      "一 review 2016/2020",
      "一(一) review 2016/2020",
      "一(二) review 2020",
    ]);
    expect(found.doubts).toEqual([]);
  });

  test("the paragraphs say where the year begins and ends", () => {
    const found = five(
      [
        "一、2020年和“十三五”时期工作回顾",
        paragraph("刚刚过去的2020年，是不平凡的一年。"),
        paragraph("（一）着力稳增长。"),
        paragraph("（二）着力促改革。"),
        paragraph("各位代表！回望“十三五”，我们走过了不平凡的历程。"),
        paragraph("五年来，我们坚持创新。"),
        paragraph("一年来，我们众志成城。"),
      ],
      plan,
    );
    expect(sections(found).slice(1, 6)).toEqual([
      "一 review 2020",
      "一(一) review 2020",
      "一(二) review 2020",
      "一(1) review 2016/2020",
      "一(2) review 2020",
    ]);
  });

  test("a year that dates a figure is no turn", () => {
    const found = five(
      [
        "一、“十三五”时期工作回顾",
        filler,
        paragraph("——实力更强。2020年地区生产总值达到900亿元。"),
        paragraph("2020年，地区生产总值是五年前的1.6倍。"),
        paragraph("2020年，面对大水，我们守住了堤坝。"),
      ],
      plan,
    );
    expect(sections(found).slice(1, 3)).toEqual(["一 review 2016/2020", "一(1) review 2020"]);
    expect(found.sections[1]!.paragraphs).toHaveLength(4);
  });

  test("过去五年 and 本届政府 are the five years that end with the reviewed one (E5)", () => {
    for (const heading of ["一、过去五年工作回顾", "一、本届政府工作回顾"]) {
      const found = five([heading, filler, paragraph("2020年，我们全力以赴。")], plan);
      expect(sections(found).slice(1, 3)).toEqual(["一 review 2016/2020", "一(1) review 2020"]);
    }
  });

  test("a heading without a time takes it from its first paragraph", () => {
    expect(sections(five(["一、工作回顾", paragraph("五年来，我们接续奋斗。")], plan))[1]).toBe("一 review 2016/2020");
    expect(sections(five(["一、工作回顾", paragraph("一年来，我们接续奋斗。")], plan))[1]).toBe("一 review 2020");
  });

  test("the opening of a one-year review may speak of a five-year plan", () => {
    const found = five(
      ["一、2020年工作回顾", paragraph("2020年是“十三五”规划收官之年。"), paragraph("“十三五”时期各项任务完成。")],
      plan,
    );
    expect(sections(found)[1]).toBe("一 review 2020");
    expect(found.sections[1]!.paragraphs).toHaveLength(3);
  });

  test("goals of a span and the plan of a year (E3)", () => {
    const found = five(
      ["一、2020年工作回顾", filler],
      [
        "二、“十四五”时期主要目标和2021年工作安排",
        paragraph("“十四五”时期，我们要实现更高质量的发展。"),
        paragraph("2021年是开局之年，要重点做好以下工作。"),
        paragraph("（一）扩大内需。"),
        paragraph("（二）促进改革。"),
      ],
    );
    expect(sections(found).slice(2, 6)).toEqual([
      "二 goals 2021/2025",
      "二(1) plan 2021",
      "二(一) plan 2021",
      "二(二) plan 2021",
    ]);
  });

  test("goals with a section of their own", () => {
    const found = five(
      ["一、“十三五”工作回顾", filler],
      ["二、“十四五”时期和2035年远景目标", filler, "三、2021年重点工作", filler],
    );
    expect(sections(found).slice(1, 4)).toEqual(["一 review 2016/2020", "二 goals 2021/2025", "三 plan 2021"]);
  });

  test("今后五年 are the five from the report's year on", () => {
    const found = five(["一、2020年工作回顾", filler], ["二、今后五年奋斗目标", filler, "三、2021年重点工作", filler]);
    expect(sections(found).slice(2, 4)).toEqual(["二 goals 2021/2025", "三 plan 2021"]);
  });
});

describe("behind the report", () => {
  const entries = ["1.双河：东河与西河。", "2.两桥：南桥与北桥。", "3.三园：柳园、桃园与梅园。"];

  test.each(["名词解释：", "※名词解释※", "[名词解释]", "附：有关名词解释", "《政府工作报告》名词解释"])(
    "the glossary %s (A11)",
    (heading) => {
      const found = outlineOf([...report(2025), heading, ...entries]);
      expect(sections(found)).toEqual([...usual, "附 glossary 2025"]);
      expect(found.sections.at(-1)!.paragraphs.map((each) => each.heading)).toEqual([true, false, false, false]);
    },
  );

  test("a glossary whose heading shares the first entry's line, or that has none", () => {
    expect(sections(outlineOf([...report(2025), `名词解释：${entries[0]!}`, ...entries.slice(1)])).at(-1)).toBe(
      "附 glossary 2025",
    );
    const bracketed = outlineOf([
      ...report(2025).slice(0, 12),
      ...entries.map((entry) => entry.replace(/^(\d)\./, "（$1）")),
    ]);
    expect(sections(bracketed)).toEqual(usual.slice(0, 5));
    const bare = outlineOf([...report(2025), ...entries.map((entry) => entry.replace(/^(\d)\./, "[$1]"))]);
    expect(bare.sections.at(-1)).toMatchObject({
      id: "附",
      title: "名词解释",
      paragraphs: [{ heading: false }, {}, {}],
    });
  });

  test("annexes of projects with their own numbers (A13)", () => {
    const found = outlineOf([
      ...report(2025),
      "附件1",
      "云川市临江区2025年民生实事",
      "一、新建公园",
      "（2）柳湾路南延。年度目标：完工",
      "3000万元",
      "附件2",
      "云川市临江区2024年民生实事完成情况",
      "一、已经完成",
      "名词解释",
      ...entries,
      "分享到：",
    ]);
    expect(sections(found)).toEqual([...usual, "附(1) annex 2025", "附(2) annex 2024", "附 glossary 2025"]);
    expect(found.sections[6]).toMatchObject({ title: "云川市临江区2025年民生实事", paragraphs: { length: 5 } });
    expect(found.doubts).toEqual([]);
  });
});

describe("bad input", () => {
  const errorOf = (source: string) => {
    try {
      outlineOf(source);
    } catch (error) {
      expect(error).toBeInstanceOf(ReportError);
      return (error as ReportError).message;
    }
    return undefined;
  };

  test.each([
    ["", "Unexpected text with 0 Chinese characters, expected a report of 200 or more"],
    [
      "The quick brown fox jumps over the lazy dog.\n".repeat(50),
      "Unexpected text with 0 Chinese characters, expected a report of 200 or more",
    ],
    ["各位代表：", "Unexpected text with 4 Chinese characters, expected a report of 200 or more"],
    [
      filler.repeat(9),
      "Unexpected lack of a year: found none in headings, meeting, title and text, expected one such as 2025年",
    ],
  ])("%.20s", (source, message) => expect(errorOf(source)).toBe(message));

  test("a year from the caller is enough", () => {
    expect(outlineOf(filler.repeat(9), 2025).year).toBe(2025);
  });

  test("a text that is no report is doubted", () => {
    const found = outlineOf([
      paragraph("2024年春天，江边的柳树绿了。"),
      paragraph("2024年夏天，雨下个不停。"),
      paragraph("秋天。"),
    ]);
    expect(reasons(found)).toContain(
      "Unexpected kind of text: found neither 政府工作报告 nor 各位代表 nor a heading such as 工作回顾, expected a government work report",
    );
  });

  test("two reports in one text: the first is divided, the second doubted and left out", () => {
    const long = report(2025).map((line) => line.replace("过去一年", `${filler.repeat(30)}过去一年`));
    const source = [...long, ...report(2024)].join("\n");
    const found = outlineOf(source);
    expect(sections(found)).toEqual(usual);
    const second = source.indexOf("2024年云川市");
    expect(found.doubts).toEqual([{ start: second, reason: expect.stringMatching(/second report/) as string }]);
    expect(found.body.end).toBe(second - 1);
  });

  test("a report that is cut off is doubted at its last words", () => {
    const source = [...report(2025).slice(0, 9), "（一）做强产业，让临江更有力量", `${filler}新建厂房3万平方`].join(
      "\n",
    );
    const found = outlineOf(source);
    expect(reasons(found)).toEqual([
      "Unexpected end “处。新建厂房3万平方”, expected the end of a sentence; the text may be cut off",
    ]);
    expect(source.slice(found.doubts[0]!.start)).toBe(`${filler}新建厂房3万平方`);
  });

  test("a short line behind the last sentence is left out, with a doubt", () => {
    const found = outlineOf([...report(2025), "改造小区12"]);
    expect(bodyOf([...report(2025), "改造小区12"])).toEqual(report(2025));
    expect(reasons(found)).toEqual([
      "Unexpected line “改造小区12” behind the last sentence, expected a page's own words or nothing; left out",
    ]);
  });

  test("a report that ends before its plan is doubted", () => {
    expect(reasons(outlineOf([...report(2025).slice(0, 7), filler, filler])).join()).toMatch(
      /lack of a heading for the plan of 2025: found none/,
    );
  });

  test("letters that a scanner read for digits are doubted where they stand (A19)", () => {
    const lines = report(2025).map((line) => line.replace("新建厂房", "产值增长IL0%，新建厂房"));
    const found = outlineOf(lines);
    expect(reasons(found)).toEqual([
      "Unexpected letters in the number “IL0”, expected digits; a scanner may have misread it",
    ]);
    expect(lines.join("\n").slice(found.doubts[0]!.start)).toMatch(/^IL0%/);
  });

  test("HTML is doubted, not run", () => {
    const lines = report(2025).map((line) => line.replace("坚持依法行政。", "坚持依法行政。<script>alert(1)</script>"));
    expect(reasons(outlineOf(lines))).toEqual(["Unexpected HTML in the text, expected plain text"]);
  });

  test("lines cut at one width are joined", () => {
    const whole = report(2025)
      .concat(Array.from({ length: 30 }, () => filler))
      .join("\n");
    const cut = whole.replace(/.{20}(?=.{4})/g, "$&\n");
    const titles = (source: string) => outlineOf(source).sections.map(({ id, title, part }) => [id, title, part]);
    expect(cut.length).toBeGreaterThan(whole.length + 50);
    expect(titles(cut)).toEqual(titles(whole));
  });
});

test("noise everywhere leaves the sections where they are (A17, A20)", () => {
  const lines = report(2025).map(
    (line) => `&nbsp;　${line.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))}??`,
  );
  expect(sections(outlineOf(lines))).toEqual(usual);
  expect(textsOf(lines)["一"]).toMatch(/^一、２０２４年工作回顾/);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "../../src/report/reading.ts";

const textOf = (source: string) => read(source).text;
const footnotesOf = (source: string) => read(source).footnotes.map(({ start, end }) => source.slice(start, end));

describe("digits, letters and marks", () => {
  test.each([
    // A20
    ["新增７万张，增长４％左右，占１２．３％", "新增7万张，增长4%左右，占12.3%"],
    ["ＧＤＰ、２＋１、５Ｇ", "GDP、2+1、5G"],
    ["占‰、全角（括号）、“引号”", "占‰、全角（括号）、“引号”"],
    // A16
    ["增长9.4%;客流增长21%", "增长9.4%；客流增长21%"],
    ["完成21亿元,增长7%(含园区),好吗?好!", "完成21亿元，增长7%（含园区），好吗？好！"],
    ["目标是:增长6%", "目标是：增长6%"],
    ["在2024,100家", "在2024，100家"],
    ["0.5,256", "0.5，256"],
    ["1,256万人，12,345,678.9元", "1,256万人，12,345,678.9元"],
    ["12,34", "12，34"],
    ["1,2345", "1，2345"],
    ["0,123", "0，123"],
    ["R&D经费，A:B，http://a.cn/b?c", "R&D经费，A：B，http://a.cn/b?c"],
    // B21
    ["结构比为20.5：31.5：48，收入比2.4∶1", "结构比为20.5:31.5:48，收入比2.4:1"],
    ["9:30开会", "9:30开会"],
    // B35
    ["上涨1·8%，“19·4”大水", "上涨1.8%，“19·4”大水"],
    // A14, A15, A22: lost or garbled words stay as they are.
    ["增长4%左右港口吞吐量增长9%", "增长4%左右港口吞吐量增长9%"],
    ["全街道议议区上下", "全街道议议区上下"],
    ["增长IL0%", "增长IL0%"],
  ])("%s", (source, expected) => expect(textOf(source)).toBe(expected));
});

describe("noise", () => {
  test.each([
    // A17
    ["??各位代表", "各位代表"],
    ["?各位代表", "各位代表"],
    ["区长?? 林一舟", "区长 林一舟"],
    ["&nbsp;&nbsp; （一）做强", "（一）做强"],
    ["R&amp;D、&#65285;、&#x33;个、&ldquo;好&rdquo;", "R&D、%、3个、“好”"],
    ["a&amp;nbsp;b&unknown;c", "a b c"],
    ["&#0;&#x110000;&#xD800;区", "区"],
    ["&#134071;区", "𠮷区"],
    ["甲_M_M_乙M/2/丙", "甲 乙 丙"],
    ["甲\uFFFD\uFFFD乙", "甲 乙"],
    ["　　甲　乙\u00a0\u00a0丙\t", "甲 乙 丙"],
    ["甲\u200b乙\u202e丙\u00ad丁\ufeff", "甲乙丙丁"],
    ["甲\u0007乙\u0085丙\u2028丁\r\n戊", "甲乙\n丙\n丁\n戊"],
    [" \n甲 \n\n 乙\n", "\n甲\n\n乙\n"],
    ["", ""],
  ])("%j", (source, expected) => expect(textOf(source)).toBe(expected));
});

describe("numbers that are torn apart (A18)", () => {
  test.each([
    ["户均增收 3 万元", "户均增收3万元"],
    ["总量3.57 万亿元", "总量3.57万亿元"],
    ["增长 5 %，其中 7 个", "增长5%，其中7个"],
    ["总量3. 57万亿，达到3 .57万亿", "总量3.57万亿，达到3.57万亿"],
    ["投资2.3万 元，5多万 亩", "投资2.3万元，5多万亩"],
    ["总量突破 \n4000 \n亿元大关", "总量突破4000亿元大关"],
    ["颗粒物（PM\n2.5\n）浓度下降", "颗粒物（PM2.5）浓度下降"],
    ["升降都有原因。指数M\n3\n和总量一起，按月公布。", "升降都有原因。指数M3和总量一起，按月公布。"],
    ["增长6\n%，下降", "增长6%，下降"],
    ["依据《\n某法\n》办理", "依据《\n某法》办理"],
    // What only looks torn.
    ["“2 20 200”战略", "“2 20 200”战略"],
    ["目标 1.增长6%", "目标 1.增长6%"],
    ["1 项目名称", "1 项目名称"],
    ["增长6% 固定资产投资", "增长6% 固定资产投资"],
    ["突破5亿 固定资产投资", "突破5亿 固定资产投资"],
    ["居第3 固定资产投资", "居第3 固定资产投资"],
    ["领导\n1\n1\n园区项目", "领导\n1\n1\n园区项目"],
    ["总长12\n34公里", "总长12\n34公里"],
    ["提高质量\n12\n和效益，很好", "提高质量\n12\n和效益，很好"],
    ["甲\n\n，乙", "甲\n\n，乙"],
  ])("%j", (source, expected) => expect(textOf(source)).toBe(expected));
});

describe("footnote marks (A12)", () => {
  test.each([
    ["实施“2468”【1】工作办法", "实施“2468”工作办法", ["1"]],
    ["开展活动[16]，目标^[2]，思路〔13〕。[4]全区", "开展活动，目标，思路。全区", ["16", "2", "13", "4"]],
    ["开展活动［１６］，做好[ 3 ]", "开展活动，做好", ["１６", "3"]],
    ["“三公”²经费", "“三公”经费", ["²"]],
    ["增长4.80[5]12家", "增长4.80 12家", ["5"]],
    // At the start of a line the mark numbers an entry of the glossary.
    ["[1]“双河”：东河与西河\n【2】两桥", "[1]“双河”：东河与西河\n【2】两桥", []],
    ["国发〔2025〕1号，按〔13〕号文", "国发〔2025〕1号，按〔13〕号文", []],
    ["“双河”（1）和“两桥”（2），推进“三园”（3）。", "“双河”和“两桥”，推进“三园”。", ["1", "2", "3"]],
    ["“双河” (1)和“两桥”(2)、“一园”(4)", "“双河”和“两桥”、“一园”", ["1", "2", "4"]],
    // Points of a list and a single bracket are none.
    ["包括：（1）道路；（2）桥梁；（3）路灯", "包括：（1）道路；（2）桥梁；（3）路灯", []],
    ["道路（1）桥梁（2）路灯（3）", "道路（1）桥梁（2）路灯（3）", []],
    ["“双河”（1）工作", "“双河”（1）工作", []],
  ])("%s", (source, expected, digits) => {
    expect(textOf(source)).toBe(expected);
    expect(footnotesOf(source)).toEqual(digits);
  });
});

describe("the places", () => {
  test("lead back to the source", () => {
    const source = "增收 ３ 万元&nbsp;[1]，好";
    const { text, at } = read(source);
    const start = text.indexOf("3");
    expect(source.slice(at[start], at[start + 3])).toBe("３ 万元&nbsp;[1]");
    expect(source.slice(at[start], at[start + 2]! + 1)).toBe("３ 万元");
    expect(at[text.length]).toBe(source.length);
  });

  const pieces = [
    "各位代表：",
    "１２",
    "3.5",
    " ",
    "　",
    "\n",
    "\r\n",
    "万",
    "亿元",
    "%",
    "??",
    "&nbsp;",
    "&#65285;",
    "&#134071;",
    "[1]",
    "【2】",
    "（3）",
    "”",
    ",",
    "1,256",
    "：",
    "∶",
    "·",
    "\u200b",
    "_M_M_",
    "M/2/",
    "PM\n2.5\n）",
    "^",
    "𠮷",
    "\ud842",
    "第",
    "区",
  ];
  test("rise strictly and cover every unit, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 40 }), (parts) => {
        const source = parts.join("");
        const { text, at, footnotes } = read(source);
        expect(at.length).toBe(text.length + 1);
        for (let index = 1; index < at.length; index += 1) expect(at[index]).toBeGreaterThan(at[index - 1]!);
        expect(at[text.length]).toBe(source.length);
        for (const { start, end } of footnotes) expect(source.slice(start, end)).toMatch(/^[\d０-９⁰¹²³⁴⁵⁶⁷⁸⁹]+$/);
        // What was read reads the same again, but for marks that removals brought together.
        expect(text).not.toMatch(/[０-９％　\u00a0\u200b]| {2}| \n/);
      }),
    );
  });
});

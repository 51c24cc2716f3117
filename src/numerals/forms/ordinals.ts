import type { Numeral } from "../numeral.ts";
import { chineseValue } from "../value.ts";
import { han, sticky, type Writing } from "./writing.ts";

const number = `(?:\\d{1,4}|[${han}]{1,4})`;

/** Ranks and ordinals. A bare place among others has no unit: 第一, against 第13位, 前3名 and 500强. */
export const ordinals: readonly Writing[] = [
  {
    form: "ordinal",
    examples: ["【第三至第五】期", "【第1-3】批"],
    pattern: sticky(`第${number}[-—~至]第?${number}?`),
    read: ordinal,
  },
  {
    form: "ordinal",
    examples: ["总量居全市【第一】", "增速全市【第5】", "升至全省【第13位】", "全市【第二个】院士工作站"],
    pattern: sticky(`第${number}(?:[位名](?!置|为|额)|[个家座条](?!五年|百年|里程碑|体|庭|人))?`),
    read: ordinal,
  },
  {
    form: "ordinal",
    examples: ["入选全国【500强】", "跻身【百强】区"],
    pattern: sticky(`(?:\\d{1,4}|(?<![${han}])[${han}]{1,4})强(?![化制调度力基烈劲])`),
    read: strongest,
  },
  {
    form: "ordinal",
    examples: ["全省【首个】湖底书店"],
    pattern: sticky(`首(?:家|个|位|条|座|台|款|例|项|所|支|艘|架|套|单|只|列|部)(?!创|发|付|要|页|次|（套）)`),
    read: () => ({ value: 1, unit: "" }),
  },
  {
    form: "ordinal",
    examples: ["进入全市前【3名】", "稳居前【十位】"],
    pattern: sticky(`(?<=前)${number}(?:名|位)`),
    read: ordinal,
  },
  {
    form: "ordinal",
    examples: ["总量进入全市前【三】。", "增速居全省前【十】，"],
    pattern: sticky(
      `(?<=(?:全[国省市区县州球旗盟]|世界|行业|地区|[东中西]部|[居列][国省市区县]?|进入|跻身)前)[${han}]{1,3}(?=[，。；、）”]|行列|之列|$)`,
    ),
    read: ordinal,
  },
  { form: "ordinal", examples: ["登上全省【榜首】"], pattern: sticky(`榜首`), read: () => ({ value: 1, unit: "" }) },
];

function ordinal(match: RegExpExecArray): Partial<Numeral> | undefined {
  // 第亿件 has no number that is read.
  const first = /\d+|[零〇一二两三四五六七八九十百千]+/.exec(match[0])?.[0] ?? "";
  const value = /\d/.test(first) ? Number(first) : chineseValue(first);
  return value === undefined ? undefined : { value, unit: /[位名]$/.exec(match[0])?.[0] ?? "" };
}

function strongest(match: RegExpExecArray): Partial<Numeral> | undefined {
  const printed = match[0].slice(0, -1);
  const value = /\d/.test(printed) ? Number(printed) : chineseValue(printed);
  return value === undefined || value < 3 ? undefined : { value, unit: "强" };
}

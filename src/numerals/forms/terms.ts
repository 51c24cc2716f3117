import type { Numeral } from "../numeral.ts";
import { han, sticky, type Writing } from "./writing.ts";

// Fixed phrases of four characters that count nothing.
const idioms =
  "千方百计|千家万户|千变万化|千差万别|千军万马|千头万绪|千丝万缕|千辛万苦|千锤百炼|千山万水|千秋万代|千帆竞发|万无一失|万水千山|万众一心|万象更新|百折不挠|百花齐放|百舸争流|" +
  "百尺竿头|百家争鸣|百废待兴|百炼成钢|百年大计|百里挑一|一诺千金|一心一意|一五一十|三天两头|三令五申|三番五次|三心二意|四面八方|四通八达|五湖四海|五光十色|五花八门|七上八下|" +
  "八仙过海|九牛一毛|十全十美|十年树木|数一数二|接二连三|举一反三|独一无二";

/** Chinese numerals in names: what stands in quotation marks, idioms, schools, hospitals, house numbers. */
export const terms: readonly Writing[] = [
  { form: "term", examples: ["走进【千家万户】", "发扬【百折不挠】的精神"], pattern: sticky(idioms) },
  {
    form: "term",
    examples: ["建立“【三库】”", "做强“【三区两中心】”"],
    pattern: sticky(`(?<=[“"'‘「])[^“”"'‘’「」，。；：、\\n]{1,8}(?=[”"'’」])`),
    read: quoted,
  },
  {
    form: "term",
    examples: ["推行【一楼一策】，", "形成【一街一风景】。", "完善【一企一策】机制"],
    pattern: sticky(
      `(?<![第${han}])一(?![个件场项次份天步点])[^\\P{sc=Han}${han}]{1,3}?一[^\\P{sc=Han}${han}]{1,4}?(?=[，。；、：:”）等的\\n]|机制|制度|模式|原则|要求|方案|格局|$)`,
    ),
  },
  {
    form: "code",
    examples: ["临江【二中】、", "市【八医院】", "江堤【三小】学生"],
    pattern: sticky(
      `(?<=[\\p{sc=Han}。，、“])(?:十?[一二三四五六七八九]|[二三四五六七八九]?十)(?:中(?=[、，。等（校和]|学)|小(?=[、，。等（校和]|学)|医院|号|院(?=[、，。]))`,
    ),
  },
];

/** Words in quotation marks that hold a numeral beyond 一 are a term: “三库”, “三区两中心”, not “一张网”. */
function quoted(match: RegExpExecArray): Partial<Numeral> | undefined {
  return /[二两三四五六七八九十百千万]|一[^一]+一/.test(match[0]) && !/\d|强/.test(match[0]) ? {} : undefined;
}

/** A Chinese numeral that counts nothing, as the last of all: 三库, 两难. */
export const uncounted: Writing = {
  form: "term",
  examples: ["整治【四乱】", "【二三】产业"],
  pattern: sticky(`(?<![第${han}])(?:[二两三四五六七八九十百千万亿]{2,4}|[二两三四五六七八九十百千万亿]\\p{sc=Han})`),
};

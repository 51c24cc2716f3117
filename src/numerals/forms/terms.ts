import type { Numeral } from "../numeral.ts";
import { han, sticky, type Writing } from "./writing.ts";

/** Chinese numerals in names: what stands in quotation marks, schools, hospitals, house numbers. */
export const terms: readonly Writing[] = [
  {
    form: "term",
    examples: ["建立“【三库】”", "做强“【三区两中心】”"],
    pattern: sticky(`(?<=[“"'‘「])[^“”"'‘’「」，。；：、\\n]{1,8}(?=[”"'’」])`),
    read: quoted,
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

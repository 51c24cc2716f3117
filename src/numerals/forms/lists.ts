import type { Numeral } from "../numeral.ts";
import { han, sticky, type Writing } from "./writing.ts";

const number = `[${han}]{1,3}|\\d{1,3}`;

/** Numbers of headings, items and points. */
export const lists: readonly Writing[] = [
  {
    form: "list",
    examples: ["【一】、工作回顾", "（【三】）加快建设", "(【3】)加快建设", "【2】.夜校：晚间开课的学校"],
    pattern: sticky(`(?<=^|\\n)[（(]?(?:${number})(?:、|[.．](?!\\d)|[）)]、?)`),
    read: inside,
  },
  {
    form: "list",
    examples: ["办好三件事。（【一】）修路。（【2】）种树。"],
    pattern: sticky(`(?<=[。；！\\n])[（(](?:${number})[）)]`),
    read: inside,
  },
  {
    form: "list",
    examples: ["建设内容：【1】.修路；【2】.种树。"],
    pattern: sticky(`(?<=[：。；])\\d{1,2}[.．](?=\\p{sc=Han})`),
    read: inside,
  },
  {
    form: "list",
    examples: ["【一】是修路，【二】要种树"],
    pattern: sticky(`(?<=^|[。；：，！？\\n])[一二三四五六七八九十]{1,2}(?=是|要|则)`),
  },
  {
    form: "list",
    examples: ["【第一】，修路。【二】，种树。"],
    pattern: sticky(`(?<=^|[。；\\n])第?[一二三四五六七八九十]{1,2}(?=，)`),
  },
  { form: "list", examples: ["【①】修路"], pattern: sticky(`[①-⑳]`) },
];

/** The number without its brackets and marks; 万 and 千 number nothing. */
function inside(match: RegExpExecArray): Partial<Numeral> | undefined {
  const inner = /[零〇一二两三四五六七八九十百\d]+/.exec(match[0]);
  return inner ? { start: match.index + inner.index, end: match.index + inner.index + inner[0].length } : undefined;
}

import { fromHan } from "./ordinal.ts";

/** How a paragraph is numbered: `第一部分`, `一、`, `（一）`, `1.`, `第一，`. */
export type Numbering = "part" | "han" | "bracket" | "arabic" | "ordinal";

export interface Mark {
  numbering: Numbering;
  number: number;
  /** Its length in the paragraph, with the white space behind it. */
  length: number;
}

const han = "[一二三四五六七八九十]{1,3}";
const forms: [Numbering, RegExp][] = [
  ["part", new RegExp(`^第(${han})(?:部分|章)[、：， ]?`)],
  ["han", new RegExp(`^(${han}) ?(?:[、.]|(?<= )(?=[^\\s是年个]))`)],
  ["bracket", new RegExp(`^（ ?(${han}) ?）[、.]? ?`)],
  ["arabic", /^(?:(\d{1,2})[.、](?!\d)|（(\d{1,2})）) ?/],
  ["ordinal", new RegExp(`^第(${han})[，、：]`)],
];

const isNumberStart = /[一二三四五六七八九十第（\d]/;

/** The number that a paragraph begins with, or undefined. */
export function markOf(paragraph: string): Mark | undefined {
  if (!isNumberStart.test(paragraph.slice(0, 1))) return undefined;
  const start = paragraph.slice(0, 12);
  for (const [numbering, form] of forms) {
    const found = form.exec(start);
    const digits = found?.[1] ?? found?.[2];
    if (!found || digits === undefined) continue;
    const number = /\d/.test(digits) ? Number(digits) : fromHan(digits);
    if (number !== undefined && number > 0 && number < 100) return { numbering, number, length: found[0].length };
  }
  return undefined;
}

const ends = /[。！？；]/;
// A heading that lost the end of its line: `一、2021年工作回顾刚刚过去的一年，…`.
const last = "(?:工作回顾|工作安排|重点工作|主要任务|工作任务|目标任务|总体要求|自身建设)";
const glued = new RegExp(`^.{0,30}?${last}(?=(?:19|20)\\d\\d年|刚刚|过去|今年|各位|[一五]年来|面对)`);
const gluedLong = new RegExp(`^.{0,30}?${last}`);

/** The heading that a paragraph begins with: its first sentence, without its number; `whole` when nothing follows it. */
export function headingOf(
  paragraph: string,
  mark: Pick<Mark, "length"> = { length: 0 },
): { text: string; whole: boolean } {
  const rest = paragraph.slice(mark.length);
  const opening = rest.slice(0, 200);
  const end = ends.exec(opening)?.index ?? opening.length;
  const cut = glued.exec(opening) ?? (end > 60 ? gluedLong.exec(opening) : null);
  const text = opening.slice(0, Math.min(cut?.[0].length ?? end, end)).trim();
  return { text, whole: rest.length <= text.length + 1 };
}

/** A paragraph without what stands before its first words: 各位代表！ and dashes. */
export const wordsOf = (paragraph: string): string => paragraph.replace(/^(?:各位代表[！，：]|—{1,2})/, "");

/** A heading cut to a short title: its first clause, `坚持以河湖治理为抓手` cut to what it is about. */
export function titleOf(heading: string): string {
  const plain = heading
    .replace(/：$/, "")
    .replace(/^(?:各位代表[！：，])?(?:[一五]年来|这[一五]年|过去[一五]年)，(?:我们)?/, "");
  const clause = plain.length > 16 ? (/^.{4,40}?(?=[，、：—])/.exec(plain)?.[0] ?? plain) : plain;
  const about = /^坚持以(.{2,10})为[^，]{2,4}$/.exec(clause)?.[1] ?? clause;
  return about.length > 24 ? `${about.slice(0, 23)}…` : about;
}

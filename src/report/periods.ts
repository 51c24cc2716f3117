import { fromHan } from "./ordinal.ts";

/** A year or a span of years that a text names, and where: `2024`, `2021/2025`. */
export interface NamedPeriod {
  period: string;
  index: number;
}

const ordinals = "[一二三四五六七八九]";
// “十四五”时期; not 十四五 in 第十四五次.
const plan = new RegExp(`(?<!第)“?(十${ordinals}|二十|十)五”?(?!年|届|次|个|项|条|大)`, "g");
const range = /((?:19|20)\d\d)年?(?:—{1,2}|[-–~～至到])((?:19|20)\d\d)(?=年)/g;
const single = /((?:19|20)\d\d|二[〇○零][〇○零一二三四五六七八九]{2})年/g;
const pastYears = /([二三四五])年来|(?:过去|这|近|前)的?([二三四五])年|本届政府(?:任期)?(?!成立)/g;
const nextFive = /(?:今后|未来|接下来|下一个?)的?五年/g;
const pastOne = /(?:刚刚)?过去的?一年|一年来|这一年|去年|上年/g;
const thisOne = /今年|新的一年/g;

const places = (text: string, pattern: RegExp, period: (match: RegExpExecArray) => string): NamedPeriod[] =>
  [...text.matchAll(pattern)].map((match) => ({ period: period(match), index: match.index }));

/** The five years of a five-year plan by its number: “十四五” is the 14th, 2021 to 2025. */
function planPeriod(name: string): string {
  const number = fromHan(name)!;
  const first = 1951 + 5 * number;
  return `${first}/${first + 4}`;
}

/** The spans of years that a text names, in reading order; past and coming years count from the report's year. */
export function spansIn(text: string, year: number): NamedPeriod[] {
  return [
    ...places(text, plan, ([, name]) => planPeriod(name!)),
    ...places(text, range, ([, from, to]) => `${from!}/${to!}`),
    ...places(text, pastYears, ([, ...words]) => {
      const count = fromHan(words.find((word) => word !== undefined) ?? "五")!;
      return `${year - count}/${year - 1}`;
    }),
    ...places(text, nextFive, () => `${year}/${year + 4}`),
  ].sort((a, b) => a.index - b.index);
}

/** The single years that a text names by their number, in reading order; the ends of a span are none. */
export function yearsIn(text: string): { year: number; index: number }[] {
  const inSpans = new Set<number>();
  for (const { 0: found, index } of text.matchAll(range))
    for (let offset = 0; offset < found.length; offset += 1) inSpans.add(index + offset);
  return [...text.matchAll(single)]
    .filter(({ index }) => !inSpans.has(index))
    .map(({ 1: digits, index }) => ({ year: fromHan(digits!) ?? Number(digits), index }));
}

/** The single years that a text names by number or as 去年 and 今年, in reading order. */
export function singlePeriodsIn(text: string, year: number): NamedPeriod[] {
  return [
    ...yearsIn(text).map(({ year: named, index }) => ({ period: String(named), index })),
    ...places(text, pastOne, () => String(year - 1)),
    ...places(text, thisOne, () => String(year)),
  ].sort((a, b) => a.index - b.index);
}

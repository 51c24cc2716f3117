import { chineseValue } from "../numerals/value.ts";

/** What a section has said so far of its time. */
export interface Time {
  /** The report's year. */
  year: number;
  /** The period of the section: `2024`, `2021/2025`. */
  section: string;
  /** What its paragraphs turned to: the span of 五年来, the year of 一年来. Undefined where they turned to nothing. */
  turned?: string | undefined;
  /** Whether it said 预计（下同）: all that follows is expected. */
  isForecast?: boolean;
}

/** A year with its number, as a pattern. */
export const year = "((?:19|20)\\d\\d)年";
/** A small number of years, as a pattern. */
export const few = "[一二两三四五六七八九十]|\\d{1,2}";
// What a paragraph turns to stands at the head of a clause; 比“十三五”时期 and 五年累计 turn nothing.
const head = "(?:^|[，；：。！—])(?:同志们，)?(?:在|整个|回望|回首|回顾|纵观|透过\\d{4}回望)?";
const yearsBack = new RegExp(
  `${head}(?:过去|这|近)?的?([二三四五])年(?:来|间)|${head}(?:过去|这)的?([二三四五])年|${head}(本届政府)(?!成立)`,
);
const planned = new RegExp(`${head}[“"]?(十[一二三四五六]?|九)五[”"]?(?:时期|期间|以来|五年|，)`);
const oneYear = new RegExp(`一年来|过去的?一年|这一年|刚刚过去的|今年以来|${year}，?(?:我们|全[市县区省])`);

export const numberOf = (word: string) => (/^\d+$/.test(word) ? Number(word) : (chineseValue(word) ?? 0));
export const lastYear = ({ section }: Pick<Time, "section">) => Number(section.slice(-4));
export const clauseOf = (before: string) =>
  before.slice(Math.max(...["，", "；", "："].map((mark) => before.lastIndexOf(mark))) + 1);

/** The five years of a plan: 十四 is 2021/2025. */
export function planSpan(name: string): string {
  const first = 1951 + 5 * (chineseValue(name) ?? 0);
  return `${first}/${first + 4}`;
}

/** What a sentence says of the time of what follows it in its section. */
export function timeOf(sentence: string, time: Time): Time {
  const isForecast = time.isForecast === true || /(?:预计|初步核算)数?[（，、]下同/.test(sentence);
  const last = lastYear(time);
  const turns: [index: number, turned: string][] = [];
  const back = yearsBack.exec(sentence);
  if (back) turns.push([back.index, `${last - numberOf(back[1] ?? back[2] ?? "五") + 1}/${last}`]);
  const plan = planned.exec(sentence);
  if (plan) turns.push([plan.index, planSpan(plan[1]!)]);
  const single = oneYear.exec(sentence);
  if (single) turns.push([single.index, String(last)]);
  const [turn] = turns.sort((a, b) => b[0] - a[0]);
  return { ...time, isForecast, ...(turn ? { turned: turn[1] } : {}) };
}

import type { Role } from "../ledger/schema.ts";
import { chineseValue } from "../numerals/value.ts";
import type { Place } from "./place.ts";

/** When a value holds and what it is there for. */
export interface Setting {
  period: string;
  role: Role;
}

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

const year = "((?:19|20)\\d\\d)年";
const yearsBack = /([二三四五])年(?:来|间|累计|共)|(?:过去|这)的?([二三四五])年|本届政府(?:任期|五年|以来)/;
const plan = /[“"](十[一二三四五六]?|九)五[”"]?(?:时期|期间|以来|五年)|(?:回望|回首)[“"](十[一二三四五六])五/;
const since = new RegExp(`${year}以来`);
const oneYear = new RegExp(`一年来|过去的?一年|这一年|刚刚过去的|今年以来|${year}，?(?:我们|全[市县区省])`);

const numberOf = (word: string) => (/^\d+$/.test(word) ? Number(word) : (chineseValue(word) ?? 0));
const lastYear = ({ section }: Time) => Number(section.slice(-4));

/** The five years of a plan: 十四 is 2021/2025. */
function planSpan(name: string): string {
  const first = 1951 + 5 * (chineseValue(name) ?? 0);
  return `${first}/${first + 4}`;
}

/** What a sentence says of the time of what follows it in its section. */
export function timeOf(sentence: string, time: Time): Time {
  const isForecast = time.isForecast === true || /(预计|初步核算)（下同）/.test(sentence);
  const last = lastYear(time);
  const turns: [index: number, turned: string][] = [];
  const back = yearsBack.exec(sentence);
  if (back) turns.push([back.index, `${last - numberOf(back[1] ?? back[2] ?? "五") + 1}/${last}`]);
  const planned = plan.exec(sentence);
  if (planned) turns.push([planned.index, planSpan(planned[1] ?? planned[2]!)]);
  const from = since.exec(sentence);
  if (from && Number(from[1]) < last) turns.push([from.index, `${from[1]!}/${last}`]);
  const single = oneYear.exec(sentence);
  if (single) turns.push([single.index, String(last)]);
  const [turn] = turns.sort((a, b) => b[0] - a[0]);
  return { ...time, isForecast, ...(turn ? { turned: turn[1] } : {}) };
}

/** The year that a sentence names for what follows: `2016年，…`; the year of a comparison is none. */
function statedYear(before: string, clause: string): number | undefined {
  const opening = [...before.matchAll(new RegExp(`(?:^|[，；：])${year}，`, "g"))].at(-1)?.[1];
  const own = [...clause.matchAll(new RegExp(`(?<![较比于同到至是达为自从由])${year}(?!的?[比较]|以来)`, "g"))].at(
    -1,
  )?.[1];
  const found = own ?? opening;
  return found === undefined ? undefined : Number(found);
}

const rises = /^[，\p{sc=Han}]{0,6}?(?:提高|增加|增长|降|升|跃|下降|上升|提升|扩大|缩|压|减|攀|调|发展)/u;

/** The period and the role of a figure. `isState`: whether it is a level that is reached, not something done over time. */
export function settingOf({ before, after, part, numeral }: Place, time: Time, isState: boolean): Setting {
  const clause = before.slice(Math.max(...["，", "；", "："].map((mark) => before.lastIndexOf(mark))) + 1);
  const isAhead = part === "plan" || part === "goals" || part === "annex" || part === "conduct";
  const role: Role = isAhead ? "target" : "actual";
  const own = isAhead && part !== "goals" ? String(time.year) : time.section;
  const end = Number(own.slice(-4));
  const span = isAhead ? undefined : [time.turned, time.section].find((period) => period?.includes("/"));
  const isTurned = time.turned !== undefined && !time.turned.includes("/");
  const base = isAhead ? time.year - 1 : Number((isTurned ? undefined : span)?.slice(0, 4) ?? end) - 1;

  // 由2012年的3262元增长到2019年的9800元: each level has its own year; the first is what was before.
  const isFirst = /[由从自][^，；\d]{0,10}$/.test(before) && rises.test(after);
  const dated = new RegExp(`(?<![较比是达])${year}(?:底|末|初)?的?$`).exec(before);
  if (dated)
    return {
      period: dated[1]!,
      role: isFirst ? "background" : isAhead && Number(dated[1]) < time.year ? "actual" : role,
    };
  if (isFirst) return { period: String(base), role: "background" };
  if (/现行[^，；降提]{0,6}$/.test(before) && isAhead) return { period: String(base), role: "background" };

  if (isAhead) {
    // 到2030年, “十五五”末: beyond the year.
    const far = [...before.matchAll(new RegExp(`(?:到|至|力争)${year}`, "g"))].at(-1);
    if (far && Number(far[1]) >= time.year) return { period: far[1]!, role };
    const close = [...before.matchAll(/(?<![比较])[“"](十[一二三四五六]?)五[”"](?:时期)?期?末/g)].at(-1);
    if (close) return { period: planSpan(close[1]!).slice(-4), role };
    // 用3—5年时间, 三年内: from this year on.
    const within = /(?:\d+[-—–~至])?(\d{1,2}|[两三四五])年(?:左右)?(?:时间|内)/.exec(before);
    if (within) return { period: `${time.year}/${time.year + numberOf(within[1]!) - 1}`, role };
    if (/(?<![比较同])(?:去年|上年)(?!同期|预算)[^，。；]{0,12}$/.test(before))
      return { period: String(time.year - 1), role: "actual" };
    if (/(?:目前|现有|已有)[^，。；降提增升]{0,10}$/.test(clause))
      return { period: String(time.year), role: "background" };
  }
  // 连续4年每年新增百万户以上: a value of each year of the run.
  const run = /连续(\d{1,2}|[二两三四五六七八九十])年[^，；。]{0,14}$/.exec(before);
  if (run && numeral.form !== "ordinal") return { period: `${end - numberOf(run[1]!) + 1}/${end}`, role };
  if (/连续$/.test(before)) return { period: String(end), role };
  if (part === "goals") return { period: isState ? String(end) : own, role };
  if (isAhead) return { period: String(end), role };

  const stated = statedYear(before, clause);
  if (stated !== undefined && stated <= end) return { period: String(stated), role };
  const five = /五年(?:来|累计|共|滚动|改造|建成|新增|新建|实施|建设|完成|跨|投入|投资|引进|发放)/.test(before)
    ? `${end - 4}/${end}`
    : undefined;
  const long = isTurned ? five : (span ?? five);
  const isReached =
    isState && !/每年[^，；]*$/.test(clause) && !clause.slice(clause.lastIndexOf("、") + 1).includes("累计");
  return { period: long !== undefined && !isReached ? long : String(long?.slice(-4) ?? end), role };
}

const forecast = /预计|初步预计|初步核算|有望/;

/** Whether 预计 covers the numeral: it stands before it, with no 。 or ； between; or the section said 预计（下同）. */
export function isEstimated({ before, part }: Place, time: Time, role: Role): boolean {
  const reach = before.slice(before.lastIndexOf("；") + 1);
  return part === "review" && role !== "background" && (time.isForecast === true || forecast.test(reach));
}

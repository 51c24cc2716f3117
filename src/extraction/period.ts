import type { Role } from "../ledger/schema.ts";
import type { Place } from "./place.ts";

/** When a value holds and what it is there for. */
export interface Setting {
  period: string;
  role: Role;
}

/** What a paragraph has said so far of its time: a span of years, or none. */
export interface Time {
  /** The report's year. */
  year: number;
  /** The period of the section. */
  section: string;
  /** The span that the paragraph speaks of: 五年来. Undefined where it speaks of the section's own period. */
  span?: string | undefined;
}

const chinese: Record<string, number> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };
const plans: Record<string, number> = { 十: 2001, 十一: 2006, 十二: 2011, 十三: 2016, 十四: 2021, 十五: 2026, 十六: 2031, 九: 1996 };

/** The five years of a plan: 十四五 is 2021/2025. */
export function planSpan(name: string): string | undefined {
  const first = plans[name.replace(/五$/, "")];
  return first === undefined ? undefined : `${first}/${first + 4}`;
}

const spans = /(五年来|过去五年|过去的五年|这五年|五年间|五年累计|五年共|本届政府(?:任期|五年|以来)|[“"](十[一二三四五六]?|九)五[”"]?(时期|期间|以来|五年)|回望[“"]十[一二三四五]五)/;
const single = /(一年来|过去一年|过去的一年|这一年|刚刚过去的|去年|今年以来|\d{4}年(?!来)，|\d{4}年，?(我们|全[市县区省])|今年)/;

/** What a sentence says of the time of what follows it in its paragraph. */
export function timeOf(sentence: string, time: Time): Time {
  const five = spans.exec(sentence);
  const one = single.exec(sentence);
  if (five && (!one || five.index > one.index)) {
    const named = /(十[一二三四五六]?|九)五/.exec(five[0]);
    const span = named ? planSpan(named[0]) : `${lastYear(time) - 4}/${lastYear(time)}`;
    return { ...time, span };
  }
  return one ? { ...time, span: undefined } : time;
}

function lastYear({ section }: Time): number {
  return Number(section.slice(-4));
}

function count(word: string): number | undefined {
  return /^\d+$/.test(word) ? Number(word) : chinese[word];
}

/** The period and the role of a figure. `isState`: whether it is a level that is reached, not something done over time. */
export function settingOf({ before, after, part, numeral }: Place, time: Time, isState: boolean): Setting {
  const clause = before.slice(Math.max(before.lastIndexOf("，"), before.lastIndexOf("；"), before.lastIndexOf("：")) + 1);
  const isPlan = part === "plan" || part === "goals" || part === "annex" || part === "conduct";
  const role: Role = isPlan ? "target" : "actual";
  const year = isPlan && part !== "goals" ? String(time.year) : time.section;

  // 由2012年的3262元增长到2019年的9800元: each level has its own year.
  const dated = /(?<![较比是达])((?:19|20)\d\d)年(?:底|末|初)?的?$/.exec(before);
  if (dated) return { period: dated[1]!, role: Number(dated[1]) >= time.year && isPlan ? "target" : "actual" };
  // 从每月70元提高到88元: the first is what was before.
  if (/[由从自](?:[\p{sc=Han}]{0,6})$/u.test(before.replace(/现行$/, "由")) && /^(?:[，\p{sc=Han}]{0,6})?(提高|增加|增长|降|升|跃|下降|上升|提升|扩大|缩|压|减|攀|调|到|至|发展)/u.test(after))
    return { period: String(Number(year.slice(-4)) - (isPlan ? 1 : 1)), role: "background" };
  // 到2030年, “十五五”末: a target beyond the year.
  const far = [...before.matchAll(/(?:到|至|力争|争取)?((?:19|20)\d\d)年(?:底|末|前|，|左右|实现|达)?/g)].at(-1);
  if (far && isPlan && /到|至|力争/.test(far[0]) && Number(far[1]) >= time.year) return { period: far[1]!, role };
  const end = [...before.matchAll(/[“"]?(十[一二三四五六]?)五[”"]?(?:时期)?(末|期末)/g)].at(-1);
  if (end && isPlan && !/[比较]/.test(before.slice(Math.max(0, end.index - 1), end.index))) return { period: planSpan(end[1]!)!.slice(-4), role };
  // 连续4年每年新增百万户以上: a value of each year of the run.
  const run = /连续(\d{1,2}|[二两三四五六七八九十])年[^，；。]{0,14}$/.exec(before);
  const years = run ? count(run[1]!) : undefined;
  if (years !== undefined && numeral.form !== "ordinal") {
    const last = Number(year.slice(-4));
    return { period: `${last - years + 1}/${last}`, role };
  }
  // 用3—5年时间, 三年内: from this year on.
  const within = /(?:用|力争|争取|未来)?(?:\d+[-—–~至])?(\d{1,2}|[两三四五])年(?:左右)?(?:时间|内)/.exec(before);
  if (within && isPlan) return { period: `${time.year}/${time.year + count(within[1]!)! - 1}`, role };
  if (isPlan && /(去年|上年)(?!同期|预算)[^，。；]{0,12}$/.test(before) && !/[比较同]去年|[比较]上年/.test(before)) return { period: String(time.year - 1), role: "actual" };
  if (isPlan && /(目前|现有|已有|现行)[^，。；降提增升]{0,10}$/.test(clause)) return { period: String(time.year), role: "background" };

  const stated = [...clause.matchAll(/(?<![较比于同到至])((?:19|20)\d\d)年(?!的?[比较])/g)].at(-1);
  if (stated && !isPlan && Number(stated[1]) < time.year) return { period: stated[1]!, role };
  const five = /五年(来|累计|共|滚动|改造|建成|新增|新建|实施|建设|完成|跨|投入|投资|引进|发放)/.test(before) ? `${Number(time.section.slice(-4)) - 4}/${time.section.slice(-4)}` : undefined;
  const span = time.span ?? five ?? (time.section.includes("/") ? time.section : undefined);
  if (span !== undefined && !isPlan) return { period: isState && !/每年[^，；]*$/.test(clause) ? span.slice(-4) : span, role };
  if (part === "goals") return { period: isState ? year.slice(-4) : year, role };
  return { period: year.slice(0, 4) === year ? year : year.slice(-4), role };
}

const forecast = /预计|初步预计|初步核算|有望/;

/** Whether 预计 covers the numeral: it stands before it, with no 。 or ； between. */
export function isEstimated({ before, part }: Place): boolean {
  const reach = before.slice(before.lastIndexOf("；") + 1);
  return part === "review" && forecast.test(reach);
}

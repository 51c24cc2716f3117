import type { Role } from "../ledger/schema.ts";
import type { Place } from "./place.ts";
import { monthsIn, spanIn, statedYear } from "./spans.ts";
import { clauseOf, few, lastYear, numberOf, planSpan, year, type Time } from "./time.ts";

/** When a value holds and what it is there for. */
export interface Setting {
  period: string;
  role: Role;
}

const rises =
  /^(?:、[\d.]+[万亿]*[^，；\d、]{0,6}){0,3}(?:的?\p{sc=Han}{0,4}率)?[，\p{sc=Han}]{0,6}?(?:提高|增加|增长|降|升|跃|下降|上升|提升|扩大|缩|压|减|攀|调|发展|整合|优化为|改善)/u;

/** The period and the role of a figure. `isState`: whether it is a level that is reached, not something done over time. */
export function settingOf(place: Place, time: Time, isState: boolean): Setting {
  return isAhead(place, time) ? aheadOf(place, time, isState) : backOf(place, time, isState);
}

// An annex may tell of what was done; its heading says of which year.
function isAhead({ part }: Place, { year, section }: Time): boolean {
  return part === "plan" || part === "goals" || part === "conduct" || (part === "annex" && Number(section) >= year);
}

const dating = new RegExp(`(?<![较比是达])${year}(?:底|末|初)?的?$`);

/** The year that stands right before the number (2019年的9800元), and whether it is the first value of a rise. */
function originOf({ before, after }: Place): { dated: string | undefined; isFirst: boolean } {
  return {
    dated: dating.exec(before)?.[1],
    isFirst:
      /[由从自](?:\d{4}年[底末初]?的?)?[^，；\d]{0,10}(?:[\d.]+[万亿]*[^，；\d]{0,6}、){0,3}$/.test(before) &&
      rises.test(after),
  };
}

const later = new RegExp(`(?:到|至|力争)${year}`, "g");

/** A plan's figures are targets for its year, unless they tell of what is, or look further ahead. */
function aheadOf(place: Place, time: Time, isState: boolean): Setting {
  const { before, part } = place;
  const role: Role = "target";
  const own = part === "goals" ? time.section : String(time.year);
  const { dated, isFirst } = originOf(place);
  const base = String(time.year - 1);
  if (isFirst) return { period: dated ?? base, role: "background" };
  if (dated !== undefined) return { period: dated, role: Number(dated) < time.year ? "actual" : role };
  if (/现行[^，；降提]{0,6}$/.test(before)) return { period: base, role: "background" };
  const clause = clauseOf(before);
  if (/(?<![比较同])(?:去年|上年)(?!同期|预算)[^，。；]{0,12}$/.test(before)) return { period: base, role: "actual" };
  if (/(?:目前|现有|已有)[^，。；降提增升]{0,10}$|(?:已达|已有|已超|已经达到)$/.test(clause))
    return { period: String(time.year), role: "background" };
  if (/(?:(?:我|全)[国省市区县]|^)(?:共|现)?有[约近超上]?$/.test(clause)) return { period: base, role: "background" };
  // 五年新增: over the span, whatever year the sentence looks to.
  if (part === "goals" && !isState && /(?:五年|累计)[^，、；]*$/.test(clause)) return { period: own, role };
  // 到2030年, “十五五”末: beyond the year.
  const far = [...before.matchAll(later)].at(-1);
  if (far && Number(far[1]) >= time.year) return { period: far[1]!, role };
  const close = [...before.matchAll(/(?<![比较])[“"](十[一二三四五六]?)五[”"](?:时期)?期?末/g)].at(-1);
  if (close) return { period: planSpan(close[1]!).slice(-4), role };
  // 用3—5年时间, 三年内: from this year on.
  const within = /(?:\d+[-—–~至])?(\d{1,2}|[两三四五])年(?:左右)?(?:时间|内)/.exec(before);
  if (within) return { period: `${time.year}/${time.year + numberOf(within[1]!) - 1}`, role };
  const months = monthsIn(before);
  if (months !== undefined && part !== "goals") return { period: `${own}-01/${own}-${months}`, role };
  return { period: part === "goals" && !isState ? own : own.slice(-4), role };
}

// 每年, and 五年 at the head of a clause, say over how long.
const overYears = new RegExp(`每年[^，；]*$|^(?:${few})年(?!来)`);

const ofRun = new RegExp(`连续(${few})年[^，；。]{0,14}$`);

/** A review's figures are results of its time: a level that of its last year, what was done that of all of it. */
function backOf(place: Place, time: Time, isState: boolean): Setting {
  const { before, numeral } = place;
  const role: Role = "actual";
  const end = lastYear(time);
  const span = [time.turned, time.section].find((period) => period?.includes("/"));
  const isTurned = time.turned !== undefined && !time.turned.includes("/");
  const { dated, isFirst } = originOf(place);
  if (dated !== undefined) return { period: dated, role };
  if (isFirst) return { period: String(Number((isTurned ? undefined : span)?.slice(0, 4) ?? end) - 1), role };
  // 连续4年每年新增百万户以上: a value of each year of the run.
  const run = ofRun.exec(before);
  if (run && numeral.form !== "ordinal") return { period: `${end - numberOf(run[1]!) + 1}/${end}`, role };
  if (/连续$/.test(before)) return { period: String(end), role };
  const clause = clauseOf(before);
  // 比“十二五”计划目标80亿元超过6亿元: what had been planned for then, and by how much that was exceeded.
  const plan = /[比较][^，；。\d]{0,16}(?:目标|计划|预期|任务)(\d[^，；。]*(?:超过|超额|超出|高出))?$/.exec(clause);
  if (plan) return { period: String(end), role: plan[1] === undefined ? "background" : role };
  const stated = statedYear(before);
  if (stated !== undefined && stated <= end) return { period: String(stated), role };
  const months = monthsIn(before);
  if (months !== undefined) return { period: `${end}-01/${end}-${months}`, role };
  const isReached = isState && !overYears.test(clause) && !clause.slice(clause.lastIndexOf("、") + 1).includes("累计");
  const long = spanIn(before, end) ?? (isTurned ? undefined : span);
  return { period: long !== undefined && !isReached ? long : String(long?.slice(-4) ?? end), role };
}

const forecast = /预计|初步预计|初步核算|有望|预期(?=实现|完成)/;

/** Whether 预计 covers the numeral: before it, with no 。 or ； between; in brackets behind it; or as 预计（下同） for all that follows. */
export function isEstimated({ before, after, part }: Place, time: Time, role: Role): boolean {
  const reach = before.slice(before.lastIndexOf("；") + 1);
  const isForecast = time.isForecast === true || forecast.test(reach) || /^（(?:预计|初步核算)/.test(after);
  return part === "review" && role !== "background" && isForecast;
}

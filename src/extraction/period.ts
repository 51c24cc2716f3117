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
const few = "[一二两三四五六七八九十]|\\d{1,2}";
// What a paragraph turns to stands at the head of a clause; 比“十三五”时期 and 五年累计 turn nothing.
const head = "(?:^|[，；：。！—])(?:同志们，)?(?:在|整个|回望|回首|回顾|纵观|透过\\d{4}回望)?";
const yearsBack = new RegExp(
  `${head}(?:过去|这|近)?的?([二三四五])年(?:来|间)|${head}(?:过去|这)的?([二三四五])年|${head}(本届政府)(?!成立)`,
);
const planned = new RegExp(`${head}[“"]?(十[一二三四五六]?|九)五[”"]?(?:时期|期间|以来|五年|，)`);
const oneYear = new RegExp(`一年来|过去的?一年|这一年|刚刚过去的|今年以来|${year}，?(?:我们|全[市县区省])`);

const numberOf = (word: string) => (/^\d+$/.test(word) ? Number(word) : (chineseValue(word) ?? 0));
const lastYear = ({ section }: Pick<Time, "section">) => Number(section.slice(-4));
const clauseOf = (before: string) =>
  before.slice(Math.max(...["，", "；", "："].map((mark) => before.lastIndexOf(mark))) + 1);

/** The five years of a plan: 十四 is 2021/2025. */
function planSpan(name: string): string {
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

/** The year that stands right before the number (2019年的9800元), and whether it is the first value of a rise. */
function originOf({ before, after }: Place): { dated: string | undefined; isFirst: boolean } {
  return {
    dated: new RegExp(`(?<![较比是达])${year}(?:底|末|初)?的?$`).exec(before)?.[1],
    isFirst:
      /[由从自](?:\d{4}年[底末初]?的?)?[^，；\d]{0,10}(?:[\d.]+[万亿]*[^，；\d]{0,6}、){0,3}$/.test(before) &&
      rises.test(after),
  };
}

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
  if (/(?:我|全)[国省市区县](?:共|现)?有[约近超上]?$/.test(clause)) return { period: base, role: "background" };
  // 五年新增: over the span, whatever year the sentence looks to.
  if (part === "goals" && !isState && /(?:五年|累计)[^，、；]*$/.test(clause)) return { period: own, role };
  // 到2030年, “十五五”末: beyond the year.
  const far = [...before.matchAll(new RegExp(`(?:到|至|力争)${year}`, "g"))].at(-1);
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
  const run = new RegExp(`连续(${few})年[^，；。]{0,14}$`).exec(before);
  if (run && numeral.form !== "ordinal") return { period: `${end - numberOf(run[1]!) + 1}/${end}`, role };
  if (/连续$/.test(before)) return { period: String(end), role };
  const clause = clauseOf(before);
  const stated = statedYear(before, clause);
  if (stated !== undefined && stated <= end) return { period: String(stated), role };
  const months = monthsIn(before);
  if (months !== undefined) return { period: `${end}-01/${end}-${months}`, role };
  const isReached = isState && !overYears.test(clause) && !clause.slice(clause.lastIndexOf("、") + 1).includes("累计");
  const long = spanIn(before, end) ?? (isTurned ? undefined : span);
  return { period: long !== undefined && !isReached ? long : String(long?.slice(-4) ?? end), role };
}

/** The year that a sentence names for what follows: `2016年，…`; the year of a comparison is none. */
function statedYear(before: string, clause: string): number | undefined {
  const opening = [...before.matchAll(new RegExp(`(?:^|[，；：])${year}，`, "g"))].at(-1)?.[1];
  const own = [...clause.matchAll(new RegExp(`(?<![较比于同到至是达为自从由])${year}(?!的?[比较]|相比|以来)`, "g"))].at(
    -1,
  )?.[1];
  const found = own ?? opening;
  return found === undefined ? undefined : Number(found);
}

/** The years that a clause says it tells of: 五年累计, 三年来, 2019年以来, “十四五”期间. */
function spanIn(before: string, end: number): string | undefined {
  const reach = before.slice(before.lastIndexOf("；") + 1);
  const clause = clauseOf(reach);
  const doing =
    "来|间|累计|共|年均|滚动|改造|建成|新增|新建|新设|新改|实施|建设|完成|跨|投入|投资|引进|发放|增加|增长|减少|下降";
  const several = [
    ...clause.matchAll(
      new RegExp(
        `(?<![\\d连续第满延期])(${few})年(?=${doing})|^(${few})年(?!级|期|制|行动|计划|规划|攻坚|[以之]?[上下内外前后])(?=\\p{sc=Han}{3})`,
        "gu",
      ),
    ),
  ].at(-1);
  const count = several ? numberOf(several[1] ?? several[2]!) : 0;
  if (count > 1) return `${end - count + 1}/${end}`;
  // 2021年以来，… holds for what follows, 2021年以来新建 for its clause.
  const since =
    [...clause.matchAll(new RegExp(`${year}以来(?![^，]{0,8}[最首罕])`, "g"))].at(-1) ??
    [...reach.matchAll(new RegExp(`${year}以来，`, "g"))].at(-1);
  if (since && Number(since[1]) < end) return `${since[1]!}/${end}`;
  const plan = /(?<![比较出于为成])[“"](十[一二三四五六]?|九)五[”"](?:期间|时期|以来)(?!(?:目标|任务|规划|最|增))/.exec(
    clause,
  );
  if (!plan) return undefined;
  const [first, last] = planSpan(plan[1]!).split("/") as [string, string];
  return `${first}/${Math.min(Number(last), end)}`;
}

const halves: Record<string, string> = { 上半年: "06", 前三季度: "09", 前三个季度: "09", 一季度: "03", 第一季度: "03" };

/** The last month of a part of the year that a clause names for what follows: 11 of 1—11月, 06 of 上半年. */
function monthsIn(before: string): string | undefined {
  const reach = before.slice(before.lastIndexOf("；") + 1);
  const found = [
    ...reach.matchAll(
      /(?:^|[，：、])(?:今年|去年)?(?:1(?:[-—–~～]|至)(\d{1,2})月份?|前(\d{1,2})个月|(上半年|前三个?季度|第?一季度))/g,
    ),
  ].at(-1);
  if (!found || /全年|年底|年末|下半年/.test(reach.slice(found.index))) return undefined;
  const month = found[1] ?? found[2];
  return month === undefined ? halves[found[3]!] : month.padStart(2, "0");
}

const forecast = /预计|初步预计|初步核算|有望|预期(?=实现|完成)/;

/** Whether 预计 covers the numeral: before it, with no 。 or ； between; in brackets behind it; or as 预计（下同） for all that follows. */
export function isEstimated({ before, after, part }: Place, time: Time, role: Role): boolean {
  const reach = before.slice(before.lastIndexOf("；") + 1);
  const isForecast = time.isForecast === true || forecast.test(reach) || /^（(?:预计|初步核算)/.test(after);
  return part === "review" && role !== "background" && isForecast;
}

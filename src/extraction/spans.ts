import { clauseOf, few, numberOf, planSpan, year } from "./time.ts";

const opening = new RegExp(`(?:^|[，；：])${year}，`, "g");
const own = new RegExp(`(?<![较比于同到至是达为自从由])${year}(?!的?[比较]|相比|以来)`, "g");

const last = (text: string, pattern: RegExp): RegExpExecArray | undefined => [...text.matchAll(pattern)].at(-1);

/** The year that a sentence names for what follows: `2016年，…`; the year of a comparison is none. */
export function statedYear(before: string): number | undefined {
  const found = last(clauseOf(before), own) ?? last(before, opening);
  return found && Number(found[1]);
}

// What can be done over several years: 五年累计, 三年新增.
const doing =
  "来|间|累计|共|年均|滚动|改造|建成|新增|新建|新设|新改|实施|建设|完成|跨|投入|投资|引进|发放|增加|增长|减少|下降";
const several = new RegExp(
  `(?<![\\d连续第满延期])(${few})年(?=${doing})|^(${few})年(?!级|期|制|行动|计划|规划|攻坚|[以之]?[上下内外前后])(?=\\p{sc=Han}{3})`,
  "gu",
);
// 2021年以来，… holds for what follows, 2021年以来新建 for its clause.
const sinceHere = new RegExp(`${year}以来(?![^，]{0,8}[最首罕])`, "g");
const sinceThen = new RegExp(`${year}以来，`, "g");
const inPlan = /(?<![比较出于为成])[“"](十[一二三四五六]?|九)五[”"](?:期间|时期|以来)(?!(?:目标|任务|规划|最|增))/g;

/** The years that a clause says it tells of: 五年累计, 三年来, 2019年以来, “十四五”期间; `end` is the last that is told of. */
export function spanIn(before: string, end: number): string | undefined {
  const reach = before.slice(before.lastIndexOf("；") + 1);
  const clause = clauseOf(reach);
  const years = last(clause, several);
  const count = years ? numberOf(years[1] ?? years[2]!) : 0;
  if (count > 1) return `${end - count + 1}/${end}`;
  const since = last(clause, sinceHere) ?? last(reach, sinceThen);
  if (since && Number(since[1]) < end) return `${since[1]!}/${end}`;
  const plan = last(clause, inPlan);
  if (!plan) return undefined;
  const [from, to] = planSpan(plan[1]!).split("/") as [string, string];
  return `${from}/${Math.min(Number(to), end)}`;
}

const partOfYear =
  /(?:^|[，：、])(?:今年|去年)?(?:1(?:[-—–~～]|至)(\d{1,2})月份?|前(\d{1,2})个月|(上半年|前三个?季度|第?一季度))/g;
const halves: Record<string, string> = { 上半年: "06", 前三季度: "09", 前三个季度: "09", 一季度: "03", 第一季度: "03" };

/** The last month of a part of the year that a clause names for what follows: 11 of 1—11月, 06 of 上半年. */
export function monthsIn(before: string): string | undefined {
  const reach = before.slice(before.lastIndexOf("；") + 1);
  const found = last(reach, partOfYear);
  if (!found || /全年|年底|年末|下半年/.test(reach.slice(found.index))) return undefined;
  const month = found[1] ?? found[2];
  return month === undefined ? halves[found[3]!] : month.padStart(2, "0");
}

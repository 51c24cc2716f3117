import type { Qualifier } from "../ledger/schema.ts";
import type { Place } from "./place.ts";

/** What the words around a number make of it. */
export interface Bound {
  qualifier: Qualifier;
  /** Every word that shapes the number, as printed, in the order in which they stand. */
  words: string[];
  /** Where the numeral ends with the words behind it, as an offset from its end. */
  after: number;
}

// What the words say, strongest first where two are said: 达1000亿元以上 is a floor, 约4亿元左右 is about.
const meanings: [Qualifier, RegExp][] = [
  ["atLeast", /^(上|不少于|不低于|不小于|至少|最低|不得低于|不得少于|以上|及以上|之上|起)$/],
  ["atMost", /^(不超过|不高于|不大于|不多于|至多|最多|以内|以下|及以下|之内|内)$/],
  ["under", /^(低于|不到|不足|少于|未超过|小于)$/],
  ["about", /^(约|大约|左右|上下|大概)$/],
  ["over", /^(超过|超|超出|突破|首次突破|逾|过|跨越|跨过|跨入|迈上|迈过|迈进|站上|跃上|冲破|高于|大于|多于|破)$/],
  ["nearly", /^(近|接近|将近|逼近)$/],
  ["plus", /^(余|多)$/],
];

const behind = /^(及以上|及以下|以上|以下|以内|之内|之上|左右|上下|[余多](?![数元样种]))/;

/** Words before a number, nearest last; each may stand once. */
const ahead = new RegExp(
  "(不少于|不低于|不小于|不得低于|不得少于|至少|最低|不超过|不高于|不大于|不多于|至多|最多|低于|不到|不足|少于|" +
    "超过|超出|超(?!长|级)|首次突破|突破|逾|跨越|跨过|跨入|迈上|迈过|迈进|站上|跃上|冲破|高于|多于|(?<![通超经不度])过|(?<!突)破|" +
    "接近|将近|逼近|(?<![附最新靠远临邻亲])近|大约|(?<![签节集预公条解违制履契合赴相特])约|大概|" +
    "达到|达(?!标|产|效|成)|增至|增加到|增加至|增长到|增长至|提高到|提高至|提升到|提升至|升至|上升至|上升到|提至|提到|调至|上调至|上调到|下调至|下调到|巩固在|回升至|攀升至|跃升至|跃升到|跃至|降至|降到|降低到|降低至|下降至|下降到|减至|减少到|减少至|" +
    "高达|多达|压减至|压缩至|压缩到|缩短至|缩短到|缩小至|缩减至|扩大到|扩大至|扩面到|发展到|扩展到|拓展到|增加到|覆盖到|" +
    "保持在|稳定在|维持在|稳定达到|控制在|保持|维持|连续|拟安排|安排|力争达到)(?:了|在|到|约)?$",
);
const hope = /(?:^|[，：、])(?:全年|今年|我们|要|并|努力)?([^，：、]*?)(力争|争取(?!到|了|上级|中央|省级|资金))/g;

function meaning(words: readonly string[]): Qualifier | undefined {
  for (const [qualifier, pattern] of meanings) if (words.some((word) => pattern.test(word))) return qualifier;
  return undefined;
}

/** The qualifier of a numeral: 不少于, 以上, 超, 左右, 近, 余; with every word that shapes it. */
export function boundOf({ numeral, printed, before, after, part }: Place, shared = ""): Bound {
  const words: string[] = [];
  // 增长到2019年的9800元: the year says when, not how much.
  let left = before.replace(/\d{4}年[底末]?的?$/, "");
  // 跨越三个千亿台阶: the steps are what was crossed.
  if (numeral.unit === "个" && /^\p{sc=Han}{0,4}(?:台阶|大关|关口)/u.test(after)) left = "";
  // 比计划目标80亿元超过6亿元: by how much, not more than so much.
  if (/[比较][^，；。\d]{0,16}(?:目标|计划|预期|任务)[\d.]+[^，；。\d]{0,4}(?:超过|超出|高出)$/.test(left)) left = "";
  // 上千家; 约占全市的五分之一.
  if (numeral.form === "size" && /(?<![跃迈站登踏赶追])上$/.test(left)) words.push("上");
  const ofShare = /(约|近|超过?|逾|不足|不到|接近)占[^，、；\d]{1,14}$/.exec(left);
  if (ofShare) words.push(ofShare[1]!);
  for (let word = ahead.exec(left); word; word = ahead.exec(left)) {
    words.unshift(word[1]!);
    left = left
      .slice(0, word.index)
      .replace(/(均|都|分别|可|将|已|也|就|共|总数|合计|首次|成功|稳步|历史性|再次|仅|年均|更新)$/, "");
  }
  // What the clause sets out to do shapes its numbers too.
  const clause = left.slice(Math.max(...["，", "；", "：", "、"].map((mark) => left.lastIndexOf(mark))) + 1);
  // 力争 at the head of a clause is meant for all that follows; behind a subject, and 确保, for its own clause.
  const since = left.slice(left.lastIndexOf("；") + 1);
  // In a review 争取 is to have won.
  const hopes = part === "review" ? [] : [...since.matchAll(hope)];
  const [hoped] = hopes
    .filter(({ 1: subject, index }) => subject === "" || index + 1 >= since.length - clause.length)
    .slice(-1);
  const aims = [...(hoped ? [hoped[2]!] : []), ...[...clause.matchAll(/确保|力保/g)].map(([word]) => word)];
  const plus = /[余多]/.exec(printed);
  if (numeral.plus && plus) words.push(plus[0]);
  let end = 0;
  const suffix = behind.exec(after);
  if (suffix) {
    words.push(suffix[1]!);
    end = suffix[0].length;
  } else if (shared !== "") words.push(shared);
  const said = meaning(words);
  const qualifier =
    said && !(said === "plus" && words.length > 1 && meaning(words.slice(0, -1))) ? said : (said ?? "exact");
  return {
    qualifier: numeral.valueMax !== null && qualifier === "exact" ? "range" : qualifier,
    words: [...new Set([...aims, ...words])],
    after: end,
  };
}

import type { Memory } from "./indicator.ts";
import { stemOf, tidy, unframed, verbOf } from "./phrase.ts";

const verbs =
  /(跃居|稳居|位居|高居|居于|居|位列|名列|列|排名|排在|排|位次|保持|继续|上升至|上升到|升至|升到|跃升至|跃升到|跃至|进位至|进位到|前移至|前移到|攀升至|攀升到|进入|跻身|迈入|入围|入选|荣登|登上|上榜|获评|获得|荣获|夺得|蝉联|连续|均|双双|并列|全部|提升至|提升到|达到|评为|成为)+/u;
const scopes =
  /(全[国省市区县州球]|中心城区|主城区|世界|[\p{sc=Han}]{0,8}(?:地区|城区|港口|省会城市|副省级城市|同类|西部|中部|东部|国家|城市|行业))(?:各?(?:区|县|市|省))?$/u;
const scopeOfFirst =
  /(?:全[国省市区县州球旗盟]|自治[区州县旗]|[南北]方|[东西][南北]|华[东南西北中]|[国省市区县]内|我[国省市区县]|世界|[东西中]{1,2}部(?:地区)?)(?:\p{sc=Han}{0,4}行业)?$|\p{sc=Han}{2,4}(?:地区|行业)$/u;
const members = /^(?:企业|区|县|市|镇|城市|案例|线路|品牌|园区|高新区|开发区|名单|榜)/u;

/** The words around a rank: of its clause, and what its sentence has named. */
export interface RankClause {
  left: string;
  right: string;
  /** Whether a numeral stands before it with nothing but its own words between: 百强区第59位. */
  isJoined: boolean;
  /** The clause before: 在全市评比中. */
  previous: string;
  memory: Memory;
}

/**
 * What a rank is of: the subject, the scope and 位次 — 固定资产投资总量中心城区位次; the list of a 百强; what is 首家; the rank
 * that moved.
 */
export function rankOf(printed: string, clause: RankClause): string {
  if (/(?:位次|^\d+位|名次)$/.test(printed)) return moveOf(clause);
  if (printed.endsWith("强")) return listOf(printed, clause);
  if (/^首[^位]$|^第.+[个家座条]$/u.test(printed)) return firstOf(clause);
  if (/^[\d.]+[名%％‰]?$/.test(printed) || clause.left.endsWith("前")) return topOf(printed, clause);
  return placeOf(clause);
}

/** 比上年提高3个位次 is about the rank before it. */
function moveOf({ left, memory }: RankClause): string {
  const change = /(?:下降|后移|下滑|退)/.test(left) ? "下降" : "提高";
  const moved = stemOf(left.replace(/(?:前移|进位?|前进|上移|晋升|后移)了?$/, ""), true).rest;
  const subject = tidy(
    unframed(moved)
      .replace(/^.*且/, "")
      .replace(/(?:位次|排名|名次)$/, ""),
  );
  const last = memory.rank.replace(/(?:提高|下降)$/, "").replace(/(?<!位次)$/, "位次");
  return `${subject === "" ? last : `${subject}位次`}${change}`;
}

/** 入选“全国创新百强区”: the list by its name. */
function listOf(printed: string, { left, right }: RankClause): string {
  const from = Math.max(...["“", "《", "、", "，"].map((mark) => left.lastIndexOf(mark))) + 1;
  const list = left
    .slice(from)
    .replace(/^.*(?:入选|入围|上榜|进入|跻身|蝉联|获评|荣登|位列|位居|名列|荣膺|迈入|进军)/u, "")
    .replace(/^\d+[个家]|^.*等(?=世界|中国|全[国省市区县球])/u, "")
    .replace(/^(?:中国|全国)?\d{4}年?(?=\p{sc=Han})/u, "")
    .replace(/[百千\d十]+强\p{sc=Han}{0,4}和$/u, "");
  // 潜力入围全省十强: a list that has no name of its own is that of what got into it.
  const own =
    /^.*?(?=(?:入选|入围|上榜|进入|跻身|蝉联|荣登|位列|位居|名列|迈入|进军)(?:全[国省市区县])?$)/u.exec(
      left.slice(from),
    )?.[0] ?? "";
  const tail = members.exec(right)?.[0] ?? "";
  return tidy(
    `${/\d/.test(own) ? "" : unframed(own)}${list.slice(verbOf(list).verb.length)}${printed}${tail.replace(/名单|榜/, "")}`,
  );
}

/** 全省首个云上图书馆, 全市第二个院士工作站: what came first, and among which. */
function firstOf({ left, right }: RankClause): string {
  const scope = scopeOfFirst.exec(left.replace(/^.*(?:成为|建成|建立|设立|成立|打造|落地)/u, ""))?.[0] ?? "";
  const quoted = /^[“"][^”"]{1,16}[”"]/.exec(right)?.[0] ?? "";
  const what = right
    .slice(quoted.length)
    .split(/[”"，。；、]|和(?=国)/)[0]!
    .replace(/(?:开通|建成|投入|落地(?!签)|在[\p{sc=Han}]+|正式|成立|挂牌|获批|启动|顺利|投用|全面).*$/u, "");
  return `${quoted}${stemOf(what, false).rest}${scope}次序`;
}

/** 进入全市前3名, 全球前1‰: the first so many. */
function topOf(printed: string, { left, right }: RankClause): string {
  const own = left.replace(new RegExp(`^.*${verbs.source}`, "u"), "");
  const what = printed.endsWith("名") ? (/^\p{sc=Han}{2}/u.exec(right)?.[0] ?? "") : "";
  return tidy(`${own}${printed}${what}`);
}

function placeOf({ left, isJoined, previous, memory }: RankClause): string {
  // 百强区第59位, 百强县投资潜力第3: a place in the list that stands before it.
  const [, kind] = /强(\p{sc=Han}{0,2})$/u.exec(memory.rank) ?? [];
  if (isJoined && kind !== undefined && left.startsWith(kind)) return `${memory.rank}${left.slice(kind.length)}位次`;
  const verb = [...left.matchAll(new RegExp(verbs, "gu"))].at(-1);
  const before = verb ? left.slice(0, verb.index) : left;
  const inside = scopes.exec(before)?.[0] ?? "";
  const behind = verb ? left.slice(verb.index + verb[0].length) : "";
  const subject = behind === "" ? before.slice(0, before.length - inside.length) : before;
  const named = unframed(subject.replace(/^[、，\s]+|(?:在|连续)$/gu, ""))
    .replace(/^\d{4}年|^在|中$|[由从]$/g, "")
    .replace(/^(?:我[市区县省]|全[市区县省])?在?/, "");
  const own = /^(?:总量|总数|数量|增速|增幅|规模|均|双双|考核成绩|综合)$/u.test(named);
  const counts = memory.measure === "count" || memory.measure === "increment" ? "数" : "";
  const growth = memory.measure === "growth" && !/[降减]幅$/.test(memory.last) ? "增速" : "";
  const occasion = /^在(?:全[国省市区县])?(.{2,20}?)(?:中|上)$/u.exec(previous)?.[1];
  // 从第13位升至第5位: the same rank again.
  if (named === "" && behind + inside === "" && isJoined && memory.rank !== "") return memory.rank;
  if (named === "" && occasion !== undefined) return tidy(`${occasion}${behind || inside}位次`);
  const about =
    named === "" ? memory.last + growth + counts : own ? memory.topic + named.replace(/^数量$/, "数") : named;
  return tidy(`${tidy(about)}${tidy(behind || inside)}位次`);
}

/** What an unbroken run of years is of: 人均可支配收入居中心城区第一连续年数. `said` is the clause behind 连续6年. */
export function runOf(subject: string, said: string): string {
  return tidy(`${subject}${said.replace(/^位居/, "居").replace(/的$/, "")}连续年数`);
}

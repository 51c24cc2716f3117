import type { Memory } from "./indicator.ts";
import { tidy, unframed } from "./phrase.ts";

const verbs =
  /(跃居|稳居|位居|高居|居于|居|位列|名列|列|排名|排在|排|位次|保持|继续|上升至|升至|升到|跃升至|进位至|进入|跻身|迈入|入围|入选|荣登|登上|上榜|获评|蝉联|连续|均|双双|并列|全部|提升至|提升到|达到|评为)+/u;
const scopes =
  /(全[国省市区县州球]|中心城区|[\p{sc=Han}]{0,8}(?:地区|城区|港口|省会城市|副省级城市|同类|西部|中部|东部|国家|城市|行业))(?:各?(?:区|县|市|省))?$/u;

/**
 * What a rank is of: the subject, the scope and 位次 — 固定资产投资总量中心城区位次; the list of a 百强; what is 首家.
 * `left` and `right` are the clause around the numeral, `memory` what the sentence has named.
 */
export function rankOf(printed: string, left: string, right: string, memory: Memory): string {
  if (printed.endsWith("位次"))
    return memory.rank === "" ? tidy(left) : `${memory.rank}${/(下降|后移|退)/.test(left) ? "下降" : "提高"}`;
  if (printed.endsWith("名")) return tidy(`${left}${printed}${/^\p{sc=Han}{2}/u.exec(right)?.[0] ?? ""}`);
  if (printed.endsWith("强")) {
    const list = left
      .slice(Math.max(left.lastIndexOf("“"), left.lastIndexOf("《")) + 1)
      .replace(/^\d+[个家]/, "")
      .replace(/^.*(?:入选|入围|上榜|进入|跻身|蝉联|获评|荣登|位列|名列|荣膺|迈入)/u, "")
      .replace(/^\d{4}年?/, "");
    const tail = /^(?:企业|区|县|市|镇|城市|案例|线路|品牌|园区|高新区|开发区|名单|榜)/u.exec(right)?.[0] ?? "";
    return tidy(`${list}${printed}${tail.replace(/名单|榜/, "")}`);
  }
  if (printed.startsWith("首") && printed !== "首位") {
    const scope = /(全[国省市区县州球]|[\p{sc=Han}]{2,6}(?:地区|行业))$/u.exec(left)?.[0] ?? "";
    const what = right
      .replace(/^[“"]/, "")
      .split(/[”"，。；、]/)[0]!
      .replace(/(?:开通|建成|投入|落地|在[\p{sc=Han}]+|正式|成立|挂牌|获批|启动|顺利).*$/u, "");
    return `${what}${scope}次序`;
  }
  const verb = [...left.matchAll(new RegExp(verbs, "gu"))].at(-1);
  const subject = verb ? left.slice(0, verb.index) : left.replace(scopes, "");
  const scope = verb ? left.slice(verb.index + verb[0].length) : (scopes.exec(left)?.[0] ?? "");
  const named = unframed(subject.replace(/^[、，\s]+|(?:在|连续)$/gu, ""))
    .replace(/^\d{4}年|^在|中$/g, "")
    .replace(/^(?:我[市区县省]|全[市区县省])?在?/, "");
  const own = /^(?:总量|总数|数量|增速|增幅|规模|均|双双|考核成绩|综合)$/u.test(named);
  const counts = memory.measure === "count" || memory.measure === "increment" ? "数" : "";
  const growth = memory.measure === "growth" && !/[降减]幅$/.test(memory.last) ? "增速" : "";
  const about =
    named === "" ? memory.last + growth + counts : own ? memory.topic + named.replace(/^数量$/, "数") : named;
  return tidy(`${tidy(about)}${tidy(scope)}位次`);
}

/** What an unbroken run of years is of: 人均可支配收入居中心城区第一连续年数. `said` is the clause behind 连续6年. */
export function runOf(left: string, said: string, memory: Memory): string {
  const subject = unframed(left.replace(/连续$/, "").replace(/^[、，]/, "")) || memory.topic;
  return tidy(`${subject}${said.replace(/^位居/, "居").replace(/的$/, "")}连续年数`);
}

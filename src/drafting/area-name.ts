import { themesIn } from "./themes.ts";

// How plans exhort before they name the matter, and how they go on behind it.
const exhortations = new RegExp(
  `^(?:${[
    "坚定不移|千方百计|全力以赴|持之以恒|多措并举|毫不动摇|旗帜鲜明|统筹兼顾|凝心聚力|精准施策|进一步|全方位",
    "聚力|着力|全力|大力|奋力|持续|深入|扎实|加快|全面|切实|更加|更好|积极|有力|有效|坚决|充分|合力|加力|强力|稳步|主动|继续|始终|深度",
    "加强|打造|提升|提高|改善|增强|激发|做大做强|做强做优|做优做强|守牢|守好|筑牢|夯实",
    "突出|聚焦|围绕|坚持|强化|推动|推进|抢抓|实施|致力(?:于)?|促进(?:形成)?|构建|不断提高|不断提升|发挥|做好|抓好|在(?=.*上)",
  ].join("|")})+地?`,
  "u",
);
const tails =
  /(?:(?<=.{4})的?(?:牵引|引领|支撑|带动|基础|主体)作用|上(?:持续|开拓|勇于|奋发|担当|走在|用心|善作|下功夫|求突破|见实效|展现).*|为(?:本|先|要|重|基)|优先|先行|机遇)$/u;

const longest = 16;

// A long name ends where it lists a second thing; any name where a second verb begins.
const listing = /^.{4,16}?(?=[和与及、])/u;
const second = /^.{4,16}?(?=[和与及、](?:推动|促进|加快|加强|提升|深化|完善|推进))/u;
function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= longest) return second.exec(name)?.[0] ?? name;
  const first = listing.exec(name)?.[0];
  return first ?? `${characters.slice(0, longest - 1).join("")}…`;
}

/** An area's name by its heading: the plan's own words without what exhorts, and a short one of two to four characters. */
export function areaName(heading: string): { title: string; short: string } {
  const words = heading
    .replace(/^[\s（(]*[一二三四五六七八九十\d]+[)）、.．]\s*/u, "")
    .replace(/[^\p{L}\p{N}“”、（）·-]/gu, " ")
    .trim();
  // A heading in two halves names its matter in the first: 突出生态优先，让湖水常清.
  const clause = words.split(/\s+/u)[0] ?? "";
  const matter = clause
    .replace(exhortations, "")
    .replace(/^以(.{2,10})为[^、]{1,4}$/u, "$1")
    .replace(/^以.{2,10}为.{2}的/u, "")
    .replace(tails, "");
  const title = shortened(([...matter].length >= 2 ? matter : clause) || "工作");
  return { title, short: themesIn(title)[0]?.name ?? themesIn(words)[0]?.name ?? [...title].slice(0, 4).join("") };
}

/** Other spellings of one word, which a name may use in one place and not in the other. */
const spellings: [RegExp, string][] = [
  [/规模以上/gu, "规上"],
  [/国内生产总值|GDP|^经济增长$/gu, "地区生产总值"],
  [/社零/gu, "社会消费品零售总额"],
  [/停车泊位|停车位/gu, "停车位"],
  [/居民收入/gu, "居民人均可支配收入"],
  [/质量综合指数/gu, "综合指数"],
  [/[“”"'‘’（）()《》、，\s]/gu, ""],
];

// What is done to the thing: it comes and goes in front of a name, and behind it.
const deeds =
  "新增|净增|新建|新改扩建|新改建|改扩建|改建|扩建|新登记|新认定|新设立?|新引进|新开业|建成|建设|打造|创建|完成|实施|引进|引育|培育|改造提升|提升改造|改造|提升|筹集|建设筹集|争取|争列|列入|推出|举办|开展|修缮|修建|整治|新开工|开工|完工|竣工|落地|签约|盘活|安排|加装|发放|入库|投用|启用|办理|受理|谋划|储备|谋划储备|推进|支持|吸引|招引|组建|认定|获批";
const before = new RegExp(`^(?:${deeds})+(?=.{2})`, "u");
const behind = new RegExp(`(?<=.{2})(?:${deeds}|总数|总量|数量|户数|数)+$`, "u");

/** A name in one spelling. */
export function spelt(name: string): string {
  return spellings.reduce((text, [pattern, word]) => text.replace(pattern, word), name);
}

/** A name without what is done to the thing: 新增口袋公园 and 打造口袋公园 are both 口袋公园. */
export function thingOf(name: string): string {
  return spelt(name)
    .replace(before, "")
    .replace(behind, "")
    .replace(/(?<=.{2})[新净]增(?=.{2})/gu, "");
}

function counts(items: Iterable<string>): Map<string, number> {
  const found = new Map<string, number>();
  for (const item of items) found.set(item, (found.get(item) ?? 0) + 1);
  return found;
}

/** How much of two bags is in both: 1 for all, 0 for nothing. */
function dice(a: Map<string, number>, b: Map<string, number>): number {
  const size = (bag: Map<string, number>) => [...bag.values()].reduce((sum, n) => sum + n, 0);
  const all = size(a) + size(b);
  if (all === 0) return 0;
  let both = 0;
  for (const [item, n] of a) both += Math.min(n, b.get(item) ?? 0);
  return (2 * both) / all;
}

/** The pairs of neighbouring characters of a text. */
export function bigrams(text: string): string[] {
  const characters = [...text];
  return characters.slice(1).map((character, i) => characters[i]! + character);
}

/**
 * How alike two names are, from 0 to 1. Words that have changed places (老旧小区改造, 改造老旧小区) are nearly the same; a
 * name within the other (应用场景, 示范应用场景) is nearer than its length says.
 */
export function likeness(a: string, b: string): number {
  const [wholeA, wholeB] = [spelt(a), spelt(b)];
  if (wholeA === wholeB) return 1;
  const [thingA, thingB] = [thingOf(a), thingOf(b)];
  const alike = (x: string, y: string) =>
    0.5 * dice(counts(x), counts(y)) + 0.5 * dice(counts(bigrams(x)), counts(bigrams(y)));
  const things = thingA === thingB ? 1 : alike(thingA, thingB);
  const [short, long] = thingA.length < thingB.length ? [thingA, thingB] : [thingB, thingA];
  const part = short.length / long.length;
  const within = short.length >= 3 && part >= 0.4 && long.includes(short) ? 0.55 + 0.4 * part : 0;
  return Math.min(0.99, 0.85 * Math.max(things, within) + 0.14 * alike(wholeA, wholeB));
}

import { joint } from "./phrase.ts";

export const joints = new RegExp(`、|${joint}`, "u");
const sides =
  /^(城镇|城市|农村|农牧区|牧区|城区|乡村|男性?|女性?|国内|国际|公办|民办|省级|市级|国家级|县级|区级|企业|个人)(?:常住)?(居民)?(.*)$/u;

// What is measured, as the end of a name: 医疗保险参保率 lends 参保率 to 养老保险.
const measured =
  /(?:(?:综合)?\p{sc=Han}{2}率|增加值|总产值|产值|产量|销量|销售额|交易额|(?:限上)?零售额|营业额|保有量|发电量|用电量|贷款|存款|余额|警情|起数|接待量|吞吐量|业务量|普及率|收入比|面积|里程|(?:参保)?人数|(?:[A-Za-z\d.]{2,6})?(?:平均)?浓度)$/u;
// Names that end in a measure, or in what is counted by itself, borrow none.
const ofItsOwn =
  /(?:率|值|量|额|收入|投资|税收|支出|数|比|比重|占比|款|余额|人次|游客|指数|面积|里程|消费|出口|进口|外贸|GDP)$/u;

// What is an amount without any head: 营业收入、税收、外资.
const amounts = /^(?:税收|利税|利润|收入|支出|投资|外资|内资|外贸|进口|出口|产值|产量|营收)$/;

// Two sides of one thing: 公共预算收入和支出.
const twins = [
  ["收入", "支出"],
  ["进口", "出口"],
  ["出口", "进口"],
  ["存款", "贷款"],
  ["产量", "产值"],
  ["面积", "产量"],
] as const;

/** What the last name lends to the others; a short one (养老) borrows the kind of thing too (保险参保率). */
function lentBy(last: string, first: string): string {
  const tail = measured.exec(last)?.[0] ?? "";
  if (tail === "" || last.length <= tail.length + 1) return "";
  const kind = /^\p{sc=Han}{2}(保险|企业|产业|居民|人口|工程|教育|贸易|用地|作物)的?$/u.exec(
    last.slice(0, -tail.length),
  )?.[1];
  return (first.length <= 4 && kind !== undefined && !first.endsWith(kind) ? kind : "") + tail;
}

/**
 * The names that 分别 hands its values to: `A、B和C` is three; 城乡居民收入 is that of 城镇居民 and of 农村居民. A short name borrows
 * its neighbour's tail (盗窃、诈骗警情, 养老和医疗保险参保率) or head (政府系统文件和会议). One name where there is nothing to part.
 */
export function namesOf(phrase: string, joined: string | RegExp = joints): string[] {
  const parts = phrase
    .replace(/存(?=[、和]贷款)/, "存款")
    .split(joined)
    .filter((part) => part !== "");
  if (parts.length < 2) {
    // 存贷款余额.
    const both = /^(.*?)存贷款(.*)$/u.exec(phrase);
    if (both) return ["存款", "贷款"].map((side) => both[1]! + side + both[2]!);
    const contracted = /^(.*?)城乡(常住)?(?:居民)?(.*)$/u.exec(phrase);
    if (!contracted) return [phrase];
    const [, head, living = "", measure] = contracted;
    return ["城镇", "农村"].map((side) => `${head!}${side}${living}居民${measure!}`);
  }
  const last = parts.at(-1)!;
  const tail = sides.exec(last);
  if (
    tail &&
    tail[3] !== "" &&
    parts
      .slice(0, -1)
      .every((part) =>
        /^(?:城镇|城市|农村|农牧区|牧区|国内|国际|公办|民办|省级|市级|国家级|县级|区级|企业|个人|城区)(?:常住)?(?:居民)?$/u.test(
          part,
        ),
      )
  )
    return [
      ...parts.slice(0, -1).map((part) => (part.endsWith("居民") ? part : part + (tail[2] ?? "")) + tail[3]!),
      last,
    ];
  // 单位产值能耗、水耗: per what, of all of them.
  const per = /^(?:万元|单位)(?:GDP|(?:国内|地区)?生产总值|工业增加值|产值)/.exec(parts[0]!)?.[0];
  if (per !== undefined && parts.slice(1).every((part) => part.length <= 4))
    return parts.map((part) => (part.startsWith(per) ? part : per + part));
  // 发电量、用电量占比: a share of each.
  const share = /(?:占比|比重)$/.exec(last)?.[0] ?? "";
  if (share !== "" && last.length > share.length + 1)
    return parts.map((part) => (part.endsWith(share) ? part : part + share));
  const lent = lentBy(last, parts[0]!);
  if (lent !== "" && parts.slice(0, -1).every((part) => !ofItsOwn.test(part)))
    return parts.map((part, index) => (index === parts.length - 1 ? part : part + lent));
  const [first] = parts as [string, ...string[]];
  const twin = twins.find(([one, other]) => last.startsWith(other) && first.endsWith(one) && first.length > one.length);
  if (twin && parts.length === 2) {
    const tail = last.slice(twin[1].length);
    return [first + tail, first.slice(0, -twin[0].length) + last];
  }
  if (
    last.length <= 2 &&
    first.length >= 4 &&
    !ofItsOwn.test(first) &&
    !parts.slice(1).some((part) => amounts.test(part))
  )
    return parts.map((part, index) => (index > 0 && part.length <= 2 ? first.slice(0, -part.length) + part : part));
  if (first.length === 2 && last.length === 4 && parts.length === 2) return [first + last.slice(2), last];
  return parts;
}

import { kindOf } from "../../numerals/units.ts";
import type { Place, Rule, Verdict } from "../place.ts";

// What a class of size is made of; with these behind it a bound belongs to a name.
const sized = /^(及?以[上下]|级)的?(?!左右)[\p{sc=Han}“"]/u;
// 企业3家: what has the size, with its count.
const counted =
  /^(?:或[\d.]+[万亿]*美?元)?的?(?:\p{sc=Han}{1,8})?(?:企业|项目|楼宇|产业|园区|集群|村|镇|乡镇|产品|品牌|单位|商户|主体|基地|平台|商圈|商场|市场)[有达共]*\d+[个家户栋幢座项镇村条]/u;
const bounding =
  /(突破|超过|超|达到|达|近|接近|逾|过|跨越|跨过|跨入|迈上|迈进|迈过|站上|冲刺|跃上|约|有|共|至|到|为|保持)$/;
const doing =
  /(完成|新建|新增|建设|建成|改造|修建|铺设|治理|整治|拆除|新改建|改建|扩建|打通|新铺|敷设|修复|修缮|硬化|绿化|疏浚|清淤|贯通|新添|续建|提升)了?$/;
const sizes = new Set(["money", "time", "energy", "area", "mass", "length", "volume"]);

/** 亿元以上项目, 过亿元楼宇, 百亿级产业, 30年以上管网, 80岁以上老人: a size that names a class. */
export const threshold: Rule = {
  name: "threshold",
  examples: [
    "新开工【亿元】以上项目4个",
    "新增纳税过【亿元】楼宇2栋",
    "培育【百亿级】产业",
    "【30年】以上的管网改造",
    "为【80岁】以上老人体检",
    "引进【5000万元】以上项目6个",
    "实现【百万】群众安居",
    "研制【8英寸】晶圆",
    "【7纳米】高性能芯片填补空白",
    "沿江【1公里】化工企业搬迁",
    "成为首个过【10万亿元】省份",
  ],
  counterexamples: [
    "经济总量突破【百亿元】大关",
    "完成投资【450亿元】以上，",
    "【95%】以上的村通车",
    "服务上【千家】企业",
    "人均预期寿命达到【82岁】，",
    "人均预期寿命提高【1.1岁】、达到【82岁】，",
    "新建【5公里】绿道",
    "完成湖东路等【5公里】县乡道路改建",
    "全省有上【亿】市场主体",
  ],
  judge: (place) => {
    const { numeral, printed, before } = place;
    const name = { class: "name", note: "分档、名称" } as const;
    if (numeral.form === "size") return isReached(place) ? undefined : name;
    if (numeral.form !== "number" && numeral.form !== "han") return undefined;
    if (printed.endsWith("级")) return name;
    const kind = kindOf(numeral.unit);
    if (kind === "share" || (numeral.form === "han" && kind === "things")) return undefined;
    if (/岁$/.test(numeral.unit)) return /(?:寿命|年龄)[^，；。]{0,32}$/.test(before) ? undefined : name;
    if (kind === undefined || !sizes.has(kind)) return undefined;
    return isClass(place, kind) ?? isRating(place, kind);
  },
};

/** A magnitude alone is a figure only where words say that it was reached, and nothing says of what it is. */
function isReached({ numeral, printed, before, after }: Place): boolean {
  const kind = kindOf(numeral.unit);
  if (/^级/.test(after) || printed.endsWith("级")) return false;
  if (numeral.plus) return true;
  // 上亿市场主体: what is counted stands behind.
  if (numeral.unit === "" && /[上近超逾约]$/.test(before)) return !/^(?:级|元|大关|台阶)/.test(after);
  if (numeral.unit === "") return bounding.test(before) && /^(大关|台阶|元大关|新台阶|水平)/.test(after);
  if (/^(以[上下])?(大关|关口|台阶|新台阶|规模|目标|[，。；、）]|$)/.test(after) && bounding.test(before)) return true;
  return /(新增|增加|每年新增|约|近|上|超|超过)$/.test(before) && kind !== "money" && kind !== "time";
}

/** 10亿元以上项目, 过10亿元的企业: a bound that names those beyond it. */
function isClass({ numeral: { unit }, before, after }: Place, kind: string): Verdict | undefined {
  const name = { class: "name", note: "分档、名称" } as const;
  // 完成13公里以上农村路建设: what was done has a bound of its own; 改造10千伏以下线路 has not.
  if (kind !== "money" && kind !== "time" && !unit.endsWith("伏") && doing.test(before)) return undefined;
  if (sized.test(after) && !/^以[上下]的?(资金|投资|贷款|专项|增长|较低|较高|水平|目标)/.test(after)) return name;
  if (kind !== "money") return undefined;
  // 过10亿元的企业3家: the bound stands before.
  if (/(过|超|超过|达到?)$/.test(before) && counted.test(after)) return name;
  // 超30亿元或3亿美元项目6个: two bounds of one class.
  if (/(?:过|超|超过|达到?)(?:[\d.]+[万亿]*美?元)或$/.test(before) && counted.test(after)) return name;
  if (/(?<![超突通经])过$/.test(before) && /^(的\p{sc=Han}|、\d+[个家]过|、过[\d.]+[万亿])/u.test(after)) return name;
  // 形成50亿元产业集群: a size that what was formed has.
  if (
    /(?:形成|打造|培育|壮大|做强|迈向|建成)$/.test(before) &&
    /^级?\p{sc=Han}{0,10}(?:集群|产业链?|产业园)/u.test(after)
  )
    return name;
  // 首个过10万亿元省份 is one of a class; 首个经济总量超过3万亿元的城市 tells how large it is.
  if (/(?<![超突])过$/.test(before) && /^(?:省份|城市|[省市县区镇])/.test(after)) return name;
  return /过$/.test(before) && /^的?(企业|楼宇|项目|产业|园区|集群|村)/.test(after) ? name : undefined;
}

/** 8英寸晶圆, 4.5米水深航道: a length that runs into the name of what has it, where nothing was done to so much of it. */
function isRating({ numeral, before, after }: Place, kind: string): Verdict | undefined {
  const isNoun = /^(?!以|左右|的|范围|[长高宽](?![性效质速端层压])|处|内|外|及|和|与|至|到)[\p{sc=Han}]{2}/u.test(
    after,
  );
  if (
    kind !== "length" ||
    (numeral.unit === "公里" &&
      /^\p{sc=Han}{0,8}(?:路|管网|管道|管线|河道|岸线|线路|渠|堤|绿道|步道|廊道)/u.test(after)) ||
    !isNoun ||
    numeral.plus ||
    /[由从自](?:\d{4}年[底末初]?的?)?$/.test(before) ||
    doing.test(before) ||
    bounding.test(before) ||
    /[、和及与]$/.test(before)
  )
    return undefined;
  return { class: "name", note: "规格" };
}

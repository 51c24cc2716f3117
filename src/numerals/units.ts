import { beginsNoun } from "./nouns.ts";

/** Measure words by what they measure. A lexicon of the language, not of one text; `unitAt` finds what it lacks. */
const lexicon = {
  share: "% ‰ 个百分点 百分点 个千分点 个基点",
  money: "元 美元 欧元 日元 港元 港币 英镑 人民币 卢布 块钱",
  length: "公里 千米 米 厘米 毫米 微米 纳米 英寸 里 华里 海里 延米 车道公里 km nm",
  area: "平方米 平方公里 平方千米 平方厘米 平米 平方 公顷 亩 亩次 ㎡ km²",
  volume: "立方米 立方 方 升 毫升 标方 m³",
  mass: "吨 公吨 公斤 千克 克 毫克 微克 斤 担 标煤 吨标煤 吨标准煤 吨公里 载重吨 总吨 标箱 TEU 标准箱",
  energy:
    "千瓦时 千瓦 兆瓦时 兆瓦 吉瓦时 吉瓦 瓦时 瓦 度电 度 千伏安 千伏 兆伏安 伏 kWh MWh GWh kW KW MW GW 蒸吨 马力 ℃ 分贝",
  data: "字节 GB TB PB Gbps Mbps EFLOPS PFLOPS EB ZB EFlops PFlops PF EF 兆 赫兹 机架 标准机架 线 端口",
  time: "年 个月 月 岁 周岁 周年 周 个星期 星期 天 日 个工作日 工作日 个小时 小时 分钟 秒 昼夜 世纪 年度 季度 学年 学时 课时",
  people: "人次 人 名 位 口 户 户次",
  events:
    "次 趟 遍 轮 轮次 场 场次 架次 班次 列次 艘次 车次 辆次 批 批次 件次 项次 例次 家次 台次 店次 期 起 届 例 番 班",
  things:
    "个 家 项 大项 小项 件 条 座 所 栋 幢 台 套 只 头 头只 匹 尾 羽 眼 部 本 册 篇 卷 份 张 幅 面 块 片 处 间 层 级 类 大类 种 支 枚 粒 颗 株 棵 束 把 辆 艘 架 列 节 " +
    "组 对 双 副 群 队 伙 宗 桩 笔 段 根 排 环 孔 盏 扇 盒 袋 瓶 桶 罐 包 捆 床 顶 门 尊 杯 款 档 味 首 曲 出 台套 件套 套件 标段 床位 站 店 团 点位 席 泊位 " +
    "车位 学位 托位 张床位 步 环节 步骤 章 号 版 镇 园 区 县 省 市 州 乡 街 路 校 院 馆 厂 村 方面 字 万字 分 名次 倍 成 折 股 盘 棚 茬 季 道 口井 工 位次 大 强 个位次 星 流 舱 桥 隧 柜 屏 网 层级",
};

type Kind = keyof typeof lexicon;

const kinds = new Map<string, Kind>();
const byFirst = new Map<string, string[]>();
for (const [kind, list] of Object.entries(lexicon))
  for (const word of list.split(" ")) {
    if (!kinds.has(word)) kinds.set(word, kind as Kind);
    byFirst.set(word[0]!, [...(byFirst.get(word[0]!) ?? []), word]);
  }
// The longest word wins: 平方公里 before 平方.
for (const words of byFirst.values()) words.sort((a, b) => b.length - a.length);

/** The measure word of the lexicon that stands at a place of a text; empty where there is none. */
function knownAt(text: string, place: number): string {
  if (beginsNoun(text, place)) return "";
  return byFirst.get(text[place] ?? "")?.find((word) => text.startsWith(word, place)) ?? "";
}

// What can follow a measure word when the clause goes no further.
const close = /[，。；：、！？（）\n”’》\d]|以上|以下|以内|左右|上下|及以/y;

/**
 * The unit at a place of a text: a word of the lexicon, with its denominator (微克/立方米, 元/人·月, 微克每立方米) and its
 * twin in brackets (件(套)); else a word of one Han behind which the clause or the number goes no further (200眼，, 4金1银).
 * Empty where a noun or nothing follows.
 */
export function unitAt(text: string, place: number): string {
  let unit = knownAt(text, place);
  if (unit === "") {
    close.lastIndex = place + 1;
    return /(?![和与及或至到比超约的了以等])\p{sc=Han}/u.test(text[place] ?? "") && close.test(text)
      ? text[place]!
      : "";
  }
  const twin = /[（(]\p{sc=Han}{1,2}[）)]/uy;
  twin.lastIndex = place + unit.length;
  const bracket = twin.exec(text)?.[0] ?? "";
  if (bracket !== "" && knownAt(bracket, 1) === bracket.slice(1, -1)) unit += bracket;
  // 元/人·月 has two denominators; more are none.
  const isMass = kinds.get(unit) === "mass";
  for (let below = 0; below < 2; below += 1) {
    const sign = text[place + unit.length];
    const word = knownAt(text, place + unit.length + 1);
    if (word === "" || !(sign === "/" || sign === "·" || (sign === "每" && isMass))) break;
    unit += sign + word;
  }
  return unit;
}

/** What a unit measures, by its first word: money, length, share, …; undefined for a word that the lexicon lacks. */
export function kindOf(unit: string): Kind | undefined {
  return kinds.get(unit) ?? kinds.get(unit.split(/[/每·（(]/)[0]!);
}

/** A unit as the ledger names it: 个百分点 is 百分点, and brackets are those of ASCII. */
export function unitName(unit: string): string {
  return unit
    .replace(/^个(?=百分点|月|小时|位次|星期|工作日|季度)/, "")
    .replace("（", "(")
    .replace("）", ")");
}

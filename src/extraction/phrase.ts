import { adverbs, attribute, becoming, falling, framing, light, linking, making, rising } from "./words.ts";

/** Words that join names, as a pattern; not the 和 of 和美 nor the 及 of 普及. */
export const joint =
  "(?<![总共温饱])和(?![美谐平睦])|以及|(?<![普涉惠危波触])及(?![时格早率其以])|(?<![参赠给])与(?!会|时)";

const startsWith = (words: string) => new RegExp(`^(?:${words})`, "u");
const endsWith = (words: string) => new RegExp(`(?:${words})$`, "u");

const framed = startsWith(framing);
const linked = endsWith(linking);
const rose = endsWith(`(?:${rising})(?:了|(?<!自然增长)率|幅度)?`);
const fell = endsWith(`(?:${falling})(?:了|幅度|率)?`);
const made = startsWith(`新?(?:${making})`);
const lightly = startsWith(light);
const attributes = new RegExp(`^(?:${attribute})$`, "u");

/** What a number is compared with: 同比, 较上年, 比“十二五”末. */
const comparing =
  '(?:是|为|达|相当于)(?:\\d{4}年|[“"][^”"]{2,5}[”"]|上年|去年)(?:末|初|时期|期间)?的?|\\d{4}年底?的?|(?<!\\p{sc=Han})[三四五]年|同口径|同比|环比|可比|按可比价格?计?算?|按可比口径|按同口径|名义|' +
  '(?:比|较|高出|高于|低于|快于)(?:上年|去年|前年|上一年度?|年初|年底|上年末|同期|往年|历年|计划|目标|此前|过去|上届|\\d{4}年底?|[“"]\\p{sc=Han}{2,4}[”"])(?:初期?|末|同期|时期|期间|年均|预算|平均|水平){0,3}(?:的?(?:增幅|增速|涨幅|降幅))?|' +
  "在(?:全[国省市区县州旗]|各)[^，]{0,8}中(?:率先|首次)|[是为达](?:全[国省市区县]|世界|同期)平均(?:水平)?的?|与?(?:\\d{4}年|上年|去年)?(?:同期)?相比|年均|[月年日]?平均";
const comparedFirst = startsWith(comparing);
const comparedLast = endsWith(comparing);

/** Words that end like a link and are none: 签约, 发达, 所有. */
const words =
  /(签约|节约|集约|预约|公约|发达|[下送抵传表转]达|成为|认为|作为|行为|所有|(?<!我)国有|公有|拥有|通过|经过|加快|就近|稳定就业|人才引进|时至|以至|甚至|直至|[附最新临靠邻远亲]近|[人户地亩]均)$/u;

/** A clause without its frame: 全年, 其中, 力争, 同比. */
export function unframed(text: string): string {
  let rest = text.replace(/^[——―\-、，\s①-⑳”]+/u, "");
  for (let last = ""; last !== rest;) {
    last = rest;
    const word = framed.exec(rest)?.[0];
    // 新增 begins like no frame; where a longer making verb begins, it stays.
    if (word && (made.exec(rest)?.[0] ?? "").length <= word.length) rest = rest.slice(word.length);
    rest = rest.replace(comparedFirst, "").replace(/^[、，]/, "");
  }
  return rest;
}

/** A phrase without what links it to its number. */
export interface Stem {
  rest: string;
  /** Whether it says that the number rose or fell by itself: 增长7%, 下降3%. */
  change: "rise" | "fall" | undefined;
  /** The word of change: 减少 names a 减幅, 下降 a 降幅. */
  changed: string;
  /** Whether a word that binds a name to its number was taken off: 达, 突破, 不少于. */
  isBound: boolean;
}

const loose = /^(了|完成|实现|实际完成|累计|共|已|均|都|分别|各|首次|全年|年内|力争|确保|预计|争取|每年)/;

/** Takes links and, where `changes`, the word of change off the end: 技术合同成交额达 → 技术合同成交额. */
export function stemOf(text: string, changes: boolean): Stem {
  let rest = text.replace(/[“"]$/, "");
  const stem: Omit<Stem, "rest"> = { change: undefined, changed: "", isBound: false };
  for (let last = ""; last !== rest;) {
    last = rest;
    rest = rest.replace(/[，、：\s]$/, "").replace(comparedLast, "");
    if (changes && !stem.change) {
      const down = fell.exec(rest);
      const word = down ?? rose.exec(rest);
      if (word && !/(新增|净增|扩增|净减|至少|多少|不少)$/.test(rest)) {
        stem.change = down ? "fall" : "rise";
        [stem.changed] = word;
        rest = rest.slice(0, word.index);
        continue;
      }
    }
    const link = linked.exec(rest);
    if (link && !words.test(rest)) {
      rest = rest.slice(0, link.index);
      stem.isBound ||= !loose.test(link[0]);
    }
    rest = rest.replace(comparedLast, "");
  }
  return { rest, ...stem };
}

/** The verb at the beginning of a phrase, or two in a row (启动建设), and whether it only says that something was done. */
export function verbOf(phrase: string): { verb: string; isLight: boolean } {
  const making = verbAt(made, phrase);
  const only = verbAt(lightly, phrase);
  if (only.length >= making.length) return { verb: only, isLight: only !== "" };
  return { verb: making + verbAt(made, phrase.slice(making.length)), isLight: false };
}

const served = new RegExp(
  `^(.{2,24}?)(?:累计|共|已|正在)?((?:${making})了?)(?:全[国省市区县球]|欧亚|[国省市区县]内外?)?$`,
  "u",
);

/** Who did what, where the verb stands right before the numeral: 货运班轮开通, 平台服务全国. Empty where it does not. */
export function doerOf(phrase: string): { doer: string; verb: string } {
  const found = phrase.length > 30 ? null : served.exec(phrase);
  if (!found || /[、，的]$/.test(found[1]!)) return { doer: "", verb: "" };
  return { doer: found[1]!, verb: found[2]!.replace(/了$/, "") };
}

/** A verb that runs on into a noun is none: 服务业, 生产总值, 安置房. */
function verbAt(pattern: RegExp, phrase: string): string {
  const verb = pattern.exec(phrase)?.[0] ?? "";
  return /^(?:率|业|额|总值|房|片区|链|费|量|性|力|者|户|人数|人员|中心|基地|任务|进度|平台|体系|机制)/.test(
    phrase.slice(verb.length),
  )
    ? ""
    : verb;
}

/** Whether a phrase names only an attribute of something: 总投资, 满意率. */
export function isAttribute(phrase: string): boolean {
  return attributes.test(phrase);
}

const predicate = new RegExp(`新?(?:${adverbs}|${becoming})(?![和、及与])`, "gu");

/** Where the noun of a phrase ends and what is said of it begins. */
export function split(text: string): { noun: string; said: string } {
  for (const match of text.matchAll(predicate)) {
    // 新建粮仓 behind a number is what was built, not what was done with it.
    if (match.index === 0 && /^(?:新|改造|提升|改善|免费)/.test(match[0])) continue;
    if (match.index === 0) return { noun: "", said: text };
    const isShort = /^[镇村县区市乡校店户]$/.test(text.slice(0, match.index));
    if (match.index >= 2 || (isShort && /^(?:均|全部|已|全面|实现)/.test(match[0])))
      return { noun: text.slice(0, match.index), said: text.slice(match.index) };
  }
  return { noun: text, said: "" };
}

/** A name without its examples and clauses: 招引甲公司、乙公司等重点项目 → 招引重点项目. */
export function plain(phrase: string): string {
  const { verb } = verbOf(phrase);
  let object = phrase.slice(verb.length);
  const listed = /^(.*?)等(?=[\p{sc=Han}“"]{2,})(?!级|次|候|待|于|额|值)/u.exec(object);
  if (
    listed &&
    (verb !== "" || /[、“”]/.test(listed[1]!)) &&
    !/^(?:学校|教育|教学|学历|院校|职业)/.test(object.slice(listed[0].length)) &&
    !/[高中初同平]$/.test(listed[1]!)
  ) {
    // 市医院新开设中医、康复等学科: the verb stands after its subject.
    const inner =
      verb === ""
        ? /^(.{1,12}?)(新开设|新增|新建|打造|实施|引进|建成|举办|开展|完成|启动|上线|推出)(?=.*)/u.exec(listed[1]!)
        : null;
    object = (inner ? inner[1]! + inner[2]! : "") + object.slice(listed[0].length);
  }
  object = object
    .replace(verb === "" ? /^(?:各类|各级)(?=.{2})/u : /^$/, "")
    .replace(/^(?:一批|首批|系列|多个|所有|全部|相关)(?=.{2})/u, "");
  // 推出反映新气象的文艺精品: the clause before 的 only describes.
  const described = verb === "" ? null : /^.{3,}的(?=[^的]{2,}$)/u.exec(object);
  if (described && !/[占较比]/.test(described[0])) object = object.slice(described[0].length);
  // 园区完成征地: done is what the number says anyway.
  return (verb + object)
    .replace(/^(.{2,14}?)(?:完成|实现)(?!投资)(?=\p{sc=Han}{2})/u, "$1")
    .replace(/\d{1,2}月底?前|年底前|年内/, "");
}

/** A name without brackets and loose marks at its ends; it begins like no formula. */
export function tidy(indicator: string): string {
  return indicator
    .replace(/（(?!不含)(?:[^（）]*[、，；\d][^（）]*|[^（）]{5,})）/g, "")
    .replace(/(?<=\p{sc=Han}) (?=\p{sc=Han})/gu, "")
    .replace(/^[、，：\s”）的和与及=+@-]+|(?:(?<![中高初同平对])等)?[、，：\s“（的和与及]*$/gu, "")
    .replace(/“([^”]*)$/, "$1")
    .replace(/^([^“]*)”/, "$1");
}

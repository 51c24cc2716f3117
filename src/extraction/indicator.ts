import type { Measure } from "../ledger/schema.ts";
import type { Numeral } from "../numerals/scan.ts";
import { kindOf } from "../numerals/units.ts";
import { namesOf } from "./names.ts";
import { isAttribute, plain, split, stemOf, tidy, unframed, verbOf, type Stem } from "./phrase.ts";

/** The text around a figure, cut at what belongs to its neighbours. */
export interface Clause {
  numeral: Numeral;
  printed: string;
  /** From the comma or the figure before, to the numeral. */
  left: string;
  /** From the numeral and the words behind it, to the comma or the figure after. */
  right: string;
  /** Whether a figure stands right before, with nothing but 、 or 和 between. */
  isListed: boolean;
  /** How many values are listed from this one on: 3%、5%和8% are three. */
  values: number;
  /** Whether the next figure, not a mark, ends `right`. */
  isCut: boolean;
  /** The clause before, where no figure stands between: what an elided subject may refer to. */
  previous: string;
}

/** What a sentence has named so far. */
export interface Memory {
  /** The last name that stands alone. */
  topic: string;
  /** The verb that a list shares: 新增 of 新增企业9家、商户6家. */
  verb: string;
  /** The measure and the unit of the last figure. */
  measure: Measure | undefined;
  unit: string;
  /** The names that 分别 hands its values to, and how many it has given away. */
  names: readonly string[];
  given: number;
  /** The names of the sentence, in their order. */
  recent: readonly string[];
  /** The whole that 其中 parts. */
  parent: string;
  /** The last name of all, attribute included, and the last rank. */
  last: string;
  rank: string;
}

export interface Name {
  indicator: string;
  measure: Measure;
  /** Whether it is something done over time, not a level that is reached. */
  isDone: boolean;
  /** Whether what stands behind the numeral is part of the name. */
  tookRight: boolean;
  memory: Memory;
}

export const blank: Memory = {
  topic: "",
  verb: "",
  measure: undefined,
  unit: "",
  names: [],
  given: 0,
  recent: [],
  parent: "",
  last: "",
  rank: "",
};

// Names of one indicator that reports use side by side.
const aliases = new Map([
  ["gdp", "地区生产总值"],
  ["GDP", "地区生产总值"],
  ["生产总值", "地区生产总值"],
]);

const rates = new Set(["%", "‰", "百分点", "倍"]);

function isCounted(unit: string): boolean {
  const kind = kindOf(unit);
  return kind === undefined || kind === "things" || kind === "people" || kind === "events";
}

function measureOf(clause: Clause, phrase: string, { change }: Pick<Stem, "change">, verb: string): Measure {
  const { left, printed } = clause;
  const { unit } = clause.numeral;
  if (unit === "百分点") return "points";
  if (unit === "%" || unit === "‰") return change || /(涨幅|增幅|增速|增长)$/.test(phrase) ? "growth" : "share";
  if (unit === "倍") return change && !printed.includes("番") ? "growth" : "multiple";
  if (change) return "increment";
  if (/^(新增|净增|新建|新设|新开通|新认定|新登记|新开设)/.test(verb) || /(新增|净增)(就业|学位)?$/.test(phrase))
    return "increment";
  if (kindOf(unit) === "money" && /(安排|预算)/.test(left)) return "budget";
  if (!isCounted(unit)) return "level";
  return /(达到|达|[增加长升高大展]至|[增加长升高大展]到|突破|超过|总数|总量|保有量|拥有|现有)$/.test(left)
    ? "level"
    : "count";
}

/** Names what a figure measures, from its clause and from what its sentence has named. */
export function nameOf(clause: Clause, memory: Memory): Name {
  const { numeral, left, right, isListed, previous } = clause;
  const isRate = rates.has(numeral.unit);
  const stem = stemOf(left, isRate || !/(到|至|达|为)$/.test(left));
  const phrase = unframed(stem.rest);
  const { verb, isLight } = verbOf(phrase);

  const named = (
    name: string,
    measure: Measure,
    extra: Partial<Memory> = {},
    tookRight = false,
    isDone = false,
  ): Name => {
    const indicator = tidy(name);
    const recent = memory.recent.includes(indicator) ? memory.recent : [...memory.recent, indicator];
    const kept: Memory = {
      topic: indicator,
      verb: "",
      measure,
      unit: numeral.unit,
      names: [],
      given: 0,
      recent,
      parent: memory.parent,
      last: indicator,
      rank: memory.rank,
    };
    return { indicator, measure, isDone, tookRight, memory: { ...kept, ...extra } };
  };

  // --- 分别: values for names in turn
  if (left.includes("分别")) {
    const whole = unframed(stemOf(left.slice(0, left.indexOf("分别")), false).rest);
    const isOfBefore = whole === "" || /^[“"]/.test(left.slice(left.indexOf("分别")).replace(/^分别[达是为]到?/, ""));
    const before =
      memory.recent.length >= clause.values && clause.values > 1
        ? memory.recent.slice(-clause.values)
        : namesOf(memory.topic);
    const names = whole !== "" && !isOfBefore ? namesOf(plain(whole)) : memory.names.length > 1 ? memory.names : before;
    return named(fall(names[0]!, stem, numeral), measureOf(clause, names[0]!, stem, ""), { names, given: 1 });
  }
  if (memory.names.length > 1 && phrase === "") {
    const isNext = isListed && memory.given < memory.names.length;
    // 完成5亿元、3亿元，增长6%、8%: a second row of values for the same names.
    if (isNext || (!isListed && memory.given >= memory.names.length)) {
      const given = isNext ? memory.given : 0;
      const name = memory.names[given]!;
      const isFall = /[降减]幅$/.exec(memory.topic);
      const indicator = isNext && isFall ? name + isFall[0] : fall(name, stem, numeral);
      const measure = isNext && isRate ? memory.measure! : measureOf(clause, "", stem, "");
      return named(indicator, measure, { names: memory.names, given: given + 1 });
    }
  }

  // 城镇、农村居民收入3万元、2万元: names and values in turn without 分别
  const sides = clause.values === 2 && !isListed ? namesOf(phrase) : [];
  if (sides.length === 2 && /^城[镇市乡]|农村/.test(phrase) && !stem.change)
    return named(sides[0]!, measureOf(clause, sides[0]!, stem, ""), { names: sides, given: 1 });

  // --- 占全市的34%: a share of a whole
  const share = isRate
    ? /^(.*?)占(?!地)(.{1,20}?)的?(比重|比例|比)?$/u.exec(stem.rest.replace(/(?:继续|仍|已)$/, ""))
    : null;
  if (share && !/^[比]/.test(share[2]!)) {
    const subject = unframed(share[1]!);
    const about = subject === "" || isAttribute(subject) ? owner(memory.topic, previous) : subject;
    return named(`${about}占${share[2]!}${share[3] ?? "比重"}`, "share", { topic: memory.topic || about });
  }

  const text = right.replace(/^(?:以上|左右|以内|以下)?的?/, "").replace(/^[“”"]+$/, "");
  const { noun, said } = split(text);
  // 80%的学校纳入联盟: a share of what follows.
  if (phrase === "" && numeral.unit === "%" && noun !== "" && !stem.change)
    return named(`${noun}${said}比例`, "share", {}, true);

  const object = phrase.slice(verb.length);
  // 从18亿元提高至20亿元: what follows only leads to the next value.
  const isAfter =
    (/[从由]/.test(left.slice(-12)) &&
      /^(?:提高|增加|增长|上升|提升|下降|降|减|缩|扩大|升|跃|发展|调整|攀升)/.test(right)) ||
    stem.change !== undefined ||
    isRate ||
    (stem.isBound && object !== "" && !object.endsWith("等"));
  if (!isAfter && noun !== "") {
    const attribute = isCounted(numeral.unit)
      ? ""
      : (/(?:总投资|投资|占地|总规模|规模|总面积|面积|年产|年出栏|总额|价值|产值|容量|资金)$/u.exec(phrase)?.[0] ?? "");
    if (attribute !== "") {
      // 总投资9亿元的项目: the attribute stands before, its owner behind.
      const head = phrase.slice(0, -attribute.length);
      const about = head.slice(verbOf(head).verb.length) + noun.replace(/(?<=项目|工程|厂|仓|基地|园)建设$/u, "");
      return named(
        about + attribute,
        measureOf(clause, attribute, stem, verb),
        { topic: about, verb: verbOf(head).verb },
        true,
      );
    }
    const shared = isListed && verb === "" ? memory.verb : "";
    const head = verb !== "" ? (isLight ? "" : verb) : shared;
    const isList =
      object.endsWith("等") || /[、，]/.test(object) || object.length > 8 || (head !== "" && object !== "");
    const modifier = isList ? "" : object.replace(/^(?:首批|一批|了)/, "");
    // 促成8个项目签约: what was brought about is the signing.
    if ((isLight || /(完成|实现|促成|推动|推进)$/.test(left)) && said !== "" && !clause.isCut)
      return named(noun + said, measureOf(clause, noun, stem, ""), {}, true, true);
    const tail =
      head === "" && said !== "" && !clause.isCut
        ? said
            .replace(
              /^(?:支持|用于|实现|完成|获得|高标准|全部|基本|陆续|顺利|全面|均|已|被|将|从无到有)+|(?:的|了|等|“|”)+$/gu,
              "",
            )
            .slice(0, 24)
        : "";
    const area = kindOf(numeral.unit) === "area" && head === "" ? "面积" : "";
    const what = plain(noun.replace(/(?<=项目|厂|仓)建设$/u, ""));
    const indicator = `${head}${tail.replace(/[“”]?(?:19|20)\d\d年?/, "")}${modifier}${tail.endsWith(what) ? "" : what}${area}`;
    return named(indicator, measureOf(clause, indicator, stem, head), { verb: head }, true, head !== "" || tail !== "");
  }
  // 帮扶6200余人实现家门口就业: the people are named by what was done for them.
  if (!isAfter && verb !== "" && !isLight && object === "" && said.length >= 4)
    return named(verb + said.replace(/^实现/, ""), measureOf(clause, said, stem, verb), {}, true, true);
  // 投资1.5亿元实施环境整治: the money of what is done with it.
  if (/^(投资|投入|安排|整合|拨付|筹措|拿出)(资金|财政资金)?$/.test(phrase) && said.length >= 4) {
    const what = said.slice(verbOf(said).verb.length).replace(/^用于/, "");
    return named(what.slice(0, 16) + phrase, measureOf(clause, phrase, stem, verb), {}, true, true);
  }

  // --- nothing of its own: the growth of what was named, or a second count of it
  if (phrase === "" || /^(增速|增幅)$/.test(phrase)) {
    const known = memory.last.replace(/(?:[降减]幅|增加|减少)$/u, "") || memory.topic;
    const about = known !== "" ? known : owner("", previous);
    const measure = phrase !== "" ? "growth" : measureOf(clause, "", stem, "");
    const extra =
      measure === "points" ? { topic: memory.topic, measure: memory.measure } : { topic: memory.topic || about };
    return named(fall(about, stem, numeral), measure, extra, false, measure !== "share" && measure !== "level");
  }
  // 连续4年每年新增百万户: a verb alone is about what was named.
  if (/^(?:新增|净增)$/.test(verb) && object === "" && memory.topic !== "")
    return named(verb + memory.topic, "increment", { topic: memory.topic }, false, true);
  if (/^[人户地亩]均$/.test(phrase) && memory.topic !== "")
    return named(phrase + memory.topic, measureOf(clause, phrase, stem, ""), { topic: memory.topic });
  // 其中“四新”主体占比: of what was named before.
  if (/其中/.test(left) && phrase.length > 2 && phrase.endsWith("占比") && memory.topic !== "")
    return named(`${phrase.slice(0, -2)}占${memory.topic}比重`, "share", { topic: memory.topic });
  if (isAttribute(phrase)) {
    if (/^总[量额]$/.test(phrase) && memory.topic !== "") return named(memory.topic, "level", { topic: memory.topic });
    const about = /^(?:总产|产量|产值)/.test(phrase)
      ? owner(memory.topic, previous).replace(/生产$/, "")
      : owner(memory.topic, previous);
    const measure = measureOf(clause, phrase, stem, "");
    return named(fall(joined(about, phrase), stem, numeral), measure, {
      topic: memory.topic || about + phrase,
      verb: memory.verb,
    });
  }
  // 高技术制造业增长22.7%、对工业增长贡献率达35%: a share in something is that of what was named.
  if (/^对.+(率|度)$/.test(phrase) && memory.topic !== "")
    return named(memory.topic + phrase, measureOf(clause, phrase, stem, ""), { topic: memory.topic });
  // A goods list shares the verb of its first item; so do clauses that count in the same unit.
  const isAlike =
    isListed ||
    (memory.unit === numeral.unit &&
      numeral.unit !== "个" &&
      numeral.unit !== "家" &&
      numeral.unit !== "人" &&
      numeral.unit !== "户");
  if (
    isAlike &&
    verb === "" &&
    memory.verb !== "" &&
    !stem.change &&
    (isCounted(numeral.unit) || (isListed && kindOf(numeral.unit) !== "money")) &&
    !stem.isBound
  ) {
    const indicator = memory.verb + plain(phrase);
    return named(indicator, measureOf(clause, indicator, stem, memory.verb), { verb: memory.verb }, false, true);
  }
  // 项目64个，其中签约项目42个: a part carries the name of its whole.
  const parent = /其中/.test(left) ? memory.topic : memory.parent;
  const head = parent !== "" ? whole(parent, phrase) : "";
  // 实施供水工程 counts works, 实施重点项目 counts what is carried out.
  const isCarried =
    (verb === "实施" && /(?:改造|救助|工程|行动|建设|治理)$/.test(object)) ||
    (/^获得|荣获$/.test(verb) && /奖[励项]?$/.test(object));
  // 政务热线受理诉求: who did it is not what was counted.
  const own = phrase.replace(/^.{2,12}(?:热线|平台|大厅|系统|窗口)(?=受理|办理|办结|接听|处理)/u, "");
  const kept = own !== phrase ? own : plain((isLight || isCarried) && object !== "" ? object : phrase);
  const measure = measureOf(clause, phrase, stem, verb);
  const extra = { verb: isLight ? "" : verb, parent: head === "" ? "" : parent };
  const isDone = (verb !== "" && verb !== "实现") || measure === "increment";
  return named(
    aliases.get(head + kept) ?? fall(head + ofWhat(kept, numeral.unit), stem, numeral),
    measure,
    extra,
    false,
    isDone,
  );
}

/** A fall has a positive value, and its name says so. */
function fall(name: string, { change, changed }: Stem, { unit }: Numeral): string {
  if (change === "rise" && name === "经济") return "经济增长";
  if (change === "rise" && name !== "" && kindOf(unit) !== "share" && unit !== "倍") return `${name}增加`;
  if (change !== "fall" || name === "" || /[降减]幅$/.test(name)) return name;
  if (unit !== "%" && unit !== "百分点") return `${name}减少`;
  return `${name}${/[减缩]/.test(changed) ? "减幅" : "降幅"}`;
}

/** What an attribute belongs to: the topic without its verb and its own attribute; else the subject of the clause before. */
function owner(topic: string, previous: string): string {
  if (topic !== "")
    return (
      topic
        .replace(/^(?:新增|净增|实施|推动实施|列入|完成|举办|开展|谋划包装|开工|新开工|办理)(?=.{2})/u, "")
        .replace(
          /(?:总投资|总数|总量|数量|户数|金额|资产规模|占比|入库|签约|开工|年出栏|年产.{0,3}|[降减]幅|(?:按期)?(?:满意|办结|覆盖|盘活|保障|完成|达标)率)$/u,
          "",
        )
        // 市医院新开设学科: what follows is about the hospital.
        .replace(
          /^(.{2,10}?(?:医院|公司|集团|机场|大学|学院|园区|开发区|新区|港))(?:新开设|开通|新增|引进|新建|建成|完成).*$/u,
          "$1",
        )
    );
  const clause = unframed(previous);
  return plain(split(clause.slice(verbOf(clause).verb.length)).noun).slice(0, 16);
}

/** An owner and its attribute, each word once: 盘活资产 and 盘活率 are 资产盘活率. */
function joined(owner: string, attribute: string): string {
  const word = attribute.slice(0, 2);
  if (owner.startsWith(word) && owner.length > 4) return owner.slice(2) + attribute;
  if (owner.endsWith(word)) return owner + attribute.slice(2);
  return /^(?:群众|企业|公众)/.test(word) && owner.includes(word) ? owner + attribute.slice(2) : owner + attribute;
}

/** 入库企业900家 counts 企业入库; the square metres of 征收签约 are its 面积. */
function ofWhat(name: string, unit: string): string {
  const moved = /^(入库|落地)(.{3,})$/u.exec(name);
  if (moved) return moved[2]! + moved[1]!;
  return kindOf(unit) === "area" && /(?:签约|供应|办证|登记)$/.test(name) ? `${name}面积` : name;
}

/** The head that a part lacks: 省外招商引资 of 省外招商引资项目 for 签约项目. */
function whole(topic: string, part: string): string {
  const kind = part.slice(-2);
  const rest = topic.slice(0, -2);
  return part.length <= 4 && topic.endsWith(kind) && rest.length > 2 && !rest.startsWith(part.slice(0, 2))
    ? rest.replace(/^(?:新增|引进|实施|推进)/, "").replace(/(?:签约|洽谈|落地|投产|在建|竣工)$/, "")
    : "";
}

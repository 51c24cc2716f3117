import type { Clause } from "../clause.ts";
import type { Memory } from "../indicator.ts";
import { doerOf, joint, split, stemOf, unframed, verbOf, type Stem } from "../phrase.ts";
import { isCounted, isRate } from "./measure.ts";

/** A clause as the namings see it, read once. Of 新建学校【9所】投入使用 the text is 新建学校, the verb 新建, the object 学校. */
export interface Phrase {
  clause: Clause;
  memory: Memory;
  /** What stands before the numeral, without what links it to the numeral. */
  stem: Stem;
  /** The stem without its frame (全年, 其中, 力争). */
  text: string;
  /** The verb that the text begins with; light where it says no more than that something was done. */
  verb: string;
  isLight: boolean;
  /** The text without its verb. */
  object: string;
  /** The noun right behind the numeral, and what is said of it. */
  noun: string;
  said: string;
  /** Whether the name stands before the numeral, so that what stands behind it is about something else. */
  isNamedBefore: boolean;
}

const amount =
  /^(?:增长|增加|增收|增产|增|上涨|涨|提高|扩大|多|减少|缩减|缩小|收窄|削减|下降|降低|下调|回落|压缩|压减|缩短|延长|节约|减|降|少|高|低)/;
const noNoun = new RegExp(`^(?:等(?!级|次|额)|${joint})`, "u");
// 从18亿元提高至20亿元: what follows only leads to the next value.
const leading =
  /^(?:提高|增加|增长|上升|提升|下降|降|减|缩|扩大|升|跃|发展|调整|攀升|整合|拓展|拓宽|增|扩|转|变|优化|精简|压)/;

/** Reads a clause for the namings; `memory` is what its sentence has named so far. */
export function phraseOf(clause: Clause, memory: Memory): Phrase {
  const { numeral, right } = clause;
  const left = leftOf(clause);
  const behind = behindOf(right);
  const isAmount = isRate(numeral.unit);
  // 增长到20家 says where a rise ends, not how far it went; before a rate the two are not told apart.
  const read = stemOf(left, isAmount || !/(到|至|达|为)$/.test(left));
  // 扩面2.2万人 and 提升100所 are what was done; only a word of more or less makes an amount a change. 提高6000万农村人口的水平
  // has nothing before it that could have changed.
  const isDone =
    !isAmount && (!amount.test(read.changed) || (unframed(read.rest) === "" && numeral.unit === "" && behind !== ""));
  const stem = read.change && isDone ? stemOf(left, false) : read;
  const text = unframed(stem.rest);
  const { verb, isLight } = verbOf(text);
  const object = text.slice(verb.length);
  const leadsOn = /[从由]/.test(left.slice(-12)) && leading.test(right);
  const isNamedBefore =
    leadsOn ||
    stem.change !== undefined ||
    isAmount ||
    (!(/有$|(?:^|免费)为$/.test(left) && behind !== "" && isCounted(numeral.unit)) &&
      stem.isBound &&
      object !== "" &&
      !/[等的]$/.test(object) &&
      doerOf(text).doer === "");
  return { clause, memory, stem, text, verb, isLight, object, ...split(behind), isNamedBefore };
}

/** What stands before the numeral, without a 上 that belongs to it (上千家) and without a threshold that it passed before. */
function leftOf({ numeral, left }: Clause): string {
  const own = numeral.form === "size" ? left.replace(/(?<![跃迈站登踏赶追])上$/, "") : left;
  // （非税占比21%）: what stands in brackets is about itself.
  const inside = /（([^（）]+)$/u.exec(own)?.[1] ?? own;
  return inside.replace(/^.{0,40}(?:大关|关口|台阶|门槛)、/u, "");
}

/** What stands behind the numeral, without 以上的, and without the mark that it reached (大关); 等 and 和 begin no noun. */
function behindOf(right: string): string {
  const behind = right
    .replace(/^(?:以上|左右|以内|以下)?的?/, "")
    .replace(/^(?:大关|关口|新?台阶|门槛|规模|新?高峰)(?:的.*)?/u, "")
    .replace(/^[“”"]+$/, "")
    // 40个项目中，.
    .replace(/(?<![高初职集其])中$/, "");
  return noNoun.test(behind) || /^[对为给]$/.test(behind) ? "" : behind;
}

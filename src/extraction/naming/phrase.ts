import type { Clause, Memory } from "../indicator.ts";
import { split, stemOf, unframed, verbOf, type Stem } from "../phrase.ts";
import { isRate } from "./measure.ts";

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
  /^(?:增长|增加|增收|增|上涨|涨|提高|多|减少|下降|降低|下调|回落|压缩|压减|缩短|延长|节约|减|降|少|高|低)/;

/** Reads a clause for the namings; `memory` is what its sentence has named so far. */
export function phraseOf(clause: Clause, memory: Memory): Phrase {
  const { numeral, left, right } = clause;
  // 增长到20家 says where a rise ends, not how far it went; before a rate the two are not told apart.
  const changes = isRate(numeral.unit) || !/(到|至|达|为)$/.test(left);
  const read = stemOf(left, changes);
  // 扩面2.2万人 and 提升100所 are what was done; only a word of more or less makes an amount a change.
  const isDone = !isRate(numeral.unit) && !amount.test(read.changed);
  const stem = read.change && isDone ? stemOf(left, false) : read;
  const text = unframed(stem.rest);
  const { verb, isLight } = verbOf(text);
  const object = text.slice(verb.length);
  // 从18亿元提高至20亿元: what follows only leads to the next value.
  const leadsOn =
    /[从由]/.test(left.slice(-12)) &&
    /^(?:提高|增加|增长|上升|提升|下降|降|减|缩|扩大|升|跃|发展|调整|攀升)/.test(right);
  const isNamedBefore =
    leadsOn ||
    stem.change !== undefined ||
    isRate(numeral.unit) ||
    (stem.isBound && object !== "" && !object.endsWith("等"));
  const behind = right.replace(/^(?:以上|左右|以内|以下)?的?/, "").replace(/^[“”"]+$/, "");
  return { clause, memory, stem, text, verb, isLight, object, ...split(behind), isNamedBefore };
}

import { namesOf } from "../names.ts";
import { isAttribute, plain, stemOf, unframed } from "../phrase.ts";
import { withChange } from "./change.ts";
import { isRate, measureOf } from "./measure.ts";
import { named, type Naming } from "./naming.ts";
import type { Phrase } from "./phrase.ts";

/** 甲、乙、丙分别增长3%、4%、5%: the first of the values that 分别 hands to names in turn. */
export const respectively: Naming = {
  name: "respectively",
  examples: [
    ["全年文件、会议分别减少【12%】、9%", "文件减幅"],
    ["城乡居民收入分别达到【4.1万元】和2.6万元", "城镇居民收入"],
    ["建成公园6座、驿站9个，分别增长【20%】、50%", "建成公园"],
    ["外贸、外资分别完成【9亿元】、3亿元", "外贸"],
    ["东河、西河分别清淤【9公里】、3公里", "东河清淤"],
    ["茶叶、丝绸两个集群加快转型，产值分别突破【7亿元】、5亿元", "茶叶产值"],
    ["茶叶、蓝莓、莲藕产量分别增长【3%】、5%", "茶叶、蓝莓、莲藕产量"],
  ],
  nameOf(phrase) {
    const { clause, stem } = phrase;
    const at = clause.left.indexOf("分别");
    if (at < 0) return undefined;
    const names = namesBefore(phrase, at);
    // 三条河道分别清淤3公里: what was done stands behind 分别.
    const done = stemOf(clause.left.slice(at + 2), isRate(clause.numeral.unit)).rest;
    const isDone = /^\p{sc=Han}{2,6}$/u.test(done) && !stem.change;
    const all = isDone ? names.map((name) => name + done) : names;
    const isGuess = all.length > 1 && clause.values > 1 && all.length !== clause.values;
    // Three names and two values: whose they are is not guessed.
    const whole = plain(unframed(stemOf(clause.left.slice(0, at), false).rest));
    const given = isGuess && whole !== "" ? Array.from({ length: clause.values }, () => whole) : all;
    const note = isGuess ? "存疑：名称与数值的个数不同" : "";
    const first = given[0]!;
    return named(phrase, isDone ? first : withChange(first, phrase), measureOf(phrase, first, isDone ? done : ""), {
      memory: { names: given, given: 1 },
      note,
    });
  },
};

/** The names of a list; where 及 or 和 stands inside one of them, those that 、 parts. */
function namesIn(whole: string, values: number): readonly string[] {
  const names = namesOf(whole);
  const parts = whole.split("、");
  return names.length !== values && parts.length === values && values > 1 ? namesOf(parts.join("、"), "、") : names;
}

/** The names that the values are handed to: those of the clause, of the list in the clause before, or what was named last. */
function namesBefore({ clause, memory }: Phrase, at: number): readonly string[] {
  const { left, values, previous } = clause;
  const whole = unframed(stemOf(left.slice(0, at), false).rest);
  // 分别达“四经普”的1.68倍: what stands in quotation marks is what they are compared with.
  const isOfBefore = whole === "" || /^[“"]/.test(left.slice(at).replace(/^分别[达是为]到?/, ""));
  if (isOfBefore && memory.names.length > 1) return memory.names;
  if (isOfBefore)
    return memory.recent.length >= values && values > 1 ? memory.recent.slice(-values) : namesOf(memory.topic);
  // 项目9个、金额3亿元，占比分别为: an attribute of each.
  if (isAttribute(whole) && values > 1 && memory.recent.length >= values)
    return memory.recent.slice(-values).map((name) => name + whole);
  const names = namesIn(plain(whole), values);
  const list = /^(.{2,}?[、和].{2,}?)(?:[两二三四五六七八九]|\d)(?:个|大|家|项|类|种)/u.exec(previous)?.[1];
  if (names.length > 1 || list === undefined || !isAttribute(whole)) return names;
  return namesOf(unframed(list)).map((name) => name + whole);
}

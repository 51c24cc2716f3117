import { namesOf } from "../names.ts";
import { plain, stemOf, unframed } from "../phrase.ts";
import { withChange } from "./change.ts";
import { measureOf } from "./measure.ts";
import { named, type Naming } from "./naming.ts";

/** 甲、乙、丙分别增长3%、4%、5%: the first of the values that 分别 hands to names in turn. */
export const respectively: Naming = {
  name: "respectively",
  examples: [
    ["全年文件、会议分别减少【12%】、9%", "文件减幅"],
    ["城乡居民收入分别达到【4.1万元】和2.6万元", "城镇居民收入"],
    ["建成公园6座、驿站9个，分别增长【20%】、50%", "建成公园"],
    ["外贸、外资分别完成【9亿元】、3亿元", "外贸"],
  ],
  nameOf(phrase) {
    const { clause, memory } = phrase;
    const { left, values } = clause;
    if (!left.includes("分别")) return undefined;
    const at = left.indexOf("分别");
    const whole = unframed(stemOf(left.slice(0, at), false).rest);
    // 分别达“四经普”的1.68倍: what stands in quotation marks is what they are compared with.
    const isOfBefore = whole === "" || /^[“"]/.test(left.slice(at).replace(/^分别[达是为]到?/, ""));
    const before = memory.recent.length >= values && values > 1 ? memory.recent.slice(-values) : namesOf(memory.topic);
    const names = whole !== "" && !isOfBefore ? namesOf(plain(whole)) : memory.names.length > 1 ? memory.names : before;
    const first = names[0]!;
    return named(phrase, withChange(first, phrase), measureOf(phrase, first), { memory: { names, given: 1 } });
  },
};

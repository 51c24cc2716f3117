import { withChange } from "./change.ts";
import { measureOf } from "./measure.ts";
import { named, type Naming } from "./naming.ts";

/** 增长7%（不含新区增长6%）: the value of another scope, which its name must say. */
export const inScope: Naming = {
  name: "in-scope",
  examples: [["地区生产总值增长7%（不含云湖新区增长【6%】）", "地区生产总值（不含云湖新区）"]],
  nameOf(phrase) {
    const { clause, memory, text } = phrase;
    if (memory.topic === "" || !clause.left.includes("（") || !/^不[含包]括?.{1,12}$/u.test(text)) return undefined;
    const name = `${withChange(memory.topic, phrase)}（${text.replace(/^不包括/, "不含")}）`;
    return named(phrase, name, measureOf(phrase, text), { memory: { topic: memory.topic, last: memory.last } });
  },
};

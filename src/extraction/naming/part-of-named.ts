import { named, type Naming } from "./naming.ts";

/** 经营主体9万户，其中“四新”主体占比40%: a share of what was named before. */
export const partOfNamed: Naming = {
  name: "part-of-named",
  examples: [["经营主体达9万户，其中个体户占比【40%】", "个体户占经营主体比重"]],
  nameOf(phrase) {
    const { clause, memory, text } = phrase;
    if (!clause.left.includes("其中") || text.length <= 2 || !text.endsWith("占比") || memory.topic === "")
      return undefined;
    return named(phrase, `${text.slice(0, -2)}占${memory.topic}比重`, "share", { memory: { topic: memory.topic } });
  },
};

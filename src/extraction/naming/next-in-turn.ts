import { withChange } from "./change.ts";
import { isRate, measureOf } from "./measure.ts";
import { named, type Naming } from "./naming.ts";

/** The values after the first, each for the next of the names in turn; then perhaps a second row of values for all of them. */
export const nextInTurn: Naming = {
  name: "next-in-turn",
  examples: [
    ["全年文件、会议分别减少12%、【9%】", "会议减幅"],
    ["外贸、外资分别完成9亿元、【3亿元】，增长6%、8%", "外资"],
    ["外贸、外资分别完成9亿元、3亿元，增长【6%】、8%", "外贸"],
    ["外贸、外资分别完成9亿元、3亿元，增长6%、【8%】", "外资"],
  ],
  nameOf(phrase) {
    const { clause, memory } = phrase;
    if (memory.names.length < 2 || phrase.text !== "") return undefined;
    const isNext = clause.isListed && memory.given < memory.names.length;
    // 完成5亿元、3亿元，增长6%、8%: a second row of values for the same names.
    const { length } = memory.names;
    const isRow = !clause.isListed || (phrase.stem.change !== undefined && clause.values === length);
    const isSecondRow = isRow && memory.given >= length;
    if (!isNext && !isSecondRow) return undefined;
    const given = isNext ? memory.given : 0;
    const name = memory.names[given]!;
    const fall = /(?:[降减]幅|增加|减少)$/.exec(memory.topic);
    const indicator = isNext && fall ? name + fall[0] : withChange(name, phrase);
    // A list states its word of change once, before its first rate.
    const measure =
      isNext && (isRate(clause.numeral.unit) || clause.numeral.unit === memory.unit)
        ? memory.measure!
        : measureOf(phrase, "");
    return named(phrase, indicator, measure, { memory: { names: memory.names, given: given + 1 } });
  },
};

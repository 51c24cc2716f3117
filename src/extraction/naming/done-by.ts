import { kindOf } from "../../numerals/units.ts";
import { measureOf } from "./measure.ts";
import { named, type Naming } from "./naming.ts";

/** 全县90户210人实现脱贫: people that nothing names are named by what they did. */
export const doneBy: Naming = {
  name: "done-by",
  examples: [["种植茶园9亩，全县【90户】210人实现脱贫", "脱贫"]],
  nameOf(phrase) {
    const { clause, text, noun, said, isNamedBefore } = phrase;
    const done = /^(?:全部|均|已|顺利|稳定)*(?:实现|完成)?(\p{sc=Han}{2,8})$/u.exec(said)?.[1];
    if (isNamedBefore || text !== "" || noun !== "" || done === undefined || clause.isJoined) return undefined;
    if (kindOf(clause.numeral.unit) !== "people") return undefined;
    return named(phrase, done, measureOf(phrase, done), { isDone: true });
  },
};

import { unframed } from "../phrase.ts";
import { withChange } from "./change.ts";
import { measureOf } from "./measure.ts";
import { named, type Naming } from "./naming.ts";

/** 外贸在对美出口下降三成的情况下增长9%: the first figure is about the circumstances, the next about the subject. */
export const inCircumstances: Naming = {
  name: "in-circumstances",
  examples: [["外贸进出口在对美出口下降【30%】的情况下增长9%", "对美出口降幅"]],
  nameOf(phrase) {
    const { clause, stem } = phrase;
    const parts = /^(.{2,16}?)在(.{2,})$/u.exec(stem.rest);
    if (!parts || !/^以?上?的?(?:情况|条件|背景|基础|前提|基数)/.test(clause.right)) return undefined;
    const about = unframed(parts[1]!);
    const name = withChange(parts[2]!, phrase);
    return named(phrase, name, measureOf(phrase, name), {
      memory: { topic: about, last: about },
    });
  },
};

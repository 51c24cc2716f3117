import { kindOf } from "../../numerals/units.ts";
import { plain } from "../phrase.ts";
import { isCounted, measureOf } from "./measure.ts";
import { named, type Naming } from "./naming.ts";

// Units so common that two counts in one of them need not be alike.
const common = new Set(["个", "家", "人", "户"]);

/** 建设公租房400套、人才公寓90套: the items of a list share the verb of the first; so do clauses that count in one unit. */
export const sharedVerb: Naming = {
  name: "shared-verb",
  examples: [
    ["建设保障房400套、人才公寓【90套】", "建设人才公寓"],
    ["建设雨水泵站12座，污水泵站【7座】", "建设污水泵站"],
  ],
  nameOf(phrase) {
    const { clause, memory, stem, text, verb } = phrase;
    const { isListed, numeral } = clause;
    const isAlike = isListed || (memory.unit === numeral.unit && !common.has(numeral.unit));
    if (!isAlike || verb !== "" || memory.verb === "" || memory.parent !== "" || stem.change || stem.isBound)
      return undefined;
    if (!isCounted(numeral.unit) && (!isListed || kindOf(numeral.unit) === "money")) return undefined;
    const indicator = memory.verb + plain(text);
    return named(phrase, indicator, measureOf(phrase, indicator, memory.verb), {
      memory: { verb: memory.verb },
      isDone: true,
    });
  },
};

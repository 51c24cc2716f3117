import { kindOf } from "../../numerals/units.ts";
import { verbOf } from "../phrase.ts";
import { measureOf } from "./measure.ts";
import { named, type Naming } from "./naming.ts";

/** 投资1.5亿元建成码头: money is named by what is done with it. */
export const spentOn: Naming = {
  name: "spent-on",
  examples: [
    ["投资【1.5亿元】建成云桥码头", "云桥码头投资"],
    ["安排资金【3000万元】用于困难群众救助", "困难群众救助安排资金"],
    ["【5.9亿元】新改建农村公路161公里", "农村公路投入"],
  ],
  nameOf(phrase) {
    const { clause, text, verb, noun, said } = phrase;
    // 5.9亿元新改建农村公路161公里: the money without a word for it.
    const done = kindOf(clause.numeral.unit) === "money" && text === "" ? verbOf(noun) : { verb: "", isLight: false };
    if (done.verb !== "" && noun.length > done.verb.length + 1)
      return named(phrase, `${noun.slice(done.verb.length)}投入`, "level", { isDone: true });
    if (!/^(投资|投入|安排|整合|拨付|筹措|拿出)(资金|财政资金)?$/.test(text) || said.length < 4) return undefined;
    const what = said.slice(verbOf(said).verb.length).replace(/^用于/, "");
    return named(phrase, what.slice(0, 16) + text, measureOf(phrase, text, verb), { tookRight: true, isDone: true });
  },
};

import { kindOf } from "../../numerals/units.ts";
import { plain, unframed, verbOf } from "../phrase.ts";
import { measureOf } from "./measure.ts";
import { named, type Naming } from "./naming.ts";

/** 投资1.5亿元建成码头: money is named by what is done with it. */
export const spentOn: Naming = {
  name: "spent-on",
  examples: [
    ["投资【1.5亿元】建成云桥码头", "云桥码头投资"],
    ["安排资金【3000万元】用于困难群众救助", "困难群众救助安排资金"],
    ["投入【2.6亿元】，全面改造云湖老路", "云湖老路投入"],
    ["【5.9亿元】新改建农村公路161公里", "农村公路投入"],
  ],
  nameOf(phrase) {
    const { clause, text, verb, noun, said } = phrase;
    // 5.9亿元新改建农村公路161公里: the money without a word for it.
    const done = kindOf(clause.numeral.unit) === "money" && text === "" ? verbOf(noun) : { verb: "", isLight: false };
    if (done.verb !== "" && noun.length > done.verb.length + 1)
      return named(phrase, `${noun.slice(done.verb.length)}投入`, "level", { isDone: true });
    if (!/^(投资|投入|安排|整合|拨付|筹措|拿出)(各类|财政|专项)?(资金)?$/.test(text)) return undefined;
    const behind = noun + said;
    // 投入2亿元，改造老路: what it is spent on follows.
    const use = behind === "" ? unframed(clause.following) : verbOf(noun).verb !== "" ? behind : said;
    const what = use.slice(verbOf(use).verb.length).replace(/^用于/, "");
    const { verb: using, isLight } = verbOf(use);
    if (what.length < 3 || (behind === "" && (using === "" || isLight))) return undefined;
    return named(phrase, plain(what).slice(0, 16) + text, measureOf(phrase, text, verb), {
      tookRight: behind !== "",
      isDone: true,
    });
  },
};

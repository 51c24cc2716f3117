import { verbOf } from "../phrase.ts";
import { isCounted, measureOf } from "./measure.ts";
import { named, type Naming } from "./naming.ts";

const attributes =
  /(?:总装机(?:容量|规模)?|装机容量|总产能|产能|总投资|投资|占地|总规模|规模|总面积|面积|年产|年出栏|总额|价值|产值|容量|资金)$/u;

/** 总投资9亿元的项目: the attribute stands before the numeral, its owner behind. */
export const attributeOfNext: Naming = {
  name: "attribute-of-next",
  examples: [
    ["总投资【9亿元】的云桥仓储项目", "云桥仓储项目总投资"],
    ["建成占地【30亩】的苇湖公园", "苇湖公园占地"],
  ],
  nameOf(phrase) {
    const { clause, text, noun, isNamedBefore, verb } = phrase;
    if (isNamedBefore || noun === "" || isCounted(clause.numeral.unit)) return undefined;
    const attribute = attributes.exec(text)?.[0];
    if (attribute === undefined) return undefined;
    const head = text.slice(0, -attribute.length);
    // 投入资金9亿元推动产业升级: what it is spent on, not whose it is.
    if (/资金$/.test(attribute) && verbOf(noun).verb !== "") return undefined;
    const { verb: done, isLight } = verbOf(head);
    const about = head.slice(done.length) + noun.replace(/(?<=项目|工程|厂|仓|基地|园)建设$/u, "");
    return named(phrase, about + attribute, measureOf(phrase, attribute, verb), {
      memory: { topic: about, verb: isLight ? "" : done },
      tookRight: true,
    });
  },
};

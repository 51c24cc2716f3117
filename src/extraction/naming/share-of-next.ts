import { named, type Naming } from "./naming.ts";

/** 80%的学校纳入联盟: a share of what stands behind it. */
export const shareOfNext: Naming = {
  name: "share-of-next",
  examples: [
    ["【80%】的学校纳入联盟", "学校纳入联盟比例"],
    ["【95%】以上的村通公交", "村通公交比例"],
  ],
  nameOf(phrase) {
    const { clause, stem, text, noun, said } = phrase;
    if (text !== "" || clause.numeral.unit !== "%" || noun === "" || stem.change) return undefined;
    return named(phrase, `${noun}${said}比例`, "share", { tookRight: true });
  },
};

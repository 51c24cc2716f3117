import { named, type Naming } from "./naming.ts";

/** 制造业现行16%的税率降至13%: the rate stands behind its value, whose it is before. */
export const rateBehind: Naming = {
  name: "rate-behind",
  examples: [
    ["将制造业现行【16%】的税率降至13%", "制造业税率"],
    ["将制造业现行16%的税率降至【13%】", "制造业税率"],
  ],
  nameOf(phrase) {
    const { clause, memory, text } = phrase;
    const rate = /^(?:一档)?的(\p{sc=Han}{1,6}率)(?!先)/u.exec(clause.right)?.[1];
    if (clause.numeral.unit !== "%" || rate === undefined) {
      // The second value names the rate again, but not whose it is.
      const again = text.replace(/^的/, "");
      const isAgain = again !== "" && again !== text && memory.last.endsWith(again);
      return isAgain ? named(phrase, memory.last, "share") : undefined;
    }
    return named(phrase, text.replace(/(?:现行|原来)$/, "") + rate, "share");
  },
};

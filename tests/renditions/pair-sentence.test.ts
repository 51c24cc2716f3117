import { describe, expect, test } from "vitest";
import { isPair } from "../../src/ledger/compare.ts";
import { pairs } from "../../src/ledger/count.ts";
import { formatFigure } from "../../src/ledger/format.ts";
import { pairSentence } from "../../src/renditions/pair-sentence.ts";
import { report } from "../ledger/jiangan.ts";

function sentence(id: string): string {
  const pair = report.comparisons.find((comparison) => comparison.id === id)!;
  if (!isPair(pair)) throw new Error(`${id} is no pair`);
  return pairSentence(pair)
    .map((part) =>
      typeof part === "string" ? part : "figure" in part ? formatFigure(part.figure, "zh", part.form) : part.calculated,
    )
    .join("");
}

test.each([
  ["p27", "2024年为4018套；2025年的最低线是2000套，约为前者的一半。最低线不是预测，全年可能更多。"],
  ["p28", "2024年为1.9万个；2025年的最低线是5000个，约为前者的四分之一。最低线不是预测，全年可能更多。"],
  ["p05", "2024年达210.5亿元；2025年的最低线是235亿元，约为前者的1.12倍。最低线不是预测，全年可能更多。"],
  ["p32", "2024年为2.5万人；2025年的最低线是2.5万人，与前者相等。最低线不是预测，全年可能更多。"],
  ["p23", "2024年为26宗；2025年的目标是15宗，约为前者的0.577倍。目标不是预测，全年可能不同。"],
  ["p11", "2024年为预计11%左右；2025年的目标是力争10%，比前者低1个百分点。目标不是预测，全年可能不同。按限定词"],
  ["p19", "2024年为超50亿元；2025年的目标是力争超100亿元，约为前者的2倍。最低线不是预测"],
  ["p35", "2024年为超95%；2025年的最低线是96%，比前者高1个百分点。"],
])("%s: %s", (id, beginning) => expect(sentence(id)).toContain(beginning));

describe("the sentence", () => {
  test("is the same for what is above, on and below the line", () => {
    for (const { id } of pairs(report))
      expect(sentence(id)).toMatch(
        /^2024年(为|达|预计达)[^；]+；2025年的(最低线|目标)是[^，]+，(约为前者的|比前者[高低]|与前者相等)[^。]*。(最低线|目标)不是预测，全年可能(更多|不同)。/,
      );
    for (const { id } of pairs(report)) expect(sentence(id)).toMatch(/。报告没有说明为什么这样定。$/);
  });

  test("says how the definitions differ where they do", () => {
    for (const { id, comparability, reason } of pairs(report))
      expect(sentence(id).includes(reason), id).toBe(comparability === "near");
  });

  test("never drops what the report says of a number", () => {
    for (const {
      id,
      baseline: [result],
      target: [target],
    } of pairs(report)) {
      if (result.estimated) expect(sentence(id)).toContain("预计");
      for (const word of ["力争", "保持", "确保"])
        if (target.qualifier_words.includes(word)) expect(sentence(id)).toContain(word);
    }
  });
});

import { markReading, sentence } from "../marks.ts";
import { pairTitle } from "../pair-words.ts";
import type { Form } from "./form.ts";

/** One target with its result, neither of them a growth rate → a bullet: two bars from a common zero. */
export const onePair: Form = ({ id, pairs, report: { year } }) => {
  const [pair, ...others] = pairs;
  if (!pair || others.length > 0 || pair.target[0].measure === "growth") return [];
  const {
    baseline: [result],
    target: [target],
  } = pair;
  return [
    {
      why: "one target with its result: two lengths from a common zero",
      draws: [target],
      chart: {
        id: `${id}-pair`,
        type: "bullet",
        area: id,
        title: pairTitle(pair),
        dek: `${year - 1}年报告所载与${year}年目标，同一把尺，从零画起`,
        reading: sentence([`灰条是${year - 1}年报告所载，彩条是${year}年目标`, ...markReading([result, target], "条")]),
        figures: [result.id, target.id],
        comparisons: [pair.id],
        notes: ["目标不是预测；高低不说好坏。"],
      },
    },
  ];
};

import { isRate, ratio, type Pair } from "../../ledger/compare.ts";
import { pairReading } from "../marks.ts";
import { pairTitle } from "../pair-words.ts";
import { count } from "../said.ts";
import { byPosition, positions, standingWords, tallyWords } from "../standing.ts";
import type { Shape } from "../shape.ts";
import type { Form, Sketch } from "./form.ts";

// More rows than this are no picture for a phone.
const most = 14;

/** Several pairs, or one of growth rates → a dumbbell: every result is the same line, every target where it stands to it. */
export const pairs: Form = (shape) => {
  const isAlone = shape.pairs.length === 1 && shape.pairs[0]!.target[0].measure !== "growth";
  // A ratio needs something to be a ratio of.
  const drawn = isAlone ? [] : shape.pairs.filter((pair) => (ratio(pair) ?? 1) > 0);
  const sorted = [...drawn].sort((a, b) => (ratio(b) ?? 0) - (ratio(a) ?? 0));
  return Array.from({ length: Math.ceil(sorted.length / most) }, (_, n) =>
    sketch(shape, sorted.slice(n * most, (n + 1) * most), n),
  );
};

function sketch(shape: Shape, drawn: Pair[], n: number): Sketch {
  const {
    id,
    name,
    report: { year },
  } = shape;
  const groups = byPosition(drawn);
  const taken = positions.filter((each) => groups[each].length > 0);
  const tally = (mode: "" | "-tolerant") => positions.map((each) => count(`${each}${mode}`, { area: id })).join("、");
  const [only] = drawn;
  // What only has points of per cent between it has no axis of ratios.
  const axis = drawn.every(({ target: [target] }) => isRate(target)) ? "只画高低，不画距离" : "横轴按倍数";
  return {
    why: `${drawn.length} target${drawn.length === 1 ? " of growth" : "s"} with a result: where each stands against it, and no sum`,
    draws: drawn.map(({ target: [target] }) => target),
    chart: {
      id: `${id}-pairs${n === 0 ? "" : `-${n + 1}`}`,
      type: "dumbbell",
      area: id,
      title:
        only && drawn.length === 1 ? pairTitle(only) : `${name}里能对上的，按印出的数${standingWords(drawn, year - 1)}`,
      dek: `${year}年目标对${year - 1}年报告所载，每行以${year - 1}年为基准，${axis}`,
      reading: pairReading(drawn, year),
      comparisons: drawn.map((pair) => pair.id),
      states: {
        all: {},
        ...Object.fromEntries(taken.map((each) => [each, { emphasis: groups[each].map((pair) => pair.id) }])),
      },
      embed: "all",
      notes: [
        `按印出的数，线上、相等、线下${tallyWords(shape.pairs, tally)}`,
        "在线上、在线下只说印出的数高低，不说好坏；目标不是预测。模糊边不代表误差大小。",
      ],
    },
  };
}

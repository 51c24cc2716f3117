import { markReading, sentence } from "../marks.ts";
import { count } from "../said.ts";
import type { Shape } from "../shape.ts";
import type { Form } from "./form.ts";

// More rows than this are no picture for a phone.
const most = 18;

// How many there are is said where all of them are there.
function titleOf({ id, name, targets, others }: Shape, n: number): string {
  if (id === "overall") return n === 0 ? "全年的总目标" : "全年的总目标（续）";
  const isAll = targets.length <= most && others.every(({ role }) => role !== "target");
  return isAll ? `${name}的${count("targets", { area: id })}个量化目标` : `${name}的量化目标${n === 0 ? "" : "（续）"}`;
}

/** All targets, one to a line: whatever other forms draw, here they stand together. */
export const list: Form = (shape) => {
  const {
    id,
    targets,
    pairs,
    report: { year },
  } = shape;
  return Array.from({ length: Math.ceil(targets.length / most) }, (_, n) => {
    const drawn = targets.slice(n * most, (n + 1) * most);
    return {
      why: "every target of the area, in the report's order",
      draws: drawn,
      chart: {
        id: `${id}-targets${n === 0 ? "" : `-${n + 1}`}`,
        type: "target-list",
        area: id,
        title: titleOf(shape, n),
        dek: `${year}年的目标，按报告里的先后排`,
        reading: sentence(["每一行是一个目标", ...markReading(drawn, "点")]),
        figures: drawn.map((figure) => figure.id),
        notes: [
          pairs.length > 0
            ? `其中${count("pairs", { area: id })}个能在同一份报告里找到${year - 1}年的数。`
            : `同一份报告里没有配上可比的${year - 1}年的数。`,
        ],
      },
    };
  });
};

import { markReading, sentence } from "../marks.ts";
import { isSilentOn } from "../silence.ts";
import type { Form } from "./form.ts";

// Three blocks of a hundred cells have room on a phone.
const most = 3;

/** Shares that nothing stands against → blocks of a hundred cells. */
export const shares: Form = ({ id, name, report }, free) => {
  const { year } = report;
  const drawn = free
    .filter(
      ({ unit, measure, value, value_max: max }) =>
        unit === "%" && measure === "share" && value > 0 && (max ?? value) <= 100,
    )
    .slice(0, most);
  if (drawn.length === 0) return [];
  return [
    {
      why: `${drawn.length} share${drawn.length === 1 ? "" : "s"} without a result: cells of a hundred`,
      draws: drawn,
      chart: {
        id: `${id}-shares`,
        type: "unit-blocks",
        area: id,
        title: `${name}里的比率：满格是全部，目标到哪一格`,
        dek: `${year}年目标，每块满格是全部`,
        reading: sentence(["填色的格是目标的比率，一格是一个百分点；空格不等于没有做到", ...markReading(drawn, "格")]),
        figures: drawn.map((figure) => figure.id),
        ...(drawn.length > 1 ? { states: { apart: { layout: "apart" } } } : {}),
        notes: [
          drawn.every((figure) => isSilentOn(report, figure))
            ? `同一份报告里没有配上${year - 1}年的数，所以不知道从哪一格起。`
            : `机器没有配上${year - 1}年的数；从哪一格起，报告也许说了，还要人核对。`,
          ...(drawn.length > 1 ? ["各块的全部不是同一个全部，不能互相比较。"] : []),
        ],
      },
    },
  ];
};

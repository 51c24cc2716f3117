import { name, value } from "../said.ts";
import type { Form } from "./form.ts";

const ranks = 6;

/** A class of water → a ladder of ranks: steps without distances. */
export const rank: Form = ({ id, report: { year } }, free) =>
  free
    .filter(({ unit, value: n, value_max: max }) => unit === "类" && max === null && n >= 1 && n <= ranks)
    .slice(0, 1)
    .map((figure) => ({
      why: "a class of water: ranks have an order and no distance",
      draws: [figure],
      chart: {
        id: `${id}-rank`,
        type: "rank-ladder",
        area: id,
        title: `${name(figure)}：${value(figure)}`,
        dek: `${year}年目标；台阶只有次序，没有距离`,
        reading: "上了色的是目标算达到的台阶，粗线是它的下沿。",
        figures: [figure.id],
      },
    }));

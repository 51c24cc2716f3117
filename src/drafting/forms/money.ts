import type { Figure } from "../../ledger/schema.ts";
import { markReading, sentence } from "../marks.ts";
import type { Form } from "./form.ts";

// Three blocks have room for their names on a phone.
const most = 3;
// What is smaller than so much of the largest is no square that anybody sees; less than this is a price or an income.
const [smallest, least] = [0.01, 1e6];

/** The amounts of money among figures, the largest first. */
export const moneyOf = (figures: readonly Figure[]): Figure[] =>
  figures
    .filter(({ unit, measure, value }) => unit === "元" && measure !== "growth" && value >= least)
    .sort((a, b) => b.value - a.value);

// Two of one name can't be told apart in a picture, and what an amount grows by is a part of it.
const isApart = ({ id, indicator, measure }: Figure, all: readonly Figure[]) =>
  all.every(
    (other) =>
      other.id === id ||
      (other.indicator !== indicator && !(measure === "increment" && indicator.startsWith(other.indicator))),
  );

/** Amounts of money that nothing stands against → squares of one size side by side, and a sum that is struck out. */
export const money: Form = ({ id, name, report: { year } }, free) => {
  const all = moneyOf(free).filter((figure, _, every) => isApart(figure, every));
  const drawn = all.filter(({ value }) => value >= all[0]!.value * smallest).slice(0, most);
  if (drawn.length < 2) return [];
  const ids = drawn.map((figure) => figure.id);
  return [
    {
      why: `${all.length} amounts of money of unlike kinds: areas that can be counted, never added up`,
      draws: drawn,
      chart: {
        id: `${id}-money`,
        type: "unit-squares",
        area: id,
        title: `${name}里的几笔钱，只并排，不相加`,
        dek: `${year}年目标里的金额，每格一样大，${all.length > drawn.length ? "只画数大的" : "从大到小"}`,
        reading: sentence([
          "面积是钱数，各块用同一种格",
          ...markReading(drawn, "格")
            .filter((part) => part.includes("最低线"))
            .map(() => "上面敞口的是最低线或超过的数"),
          "划去的加号表示来路不同，不能相加",
        ]),
        figures: ids,
        states: { apart: { layout: "apart" } },
        notes: ["总投资、年度投资、专项资金各算各的，写在一处不等于同一批钱，也可能重叠。"],
      },
    },
  ];
};

import type { Report } from "../../ledger/report.ts";
import type { Figure } from "../../ledger/schema.ts";
import { markReading, sentence } from "../marks.ts";
import { listed, name } from "../said.ts";
import { isSilentOn } from "../silence.ts";
import type { Form } from "./form.ts";

const most = 3;
// A title has room for so many names.
const named = 2;
// A rise of prices is no growth from an amount.
const prices = /价格|物价|CPI/u;

// Where the report says how much there will be, what it grows from can be worked out.
const hasLevel = ({ figures }: Pick<Report, "figures">, { indicator }: Figure) =>
  figures.some((other) => other.indicator === indicator && other.role === "target" && other.measure !== "growth");

/** Targets of growth whose start no result of the report can be. */
export function baselessOf(report: Report, figures: readonly Figure[]): Figure[] {
  return figures.filter(
    (figure) =>
      figure.measure === "growth" &&
      figure.value > 0 &&
      figure.value_max === null &&
      !/[降减]幅$/u.test(figure.indicator) &&
      !prices.test(figure.indicator) &&
      !hasLevel(report, figure) &&
      isSilentOn(report, figure),
  );
}

/** Growth from a start that the report does not give → bars without a base. */
export const baseless: Form = ({ id, report }, free) => {
  const drawn = baselessOf(report, free).slice(0, most);
  if (drawn.length === 0) return [];
  return [
    {
      why: `${drawn.length} rate${drawn.length === 1 ? "" : "s"} of growth from a start that the report does not give: bars without a base`,
      draws: drawn,
      chart: {
        id: `${id}-growth`,
        type: "ghost-bars",
        area: id,
        title: `${listed(drawn.slice(0, named).map(name))}${drawn.length > named ? "等" : ""}：写了增速，没有写从多少算起`,
        dek: `${report.year}年的增速目标；起点不在报告里，所以柱子没有底`,
        reading: sentence(["彩色的一段是增速，虚线的柱身高矮不代表大小", ...markReading(drawn, "柱")]),
        figures: drawn.map((figure) => figure.id),
      },
    },
  ];
};

import type { MergeLeafTypes, PropertyValueLeaf, StatisticalVariableLeaf } from "schema-dts";
import { indicatorText, labelText } from "../charts/labels.ts";
import { words } from "../charts/words.ts";
import type { Derived } from "../ledger/derive.ts";
import type { Report } from "../ledger/report.ts";
import type { Figure, Qualifier } from "../ledger/schema.ts";
import { readFormula } from "./formula.ts";
import { roleNames } from "./role-names.ts";

/** A number with what qualifies it, in the words of schema.org: a property with a value, and how it is to be taken. */
export type MeasuredVariable = MergeLeafTypes<[PropertyValueLeaf, StatisticalVariableLeaf]> & {
  /** The id of the figure or the derived value. */
  propertyID: string;
  /** The number as readers read it. */
  description: string;
};

// A floor has no value but a least one: who reads only numbers must not take it for what will be.
const bounds: Record<Qualifier, "value" | "minValue" | "maxValue"> = {
  exact: "value",
  about: "value",
  atLeast: "minValue",
  over: "minValue",
  plus: "minValue",
  range: "minValue",
  atMost: "maxValue",
  under: "maxValue",
  nearly: "maxValue",
};

const qualifier = (name: string) => ({ "@type": "Enumeration" as const, name });

/** A figure's role and every word that shapes it; of a number that we calculate, that we did. */
function qualifiersOf(number: Figure | Derived): string[] {
  if ("formula" in number) return [...(number.hypothetical ? ["假设"] : []), "推算"];
  const { role, period, qualifier_words: said, estimated } = number;
  return [
    `${words.zh.year(period)}${roleNames[role]}`,
    ...(estimated && !said.includes("预计") ? ["预计"] : []),
    ...said,
  ];
}

/** A number as a variable that a data set measures; `description` says it as readers read it. */
export function measuredVariable(number: Figure | Derived, report: Report): MeasuredVariable {
  const { id, value, unit } = number;
  const max = "value_max" in number ? number.value_max : null;
  return {
    "@type": ["PropertyValue", "StatisticalVariable"],
    propertyID: id,
    name: indicatorText(number, "zh"),
    description: labelText(number, "zh"),
    [bounds[number.qualifier]]: value,
    ...(max === null ? {} : { maxValue: max }),
    unitText: unit,
    measurementQualifier: qualifiersOf(number).map(qualifier),
    ...("formula" in number ? { measurementMethod: readFormula(number, report) } : {}),
  };
}

import { labelText } from "../charts/labels.ts";
import { formulaText, type Derived } from "../ledger/derive.ts";
import { chineseNumber } from "../ledger/format.ts";
import { derivedById, figureById, type Report } from "../ledger/report.ts";

/** A derived value's formula with every input as readers read it: `不少于900家 − 891家`. */
export function readFormula(derived: Derived, report: Report): string {
  return formulaText(derived, (id) => {
    const number = figureById(report, id) ?? derivedById(report, id);
    if (number) return labelText(number, "zh");
    const constant = report.constants.find((entry) => entry.id === id);
    return constant ? `${chineseNumber(constant.value)}${constant.unit}` : id;
  });
}

/** Why the constants of a derived value's formula are what they are. */
export function reasonsOf({ inputs }: Derived, { constants }: Report): string {
  return constants
    .filter(({ id }) => Object.values(inputs).includes(id))
    .map(({ reason }) => reason)
    .join("");
}

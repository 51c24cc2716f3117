import type { Derived } from "../../src/ledger/derive.ts";
import type { Figure } from "../../src/ledger/schema.ts";

/** A figure of no report. */
export function madeUpFigure(changes: Partial<Figure> = {}): Figure {
  return {
    id: "社区食堂-2026",
    class: "figure",
    indicator: "社区食堂",
    indicator_en: "Community canteens",
    value: 24,
    value_max: null,
    unit: "家",
    qualifier: "exact",
    qualifier_words: [],
    estimated: false,
    measure: "level",
    period: "2026",
    role: "target",
    area: "livelihood",
    section: "二",
    paragraph: 2,
    start: 10,
    end: 13,
    printed: "24家",
    quote: "社区食堂24家",
    review: "accepted",
    note: "",
    ...changes,
  };
}

/** A derived value of no report. */
export function madeUpDerived(changes: Partial<Derived> = {}): Derived {
  return {
    id: "canteen-gap",
    label: "食堂的差",
    label_en: "Canteens missing",
    formula: "b - a",
    inputs: { a: "社区食堂-2025", b: "社区食堂-2026" },
    unit: "家",
    digits: 3,
    hypothetical: false,
    value: 6,
    qualifier: "exact",
    rounded: false,
    estimated: false,
    ...changes,
  };
}

import type { LedgerRow } from "../../src/ledger/schema.ts";

/** A row that says nothing yet. */
export const blank: LedgerRow = {
  id: "",
  class: "figure",
  indicator: "",
  indicator_en: "",
  value: null,
  value_max: null,
  unit: "",
  qualifier: "exact",
  qualifier_words: [],
  estimated: false,
  measure: "count",
  period: "2031",
  role: "actual",
  area: "",
  section: "一",
  paragraph: 1,
  start: 0,
  end: 0,
  printed: "",
  quote: "",
  review: "proposed",
  note: "",
};

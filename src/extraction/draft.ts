import type { LedgerRow } from "../ledger/schema.ts";
import { kindOf } from "../numerals/units.ts";
import { isEstimated, settingOf } from "./period.ts";
import type { Time } from "./time.ts";
import type { Place, Verdict } from "./place.ts";
import type { Bound } from "./qualifier.ts";

/** A row without what only its place in the source can say; offsets count within the paragraph. */
export interface Draft extends Omit<LedgerRow, "id" | "section" | "paragraph" | "printed" | "quote"> {
  /** The clause that holds the numeral, with the words behind it. */
  clause: { start: number; end: number };
}

/** What a sentence says of a figure or a rank. */
export interface Statement extends Pick<LedgerRow, "indicator" | "measure"> {
  bound: Bound;
  /** Whether it is a level that is reached, not something done over time. */
  isState: boolean;
  /** What a person should look at; empty for nothing. */
  note: string;
  clause: { start: number; end: number };
}

/** A numeral set aside, with the reason. */
export function setAside({ numeral, printed }: Place, verdict: Verdict): Draft {
  const { start, end } = numeral;
  const keepsValue = verdict.class === "other" || (verdict.class === "name" && /(?:级|元)$/.test(printed));
  const value = keepsValue ? numeral.value : null;
  return {
    class: verdict.class,
    indicator: "",
    indicator_en: "",
    value,
    value_max: value === null ? null : numeral.valueMax,
    unit: value === null ? "" : numeral.unit,
    qualifier: null,
    qualifier_words: [],
    estimated: null,
    measure: null,
    period: "",
    role: verdict.class === "other" ? "background" : null,
    area: "",
    start,
    end,
    review: "proposed",
    note: verdict.note,
    clause: { start, end },
  };
}

/** A figure, or a rank where there is a verdict, with all that its sentence says of it. */
export function stated(place: Place, statement: Statement, time: Time, verdict?: Verdict): Draft {
  const { numeral, printed, before } = place;
  const { bound, isState, note, clause, ...said } = statement;
  const { start, end, value, valueMax: value_max, unit } = numeral;
  const isRank = verdict !== undefined && kindOf(unit) !== "time";
  const isList = printed.endsWith("强") || before.endsWith("前");
  const setting = settingOf(place, time, isState);
  return {
    class: verdict?.class ?? "figure",
    ...said,
    indicator_en: "",
    value,
    value_max,
    unit,
    qualifier: isRank ? (isList ? "atMost" : "exact") : bound.qualifier,
    qualifier_words: isRank ? [] : bound.words,
    estimated: isEstimated(place, time, setting.role),
    ...setting,
    area: "",
    start,
    end,
    review: "proposed",
    note: said.indicator === "" ? "未定：主语未找到" : note,
    clause,
  };
}

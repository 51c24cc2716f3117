import type { LedgerRow } from "../ledger/schema.ts";
import type { Numeral } from "../numerals/scan.ts";
import { kindOf } from "../numerals/units.ts";
import type { Part } from "../report/outline.ts";
import { blank, nameOf } from "./indicator.ts";
import { isEstimated, settingOf, type Time } from "./period.ts";
import { tidy, unframed } from "./phrase.ts";
import { placesOf, type Place, type Verdict } from "./place.ts";
import type { Bound } from "./qualifier.ts";
import { rankOf, runOf } from "./rank.ts";
import { rules } from "./rules/all.ts";
import { boundsOf, ratesOf, rowsFrom, withDenominators } from "./series.ts";

/** A sentence of a paragraph, from `from` to `to`, with its numerals. */
export interface Sentence {
  text: string;
  from: number;
  to: number;
  numerals: readonly Numeral[];
}

/** A row without what only its place in the source can say; offsets count within the paragraph. */
export interface Draft extends Omit<LedgerRow, "id" | "section" | "paragraph" | "printed" | "quote"> {
  /** The clause that holds the numeral, with the words behind it. */
  clause: { start: number; end: number };
}

/** The numerals of a sentence as rows: set aside with the reason, or stated with all that the sentence says of them. */
export function draftsOf({ text, from, to, numerals }: Sentence, part: Part, time: Time): Draft[] {
  const places = placesOf(text, from, to, withDenominators(text, numerals), part);
  const verdicts = places.map(judge);
  const rows = rowsFrom(places);
  const bounds = boundsOf(places, rows);
  const nextFigure = nextFigures(verdicts);
  const drafts: Draft[] = [];
  let memory = blank;
  // Where the last figure ends, with the words behind it and the name that it took from there.
  let end = from;
  for (const [index, place] of places.entries()) {
    const { numeral, printed } = place;
    const verdict = verdicts[index];
    if (verdict && verdict.class !== "rank") {
      drafts.push(setAside(place, verdict));
      continue;
    }
    const bound = bounds[index]!;
    const comma = from + lastBreak(text.slice(from, numeral.start));
    const start = Math.max(end, comma);
    const since = text.slice(end, start);
    // A new clause after ； is about something else; a part (其中) may go on.
    if (since.includes("；")) memory = { ...blank, parent: memory.parent };
    const next = nextFigure[index]!;
    const behind = text.slice(numeral.end + bound.after, places[next]?.numeral.start ?? to);
    const stop = /[，；：。！？、（\n]/.exec(behind);
    const left = text.slice(start, numeral.start);
    const clause = {
      numeral,
      printed,
      left: left.replace(/^(?:[、和与]|及(?!时))/, ""),
      right: stop ? behind.slice(0, stop.index) : behind + besides(text, places[next], behind, to),
      isListed: start === end && end > from && /^[、和及与]/.test(left),
      isCut: stop === null && places[next] !== undefined,
      previous:
        start > end
          ? (since
              .replace(/[，；：]$/, "")
              .split(/[，；：]/)
              .at(-1) ?? "")
          : "",
      values: rows[index]!,
    };
    const span = { start, end: numeral.end + bound.after };

    if (numeral.unit === "年" && left.endsWith("连续")) {
      const subject = tidy(unframed(left.slice(0, -2)));
      const said = text.slice(numeral.end, to).split(/[，；。、\n]/)[0]!;
      const indicator = runOf(left, said, memory);
      if (subject !== "") memory = { ...memory, topic: subject, last: subject };
      drafts.push(stated(place, { indicator, measure: "count", bound, isState: false, clause: span }, time, verdict));
    } else if (verdict) {
      // The list that a 500强 is of may stand before what its members are counted by.
      const before = printed.endsWith("强") ? text.slice(comma, numeral.start) : left;
      const indicator = rankOf(printed, before.replace(/^[、，和及与]/, ""), clause.right, memory);
      memory = { ...memory, rank: indicator };
      const isState = !printed.startsWith("首");
      drafts.push(stated(place, { indicator, measure: "rank", bound, isState, clause: span }, time, verdict));
    } else {
      const name = nameOf(clause, memory);
      memory = name.memory;
      const { measure } = name;
      const isState = ["level", "share", "multiple"].includes(measure) && !name.isDone;
      for (const indicator of numeral.unit === "%" ? ratesOf(name.indicator) : [name.indicator])
        drafts.push(stated(place, { indicator, measure, bound, isState, clause: span }, time));
      // What stands behind the numeral and names it is used up where a mark ends it.
      if (name.tookRight && stop) end = span.end + stop.index;
    }
    end = Math.max(end, span.end);
  }
  return drafts;
}

function judge(place: Place): Verdict | undefined {
  for (const rule of rules) {
    const verdict = rule.judge(place);
    if (verdict) return verdict;
  }
  return undefined;
}

/** For each numeral the index of the next figure. A rank (入选500强) may be part of the name of what is counted. */
function nextFigures(verdicts: readonly (Verdict | undefined)[]): number[] {
  const next: number[] = [];
  let figure = verdicts.length;
  for (let index = verdicts.length - 1; index >= 0; index -= 1) {
    next[index] = figure;
    if (verdicts[index] === undefined) figure = index;
  }
  return next;
}

function lastBreak(text: string): number {
  return Math.max(...["，", "；", "：", "。"].map((mark) => text.lastIndexOf(mark))) + 1;
}

/** 828户1710人实现脱贫: two counts of one thing share what stands behind them. */
function besides(text: string, next: Place | undefined, behind: string, to: number): string {
  if (!next || !/^的?$/.test(behind)) return "";
  return /^[^，；：。！？、（\n\d]*/.exec(text.slice(next.numeral.end, to))![0];
}

function setAside({ numeral, printed }: Place, verdict: Verdict): Draft {
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

interface Statement extends Pick<LedgerRow, "indicator" | "measure"> {
  bound: Bound;
  isState: boolean;
  clause: { start: number; end: number };
}

function stated(place: Place, { bound, isState, clause, ...said }: Statement, time: Time, verdict?: Verdict): Draft {
  const { numeral, printed, before } = place;
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
    note: said.indicator === "" ? "未定：主语未找到" : "",
    clause,
  };
}

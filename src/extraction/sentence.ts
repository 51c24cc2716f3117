import type { Numeral } from "../numerals/scan.ts";
import type { Part } from "../report/outline.ts";
import { clauseAt } from "./clause.ts";
import { setAside, stated, type Draft } from "./draft.ts";
import { blank, nameOf, type Memory } from "./indicator.ts";
import type { Time } from "./time.ts";
import { tidy, unframed } from "./phrase.ts";
import { placesOf, type Place, type Verdict } from "./place.ts";
import { rankOf, runOf } from "./rank.ts";
import { rules } from "./rules/all.ts";
import { boundsOf, membersOf, rowsFrom, withDenominators } from "./series.ts";

/** A sentence of a paragraph, from `from` to `to`, with its numerals. */
export interface Sentence {
  text: string;
  from: number;
  to: number;
  numerals: readonly Numeral[];
  /** What the lines before are about, where the sentence is the cell of a table. */
  lead: string;
}

/** The numerals of a sentence as rows: set aside with the reason, or stated with all that the sentence says of them. */
export function draftsOf({ text, from, to, numerals, lead }: Sentence, part: Part, time: Time): Draft[] {
  const places = placesOf(text, from, to, withDenominators(text, numerals), part);
  const verdicts = places.map(judge);
  const rows = rowsFrom(places);
  const bounds = boundsOf(places, rows);
  const nextFigure = nextFigures(verdicts);
  const drafts: Draft[] = [];
  let memory: Memory = { ...blank, topic: lead };
  let used = from;
  for (const [index, place] of places.entries()) {
    const { numeral, printed } = place;
    const verdict = verdicts[index];
    if (verdict && verdict.class !== "rank") {
      drafts.push(setAside(place, verdict));
      continue;
    }
    const bound = bounds[index]!;
    const { after } = bound;
    const next = places[nextFigure[index]!];
    const { clause, start, comma, since, rightEnd } = clauseAt({
      text,
      from,
      to,
      place,
      next,
      after,
      values: rows[index]!,
      used,
    });
    // A new clause after ； is about something else; a part (其中) may go on.
    if (since.includes("；")) memory = { ...blank, parent: memory.parent };
    const span = { start, end: numeral.end + after };

    if (numeral.unit === "年" && clause.left.endsWith("连续")) {
      const run = runAfter(clause.left, text.slice(numeral.end, to), memory);
      const { indicator } = run;
      memory = run.memory;
      drafts.push(
        stated(place, { indicator, measure: "count", bound, isState: false, note: "", clause: span }, time, verdict),
      );
    } else if (verdict) {
      // The list that a 500强 is of may stand before what its members are counted by.
      const left = printed.endsWith("强") ? text.slice(comma, numeral.start) : clause.left;
      const indicator = rankOf(printed, { ...clause, left, memory });
      memory = { ...memory, rank: indicator };
      const isState = !/^首[^位]/.test(printed);
      drafts.push(stated(place, { indicator, measure: "rank", bound, isState, note: "", clause: span }, time, verdict));
    } else {
      const { indicator: name, measure, isDone, tookRight, note, memory: remembered } = nameOf(clause, memory);
      memory = remembered;
      const isState = ["level", "share", "multiple"].includes(measure) && !isDone;
      const said = note === "" ? scopeBehind(text.slice(span.end, span.end + 20)) : note;
      for (const indicator of membersOf(name, clause))
        drafts.push(stated(place, { indicator, measure, bound, isState, note: said, clause: span }, time));
      if (tookRight && rightEnd !== undefined) used = rightEnd;
    }
    // 百强企业实现产值9亿元: the list is part of what the next figure is about.
    const gap = next ? text.slice(numeral.end, next.numeral.start) : "，";
    if (!(verdict && printed.endsWith("强") && next === places[index + 1] && !/[，、；：。！]/.test(gap)))
      used = Math.max(used, span.end);
  }
  return drafts;
}

/** 900亿元（含新区）: the scope of a value, for a person to look at. */
function scopeBehind(behind: string): string {
  const scope = /^（(不?含[^（），。\d]{1,12})）/.exec(behind)?.[1];
  return scope === undefined ? "" : `口径：${scope}`;
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

/** 增速连续6年居全市第二: the name of the run, and what follows it is about the same subject. */
function runAfter(left: string, behind: string, memory: Memory): { indicator: string; memory: Memory } {
  const own = tidy(unframed(left.slice(0, -2)).replace(/在$/, ""));
  const subject =
    /^(?:增速|增幅|总量|总额|规模|数量|占比|排名)$/.test(own) && memory.topic !== "" ? memory.topic + own : own;
  const said = behind.split(/[，；。、\n]/)[0]!;
  const indicator = runOf(subject === "" ? memory.topic : subject, said);
  return {
    indicator,
    memory: subject === "" ? memory : { ...memory, topic: subject, last: subject, measure: undefined },
  };
}

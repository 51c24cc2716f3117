import type { LedgerRow } from "../ledger/schema.ts";
import { scan, type Numeral } from "../numerals/scan.ts";
import { kindOf } from "../numerals/units.ts";
import { outline as outlineOf, type Doubt, type Outline, type Section } from "../report/outline.ts";
import { read, type Reading } from "../report/reading.ts";
import { blank, nameOf, type Memory } from "./indicator.ts";
import { isEstimated, settingOf, timeOf, type Time } from "./period.ts";
import { placesOf, reach, type Place } from "./place.ts";
import { boundOf, type Bound } from "./qualifier.ts";
import { tidy, unframed } from "./phrase.ts";
import { rankOf, runOf } from "./rank.ts";
import { rules } from "./rules/all.ts";

/** What was read out of a report: a row for each numeral, in reading order, all of them `proposed`. */
export interface Extraction {
  rows: LedgerRow[];
  outline: Outline;
  doubts: Doubt[];
}

const stops = /[。！？\n]/g;
const quoteLength = 40;

/**
 * Reads a report's text into ledger rows. Offsets are those of the text as given, in UTF-16 units.
 * @param options.year the report's year, where the caller knows it.
 */
export function extract(source: string, options: { year?: number } = {}): Extraction {
  const reading = read(source);
  const outline = outlineOf(reading, options.year);
  const rows: LedgerRow[] = footnoteRows(source, reading, outline);
  for (const section of outline.sections) rows.push(...sectionRows(source, reading, outline, section));
  rows.sort((a, b) => a.start - b.start || a.end - b.end);
  return { rows: identified(rows), outline, doubts: outline.doubts };
}

function sectionRows(source: string, reading: Reading, outline: Outline, section: Section): LedgerRow[] {
  const rows: LedgerRow[] = [];
  let time: Time = { year: outline.year, section: section.period };
  for (const paragraph of section.paragraphs) {
    const text = reading.text.slice(paragraph.start, paragraph.end);
    const numerals = scan(text);
    let from = 0;
    for (let first = 0; from < text.length; ) {
      stops.lastIndex = from;
      const to = stops.exec(text) ? stops.lastIndex : text.length;
      time = timeOf(text.slice(from, Math.min(to, from + reach)), time);
      let after = first;
      while (after < numerals.length && numerals[after]!.start < to) after += 1;
      const sentence = { text, from, to, numerals: numerals.slice(first, after) };
      for (const row of sentenceRows(sentence, section, time))
        rows.push(placed(row, source, reading, section, paragraph));
      first = after;
      from = to;
    }
  }
  return rows;
}

/** 每月70元 and 每人每月70元 have their denominator before them; a value that it rises to shares it. */
function perUnit(text: string, numerals: readonly Numeral[]): Numeral[] {
  const read: Numeral[] = [];
  for (const numeral of numerals) {
    const before = text.slice(Math.max(0, numeral.start - 6), numeral.start);
    const per = /(每人)?每(月|年|天)$/.exec(before);
    const last = read.at(-1);
    const denominator = per ? `/${per[1] ? "人·" : ""}${per[2]!}` : "";
    const rises = last !== undefined && last.unit.startsWith(`${numeral.unit}/`) && /^(提高|增加|上调|提升|增长)[到至]$/.test(text.slice(last.end, numeral.start));
    read.push(numeral.unit !== "元" ? numeral : rises ? { ...numeral, unit: last.unit } : { ...numeral, unit: numeral.unit + denominator });
  }
  return read;
}

interface Sentence {
  text: string;
  from: number;
  to: number;
  numerals: Numeral[];
}

/** A row whose offsets count within its paragraph, without what only its place can say. */
type Draft = Omit<LedgerRow, "id" | "section" | "paragraph" | "printed" | "quote"> & { clause: { start: number; end: number } };

function sentenceRows({ text, from, to, numerals }: Sentence, section: Section, time: Time): Draft[] {
  const places = placesOf(text, from, to, perUnit(text, numerals), section.part);
  const verdicts = places.map((place) => {
    for (const rule of rules) {
      const verdict = rule.judge(place);
      if (verdict) return verdict;
    }
    return undefined;
  });
  const stated = (index: number) => verdicts[index] === undefined || verdicts[index].class === "rank";
  const bounds: Bound[] = [];
  for (const [index, place] of places.entries()) {
    const bound = boundOf(place, sharedSuffix(places, index));
    // 分别突破70和50亿元: what stands before the first of a row stands before all.
    const isNext = index > 0 && valuesFrom(places, index - 1) > 1 && place.numeral.unit === places[index - 1]!.numeral.unit;
    bounds.push(isNext && bound.words.length === 0 ? { ...bounds[index - 1]!, after: 0 } : bound);
  }

  const drafts: Draft[] = [];
  let memory: Memory = blank;
  let end = from;
  for (const [index, place] of places.entries()) {
    const { numeral, printed, before } = place;
    const verdict = verdicts[index];
    const base = { start: numeral.start, end: numeral.end, indicator_en: "", area: "", review: "proposed" as const };
    if (!stated(index)) {
      const value = verdict!.class === "list" ? null : numeral.value;
      drafts.push({
        ...base,
        class: verdict!.class,
        indicator: "",
        value: verdict!.class === "other" || /级$|元$/.test(printed) ? value : null,
        value_max: null,
        unit: value === null ? "" : numeral.unit,
        qualifier: null,
        qualifier_words: [],
        estimated: null,
        measure: null,
        period: "",
        role: verdict!.class === "other" ? "background" : null,
        note: verdict!.note,
        clause: { start: numeral.start, end: numeral.end },
      });
      continue;
    }
    const bound = bounds[index]!;
    const start = Math.max(end, from + lastBreak(text.slice(from, numeral.start)));
    // The name of what a numeral counts ends where the next figure begins; a rank (入选500强) may be part of it.
    const next = numerals.findIndex((other, i) => i > index && verdicts[i] === undefined && other.start >= numeral.end);
    const limit = next < 0 ? to : numerals[next]!.start;
    const behind = text.slice(numeral.end + bound.after, limit);
    const stop = /[，；：。！？、（\n]/.exec(behind);
    // 828户1710人实现脱贫: two counts of one thing share what stands behind them.
    const beside = /^的?$/.test(behind) && next >= 0 ? text.slice(numerals[next]!.end, to).replace(/[，；：。！？、（\n\d].*$/su, "") : "";
    const right = stop ? behind.slice(0, stop.index) : behind + beside;
    const left = text.slice(start, numeral.start);
    const since = text.slice(end, start);
    const isListed = start === end && end > from && /^[、和及与]/.test(left);
    const previous = start > end ? (since.replace(/[，；：]$/, "").split(/[，；：]/).at(-1) ?? "") : "";
    // A new clause after ； is about something else.
    if (/；/.test(since) || /；$/.test(text.slice(end, start))) memory = { ...blank, parent: memory.parent };

    const isRank = verdict?.class === "rank" && kindOf(numeral.unit) !== "time";
    const isRun = numeral.unit === "年" && /连续$/.test(left);
    const name = isRank || isRun
      ? undefined
      : nameOf({ numeral, printed, left: left.replace(/^(?:[、和与]|及(?!时))/, ""), right, isCut: stop === null && next >= 0, isListed, previous, values: valuesFrom(places, index) }, memory);
    // The list that a 500强 is of may stand before what its members are counted by.
    const clause = text.slice(from + lastBreak(text.slice(from, numeral.start)), numeral.start);
    const rankLeft = (/强$/.test(printed) ? clause : left).replace(/^[、，和及与]/, "");
    const said = text.slice(numeral.end, to).split(/[，；。、\n]/)[0]!;
    const indicator = name?.indicator ?? (isRun ? runOf(left, said, memory) : rankOf(printed, rankLeft, right, memory));
    const measure = name?.measure ?? (isRun ? "count" : "rank");
    if (name) memory = name.memory;
    else if (isRank) memory = { ...memory, rank: indicator };
    else if (isRun) {
      const subject = tidy(unframed(left.replace(/连续$/, "")));
      if (subject !== "") memory = { ...memory, topic: subject, last: subject };
    }
    const isState = ["level", "share", "rank", "multiple"].includes(measure) && !name?.isDone && !printed.startsWith("首");
    const setting = settingOf(place, time, isState);
    for (const each of numeral.unit === "%" ? ratesOf(indicator) : [indicator])
      drafts.push({
      ...base,
      class: verdict?.class ?? "figure",
      indicator: each,
      value: numeral.value,
      value_max: numeral.valueMax,
      unit: numeral.unit,
      qualifier: isRank ? (/强$|^前/.test(printed) || /前$/.test(before) ? "atMost" : "exact") : bound.qualifier,
      qualifier_words: isRank ? [] : bound.words,
      estimated: isEstimated(place, time, setting.role),
      measure,
      ...setting,
      note: indicator === "" ? "未定：主语未找到" : "",
      clause: { start, end: numeral.end + bound.after },
    });
    // What stands behind the numeral and names it is used up where a mark ends it.
    end = numeral.end + bound.after + (name?.tookRight && stop ? stop.index : 0);
  }
  return drafts;
}

function lastBreak(text: string): number {
  return Math.max(text.lastIndexOf("，"), text.lastIndexOf("；"), text.lastIndexOf("："), text.lastIndexOf("。")) + 1;
}

/** 安全利用率、安全处置率保持100%: one numeral that states two rates. */
function ratesOf(indicator: string): string[] {
  const parts = indicator.split(/[、和]/);
  return parts.length > 1 && parts.every((part) => part.endsWith("率")) ? parts : [indicator];
}

/** How many values stand in a row from one on: 3%、5%和8%. */
function valuesFrom(places: readonly Place[], index: number): number {
  let count = 1;
  for (let next = index + 1; next < places.length; next += 1, count += 1) {
    const before = places[next - 1]!;
    const gap = before.after.slice(0, places[next]!.numeral.start - before.numeral.end);
    if (!/^(?:以上|左右|以内|以下)?[、和与及]$/.test(gap)) break;
  }
  return count;
}

/** 分别达到98%和96%以上: the bound behind the last of a list is that of all its members. */
function sharedSuffix(places: readonly Place[], index: number): string {
  const { before, numeral } = places[index]!;
  const clause = before.slice(before.lastIndexOf("，") + 1);
  if (!/分别|各/.test(clause)) return "";
  let { after } = places[index]!;
  for (let next = index + 1; next < places.length; next += 1) {
    const gap = places[next]!.numeral.start - numeral.end;
    if (!/^[、和与及]/.test(after)) return "";
    after = places[next]!.after;
    const suffix = /^(以上|以下|以内|左右)/.exec(after);
    if (suffix) return suffix[1]!;
    if (gap > 40) return "";
  }
  return "";
}

function placed(
  { clause, ...draft }: Draft,
  source: string,
  { at }: Reading,
  section: Section,
  paragraph: Section["paragraphs"][number],
): LedgerRow {
  const given = (start: number, end: number) => ({
    start: at[paragraph.start + start]!,
    end: at[paragraph.start + end - 1]! + 1,
  });
  const span = given(draft.start, draft.end);
  const isStated = draft.class === "figure" || draft.class === "rank";
  return {
    ...draft,
    ...span,
    id: "",
    section: section.id,
    paragraph: paragraph.number,
    printed: source.slice(span.start, span.end),
    quote: isStated ? quoteOf(source, span, given(clause.start, clause.end)) : "",
  };
}

/** The clause that holds the number, cut from its left where it is longer than a quote may be. */
function quoteOf(source: string, span: { start: number; end: number }, clause: { start: number; end: number }): string {
  let { start } = clause;
  while (start < span.start && /[\s，、；：]/.test(source[start]!)) start += 1;
  const end = Math.max(span.end, Math.min(clause.end, start + quoteLength, span.start + quoteLength));
  start = Math.max(start, end - quoteLength);
  return source.slice(Math.min(start, span.start), Math.min(end, span.start + quoteLength)).slice(0, quoteLength);
}

function footnoteRows(source: string, reading: Reading, { sections, body }: Outline): LedgerRow[] {
  return reading.footnotes
    .filter(({ start }) => start >= body.start && start < body.end)
    .map(({ start, end }) => {
      const section = sections.findLast((each) => reading.at[each.start]! <= start) ?? sections[0]!;
      const paragraph = section.paragraphs.findLast((each) => reading.at[each.start]! <= start);
      return {
        id: "",
        class: "list" as const,
        indicator: "",
        indicator_en: "",
        value: null,
        value_max: null,
        unit: "",
        qualifier: null,
        qualifier_words: [],
        estimated: null,
        measure: null,
        period: "",
        role: null,
        area: "",
        section: section.id,
        paragraph: paragraph?.number ?? 1,
        start,
        end,
        printed: source.slice(start, end),
        quote: "",
        review: "proposed" as const,
        note: "注释编号",
      };
    });
}

/** Gives figures and ranks their ids: `<indicator>-<period>`, the measure added where two would clash, then a number. */
function identified(rows: LedgerRow[]): LedgerRow[] {
  const taken = new Set<string>();
  return rows.map((row) => {
    if (row.class !== "figure" && row.class !== "rank") return row;
    const name = row.indicator.replace(/[^\p{sc=Han}A-Za-z0-9._-]/gu, "") || "figure";
    const bare = `${name}-${row.period.replace("/", "_")}`;
    const candidates = [bare, `${bare}-${row.measure ?? ""}`];
    let id = candidates.find((candidate) => !taken.has(candidate));
    for (let n = 2; id === undefined; n += 1) if (!taken.has(`${bare}-${n}`)) id = `${bare}-${n}`;
    taken.add(id);
    return { ...row, id };
  });
}

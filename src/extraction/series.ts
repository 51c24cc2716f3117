import type { Numeral } from "../numerals/scan.ts";
import type { Clause } from "./clause.ts";
import { joints, namesOf } from "./names.ts";
import { stemOf, verbOf } from "./phrase.ts";
import { kindOf } from "../numerals/units.ts";
import type { Place } from "./place.ts";
import { boundOf, type Bound } from "./qualifier.ts";

/** 每月70元, 每人每月70元 and 每千人口4.5个 have their denominator before them; a value that they rise to shares it. */
export function withDenominators(text: string, numerals: readonly Numeral[]): Numeral[] {
  const read: Numeral[] = [];
  for (const numeral of numerals) {
    const last = read.at(-1);
    const per = /(?:每([人生户床村亩]))?每(月|年|天)$/.exec(text.slice(Math.max(0, numeral.start - 6), numeral.start));
    const rises =
      last?.unit.startsWith(`${numeral.unit}/`) === true &&
      /^(?:提高|增加|上调|提升|增长)[到至]$/.test(text.slice(last.end, numeral.start));
    const many =
      (kindOf(numeral.unit) === "things" && numeral.unit !== "倍") || kindOf(numeral.unit) === "people"
        ? manyBefore(text.slice(Math.max(0, numeral.start - 30), numeral.start))
        : "";
    if (many !== "") read.push({ ...numeral, unit: `${numeral.unit}/${many}` });
    else if (numeral.unit !== "元") read.push(numeral);
    else if (rises) read.push({ ...numeral, unit: last.unit });
    else read.push(per ? { ...numeral, unit: `元/${per[1] ? `${per[1]}·` : ""}${per[2]!}` } : numeral);
  }
  return read;
}

/** For each numeral how many values stand in a row from it on, itself included: 3%、5%和8% are three, two, one. */
export function rowsFrom(places: readonly Place[]): number[] {
  const counts: number[] = [];
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const { numeral, after } = places[index]!;
    const next = places[index + 1];
    const gap = next ? next.numeral.start - numeral.end : 0;
    const goesOn = next && gap <= 4 && /^(?:以上|左右|以内|以下)?[、和与及]$/.test(after.slice(0, gap));
    counts[index] = goesOn ? counts[index + 1]! + 1 : 1;
  }
  return counts;
}

/** 分别达到98%和96%以上: the word behind the last of a row that holds for all of it. */
function sharedSuffix(places: readonly Place[], index: number, values: number): string {
  const { before } = places[index]!;
  if (!/分别|各/.test(before.slice(before.lastIndexOf("，") + 1))) return "";
  const last = places[index + values - 1]!;
  return /^(?:以上|以下|以内|左右)/.exec(last.after)?.[0] ?? "";
}

/** What the words around each numeral make of it; in a row of values what stands before the first holds for all. */
export function boundsOf(places: readonly Place[], rows: readonly number[]): Bound[] {
  const bounds: Bound[] = [];
  for (const [index, place] of places.entries()) {
    const bound = boundOf(place, sharedSuffix(places, index, rows[index]!));
    const last = places[index - 1];
    const goesOn = last?.numeral.unit === place.numeral.unit && rows[index - 1]! > 1;
    bounds.push(goesOn ? inRow(bound, bounds[index - 1]!) : bound);
  }
  return bounds;
}

/** What stands before the first value of a row holds for the next one too: 达到98%和96%以上. */
function inRow(bound: Bound, first: Bound): Bound {
  if (bound.words.length === 0) return { ...first, after: 0 };
  const shared = first.words.filter((word) => /^(?:力争|确保|达到?|[\p{sc=Han}]{1,3}[到至在])$/u.test(word));
  return { ...bound, words: [...new Set([...shared, ...bound.words])] };
}

/** 养老床位 per 千人: 每千名老年人口, 每万人, 每百户. */
const perMany =
  /每((?:[十百千万]|十万|百万)[人户名](?!均)|[十百千万]{1,2}(?=(?:城镇)?(?:常住|户籍|老年|适龄)?人口|城镇|老人|老年))[^，；。\d]{0,24}$/u;

function manyBefore(before: string): string {
  const many = perMany.exec(before)?.[1];
  if (many === undefined) return "";
  return /[人户]$/.test(many) ? many : `${many.replace(/名$/, "")}人`;
}

/**
 * The figures that one numeral states: 安全利用率、安全处置率保持100%, 甲、乙均增长3%, 甲、乙各建9座, 在甲、乙两个街道各建一所.
 * One where it states one.
 */
export function membersOf(indicator: string, { left, numeral }: Pick<Clause, "left" | "numeral">): string[] {
  const each =
    /^(?:在)?(.{2,}?)(?:[两三四五六七八九十]个|[两三四五六七八九十]大)?(街道|乡镇|镇|片区|园区|县|区)?各(?=新|建|改|打|培|创|布)(.*)$/u.exec(
      left,
    );
  const places = each ? namesOf(each[1]!) : [];
  if (each && places.length > 1 && indicator.includes(each[1]!)) {
    const [, , kind = "", done] = each;
    return places.map((place) => `${place.endsWith(kind) ? place : place + kind}${stemOf(done!, false).rest}`);
  }
  // 甲、乙均下降3%: the word of change is that of each.
  const change = /(?:[降减]幅|增加|减少)$/.exec(indicator)?.[0] ?? "";
  const named = indicator.slice(0, indicator.length - change.length);
  const parts = named.split(joints);
  if (parts.length < 2) return [indicator];
  const areRates = numeral.unit === "%" && parts.every((part) => part.endsWith("率"));
  if (!areRates && !isOfEach(left)) return [indicator];
  if (!areRates) {
    const { verb } = verbOf(parts[0]!);
    return namesOf(named).map((name) => `${name.startsWith(verb) ? name : verb + name}${change}`);
  }
  const [first] = parts as [string, ...string[]];
  // 建议提案办复率、满意率: what the first is of, the others are of too.
  return parts.map(
    (part) =>
      (part.length <= 4 && first.length > part.length + 1 ? first.slice(0, -part.length) + part : part) + change,
  );
}

/** Whether 各 or 均 right before the number gives it to each of the names before. */
function isOfEach(left: string): boolean {
  return (
    /(?:各|均)(?:为|达到?|超过?|突破|不少于|不低于|不超过|保持在?|稳定在|增长|增加|提高|下降|提升|建成|新增|新建|完成)?(?:约|近|超过?|不少于|了|到)?$/u.test(
      left,
    ) && !/(?:人|户|地|亩|平|月|年|日|件)均(?:增长|增加|提高)?$/u.test(left)
  );
}

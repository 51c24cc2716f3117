import type { Numeral } from "../numerals/scan.ts";
import { kindOf } from "../numerals/units.ts";
import { joint, split } from "./phrase.ts";
import type { Place } from "./place.ts";

const joints = new RegExp(joint, "gu");
const opensWithJoint = new RegExp(`^(?:、|${joint})`, "u");

// Where a clause ends; 都市型、楼宇型场地 goes on.
const marks = /[，；：。！？（）\n]|(?<![型类式性])、|、(?!\p{sc=Han}{1,6}[型类式性]\p{sc=Han})/u;

/** The text around a figure, cut at what belongs to its neighbours. */
export interface Clause {
  numeral: Numeral;
  printed: string;
  /** From the comma or the figure before, to the numeral. */
  left: string;
  /** From the numeral and the words behind it, to the comma or the figure after. */
  right: string;
  /** Whether a figure stands right before, with nothing but 、 or 和 between. */
  isListed: boolean;
  /** Whether a figure stands right before, with no mark and no 和 between: 5批次19组. */
  isJoined: boolean;
  /** How many values are listed from this one on: 3%、5%和8% are three. */
  values: number;
  /** Whether the next figure, not a mark, ends `right`. */
  isCut: boolean;
  /** The clause behind, where a comma ends this one: what money is spent on. Cut at the next figure. */
  following: string;
  /** The clause before, where no figure stands between: what an elided subject may refer to. */
  previous: string;
}

/** A clause where it stands in its paragraph. */
export interface PlacedClause {
  clause: Clause;
  /** Where the clause begins: at the comma, or at the figure behind that. */
  start: number;
  comma: number;
  /** The words between the figure before and that comma. */
  since: string;
  /** Where `right` ends if a mark or a conjunction ends it: a name behind the numeral uses it up so far. */
  rightEnd: number | undefined;
}

/** What a sentence holds and how much of it is used up, for the clause of one of its figures. */
export interface Surroundings {
  text: string;
  from: number;
  to: number;
  place: Place;
  /** The next figure of the sentence. */
  next: Place | undefined;
  /** How many characters behind the numeral are words that shape it: 以上. */
  after: number;
  values: number;
  /** Where the last figure ends, with the words behind it and the name that it took from there. */
  used: number;
}

/** The clause around a figure. */
export function clauseAt({ text, from, to, place, next, after, values, used }: Surroundings): PlacedClause {
  const { numeral, printed } = place;
  const comma = from + lastBreak(text.slice(from, numeral.start));
  // A rank inside a name that the figure before took (14家企业上榜500强) has that name before it.
  const start = used > numeral.start ? comma : Math.max(used, comma);
  const since = text.slice(used, start);
  const left = text.slice(start, numeral.start);
  const behindStart = numeral.end + after;
  const behind = text.slice(behindStart, next?.numeral.start ?? to);
  const stop = marks.exec(behind);
  const joint = stop || !next ? undefined : jointIn(behind);
  const own = stop ? behind.slice(0, stop.index) : joint !== undefined ? behind.slice(0, joint) : behind;
  const isNext = start === used && used > from;
  const isListed = isNext && opensWithJoint.test(left);
  const following =
    stop?.[0] === "，"
      ? (/^[^，；：。！？、（\n]*(?!、)$|^[^，；：。！？、（\n]*(?=[，；：。！？（\n])/.exec(
          behind.slice(stop.index + 1),
        )?.[0] ?? "")
      : "";
  const clause: Clause = {
    numeral,
    printed,
    left: left.replace(opensWithJoint, ""),
    right: own + besides({ text, to, place, next, behind }) + kindBehind({ text, to, next, behind }),
    following,
    isListed,
    isJoined: isNext && !isListed,
    isCut: stop === null && joint === undefined && next !== undefined,
    previous: start > used ? (/[^，；：]*(?=[，；：]?$)/.exec(since)?.[0] ?? "") : "",
    values,
  };
  const length = stop?.index ?? joint;
  return { clause, start, comma, since, rightEnd: length === undefined ? undefined : behindStart + length };
}

function lastBreak(text: string): number {
  return Math.max(...["，", "；", "：", "。"].map((mark) => text.lastIndexOf(mark))) + 1;
}

/** Where 和 hands over to the next figure: 主干路和 of 6条主干路和110栋楼宇; 国家和地区的 is one thing. */
function jointIn(behind: string): number | undefined {
  const index = [...behind.matchAll(joints)].at(-1)?.index;
  return index === undefined || /^.\p{sc=Han}{1,3}的$/u.test(behind.slice(index)) ? undefined : index;
}

/** 828户1710人实现脱贫, 828户、1710人实现脱贫: two counts of one thing share what stands behind them. */
function besides({
  text,
  to,
  place,
  next,
  behind,
}: Pick<Surroundings, "text" | "to" | "place" | "next"> & { behind: string }): string {
  const isPair = /^的?$/.test(behind) || (behind === "、" && arePeople(place) && arePeople(next));
  if (!next || !isPair) return "";
  return /^[^，；：。！？、（\n\d]*/.exec(text.slice(next.numeral.end, to))![0];
}

/** 6个市级、42个县级重点项目, 1个县级8个乡级水源: what the first are kinds of stands behind the second. */
function kindBehind({
  text,
  to,
  next,
  behind,
}: Pick<Surroundings, "text" | "to" | "next"> & { behind: string }): string {
  if (!next || !/^\p{sc=Han}{1,3}级、?$/u.test(behind)) return "";
  const own = /^[^，；：。！？、（\n\d]*/.exec(text.slice(next.numeral.end, to))![0];
  return split(/^\p{sc=Han}{1,3}级(.*)$/u.exec(own)?.[1] ?? "").noun;
}

function arePeople(place: Place | undefined): boolean {
  return place !== undefined && kindOf(place.numeral.unit) === "people";
}

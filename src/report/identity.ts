import { isMeeting, isTitle } from "./body.ts";
import type { Line } from "./line.ts";
import { fromHan } from "./ordinal.ts";

/** What a report's head says of itself. */
export interface Identity {
  title?: string;
  /** The place that the title names, and the one that meeting, speaker and address name. */
  titlePlace?: string;
  place?: string;
  titleYear?: number;
  presented?: { date: string; meeting: string };
  /** A date that no calendar knows. */
  wrongDate?: string;
}

const compact = (text: string) => text.replace(/\s/g, "");
const number = (text: string) => (/^\d+$/.test(text) ? Number(text) : fromHan(text));

const digit = "[\\d一二三四五六七八九十]";
const meetingLine = new RegExp(
  `((?:19|20)\\d\\d|二[〇○零一二三四五六七八九]{3})年(${digit}{1,2})月(${digit}{1,3})日[，）]?在?([^，。：；（）]{4,60}?会议)`,
);

function isDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}

function meetingIn(text: string): Pick<Identity, "presented" | "wrongDate"> {
  const found = meetingLine.exec(text);
  if (!found) return {};
  const [, ...words] = found;
  const [year = 0, month = 0, day = 0] = words.slice(0, 3).map(number);
  if (!isDay(year, month, day)) return { wrongDate: found[0].slice(0, found[0].indexOf("日") + 1) };
  const two = (part: number) => String(part).padStart(2, "0");
  return { presented: { date: `${year}-${two(month)}-${two(day)}`, meeting: words[3]! } };
}

// A name of a place; 县 and 市 alone are none.
function named(text: string | undefined): string | undefined {
  const place = text?.replace(/^(?:中共|关于|在)/, "");
  return place !== undefined &&
    /^.{1,20}[省市区县州盟旗镇乡]$|^.{2,10}(?:新区|兵团|管委会)$/.test(place) &&
    !/^[本我全]/.test(place)
    ? place
    : undefined;
}

function placeIn(head: string, meeting: string | undefined): string | undefined {
  if (/我代表国务院/.test(head)) return "全国";
  return (
    named(/^(.{2,24}?)第?[一二三四五六七八九十\d]{1,3}届/.exec(meeting ?? "")?.[1]) ??
    named(/(?:^|[上）])([^上）。，：]{2,20}?)人民政府.{0,3}[长席]/.exec(head)?.[1]) ??
    named(/我(?:谨)?代表(.{2,20}?)人民政府/.exec(head)?.[1])
  );
}

/** A title as printed: its words without inner spaces. */
function titleIn(lines: Line[]): string | undefined {
  const titles = lines.filter(({ text }) => isTitle(text)).map(({ text }) => compact(text).replace(/^[—·*]{1,4}/, ""));
  return titles.reduce<string | undefined>(
    (best, title) => (best && best.length >= title.length ? best : title),
    undefined,
  );
}

/** Reads a report's head: `filed` are the lines of the page above it, `head` its own lines up to the first heading. */
export function identify(filed: Line[], head: Line[]): Identity {
  const own = titleIn(head.slice(0, 8));
  const above = titleIn(filed.slice(-20));
  const title = own && /\d{4}年|[省市区县州旗]/.test(own) ? own : (above ?? own);
  const words = head
    .slice(0, 12)
    .map(({ text }) => compact(text))
    .join("\n")
    .slice(0, 1200);
  const meetings = head
    .slice(0, 8)
    .filter(({ text }) => isMeeting(text))
    .map(({ text }) => compact(text))
    .join("");
  const { presented, wrongDate } = meetingIn(meetings === "" ? compact(words).slice(0, 400) : meetings);
  const titleYear = /((?:19|20)\d\d)年/.exec(title ?? "")?.[1];
  const titlePlace = named(
    title?.replace(/(?:19|20)\d\d年(?:度)?/g, "").replace(/(?:人民)?政府工作的?报告.{0,60}$/, ""),
  );
  return {
    title,
    titlePlace,
    place: placeIn(compact(words).replace(/\n/g, ""), presented?.meeting) ?? undefined,
    titleYear: titleYear === undefined ? undefined : Number(titleYear),
    presented,
    wrongDate,
  };
}

/** The place that a report is about and its title, and why they may be others; the fuller of two names that agree. */
export function nameOf(identity: Identity, year: number): { place: string; title: string; reasons: string[] } {
  const { title, titlePlace, place: read, titleYear, wrongDate } = identity;
  const agree =
    titlePlace === undefined || read === undefined || titlePlace.endsWith(read) || read.endsWith(titlePlace);
  const place = agree && (titlePlace?.length ?? 0) > (read?.length ?? 0) ? titlePlace! : (read ?? "");
  const reasons: string[] = [];
  if (!agree) reasons.push(`Unexpected place: the title says ${titlePlace}, the report ${read}; took ${read}`);
  if (place === "")
    reasons.push("Unexpected lack of a place: found none in title, meeting and address, expected one such as 某市某区");
  if (wrongDate !== undefined) reasons.push(`Unexpected date of the meeting: ${wrongDate} is in no calendar`);
  const isTrusted = title !== undefined && agree && (titleYear ?? year) === year && title !== "政府工作报告";
  const made = `${year}年${place === "全国" ? "国务院" : place}政府工作报告`;
  return { place, title: isTrusted ? title : made, reasons };
}

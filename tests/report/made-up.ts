import { outline, type Outline } from "../../src/report/outline.ts";
import { read } from "../../src/report/reading.ts";

/** A sentence without a figure, to give made-up reports some length. */
export const filler = "我们把群众的小事当作大事来办，把难办的事情一件一件办好，把说过的话一句一句落到实处。";

export const paragraph = (opening: string): string => `${opening}${filler}${filler}`;

/** The made-up head of a report of 云川市临江区. */
export function head(year: number): string[] {
  return [
    `${year}年云川市临江区政府工作报告`,
    `——${year}年1月8日在云川市临江区第三届人民代表大会第四次会议上`,
    "云川市临江区人民政府区长 林一舟",
    "各位代表：",
    "现在，我代表区人民政府，向大会报告工作，请予审议。",
  ];
}

/** A whole made-up report, one paragraph a line. */
export function report(year: number): string[] {
  return [
    ...head(year),
    `一、${year - 1}年工作回顾`,
    paragraph("过去一年，全区地区生产总值增长6%。"),
    `二、${year}年重点工作`,
    paragraph("今年的主要预期目标是：地区生产总值增长6.5%左右。"),
    "（一）做强产业，让临江更有力量",
    paragraph("新建厂房3万平方米。"),
    "（二）更新城区，让临江更宜居",
    paragraph("改造老旧小区12个。"),
    "三、加强政府自身建设",
    paragraph("坚持依法行政。"),
    "各位代表，让我们一起把临江的明天建设得更好！",
  ];
}

export const outlineOf = (lines: string | string[], year?: number): Outline =>
  outline(read(typeof lines === "string" ? lines : lines.join("\n")), year);

/** `id part period` of every section. */
export const sections = (found: Outline): string[] =>
  found.sections.map(({ id, part, period }) => `${id} ${part} ${period}`);

export const reasons = (found: Outline): string[] => found.doubts.map(({ reason }) => reason);

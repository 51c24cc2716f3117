import type { Pair } from "../ledger/compare.ts";
import type { Report } from "../ledger/report.ts";
import { compileInlines } from "../stories/inlines.ts";
import { parseMarkdown } from "../stories/parse.ts";
import { plainText } from "../stories/words.ts";
import { count, reason, subject, value } from "./said.ts";
import type { Shape } from "./shape.ts";
import { byPosition, furthest, positions } from "./standing.ts";

/** A card has room for so many characters. */
const longest = 60;

/** How long a line is for a reader. */
function lengthOf(text: string, report: Report): number {
  const [line] = parseMarkdown(text).children;
  if (line?.type !== "paragraph") return Infinity;
  return [...plainText(compileInlines(line.children, report), "zh").replace(/\s/gu, "")].length;
}

/** The first of several ways to say a thing that a card has room for. */
function fitting(ways: string[], report: Report): string {
  return ways.find((way) => lengthOf(way, report) <= longest) ?? ways.at(-1)!;
}

const opening = { above: "在线上", level: "印出的数相等", below: "在线下" };

function stepText({ id, report }: Shape, where: keyof typeof opening, pairs: readonly Pair[]): string {
  const head = `${opening[where]}的有${count(where, { area: id })}个`;
  const shown = furthest(pairs) ?? pairs[0]!;
  const {
    baseline: [result],
    target: [target],
  } = shown;
  const which = furthest(pairs) && pairs.length > 1 ? "离线最远的是" : pairs.length > 1 ? "例如" : "即";
  const both = `${subject(target)}，所载${value(result)}，目标${value(target)}${reason(shown)}`;
  const tail = where === "level" ? "数相等，口径未必一样。" : "";
  return fitting(
    [
      `${head}，${which}${both}。${tail}`,
      `${head}，${which}${both}。`,
      `${head}，${which}${subject(target)}。${tail}`,
      `${head}。${tail}`,
    ],
    report,
  );
}

/** The steps of a chart of pairs: what it shows, then what stands above, level and below, each in the same words. */
export function pairSteps(shape: Shape, pairs: readonly Pair[]): string[] {
  const { id, report } = shape;
  const before = report.year - 1;
  const groups = byPosition(pairs);
  const step = (state: string, text: string) => `:::step{state=${state}}\n${text}\n:::`;
  return [
    step(
      "all",
      fitting(
        [
          `每一行，灰点是${before}年报告所载的数，彩点是${report.year}年的目标。${count("targets", { area: id })}个目标里，对得上的有${count("pairs", { area: id })}个。`,
          `灰点是${before}年报告所载，彩点是${report.year}年的目标。`,
        ],
        report,
      ),
    ),
    ...positions
      .filter((where) => groups[where].length > 0)
      .map((where) => step(where, stepText(shape, where, groups[where]))),
    step(
      "all",
      `把相差很小的算作贴线，线上、贴线、线下各有${positions.map((where) => count(`${where}-tolerant`, { area: id })).join("、")}个。高低不说好坏。`,
    ),
  ];
}

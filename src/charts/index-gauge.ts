import { isPair, isRate, type Pair } from "../ledger/compare.ts";
import { pairs, targetsByMatch } from "../ledger/count.ts";
import type { Locale } from "../ledger/format.ts";
import type { ChartData, ChartType, State, Tally } from "./chart.ts";
import { beadManner, beads, columnsOf, radius, type Column } from "./gauge-columns.ts";
import {
  countAt,
  headOfCounts,
  headOfLimits,
  headOfMatched,
  missing,
  positionName,
  positions,
  resultLine,
  slots,
  staff,
  tray,
  type GaugeFrame,
  type Mode,
} from "./gauge-furniture.ts";
import { dot } from "./qualifier-marks.ts";
import { createSvg, mark, type Node } from "./scene.ts";
import { octaves } from "./swarm.ts";
import type { Table } from "./table.ts";
import { areaNamesIn, reportWords } from "./report-words.ts";
import { words } from "./words.ts";

/**
 * `matched`: what has a counterpart, before it falls to its place. `near`: what compares only nearly stands out.
 * `slots`: places for what the report does not give.
 */
const layouts = ["matched", "strict", "tolerant", "near", "slots"] as const;

const modes: readonly Mode[] = ["strict", "tolerant"];
const modeOf = ({ layout }: State): Mode => (layout === "tolerant" ? "tolerant" : "strict");
const height = { 288: 298, 720: 560 };

function frameOf(all: readonly Pair[], width: 288 | 720, locale: Locale): GaugeFrame {
  const narrow = width === 288;
  const [left, top, bottom] = narrow ? [40, 34, 208] : [96, 64, 404];
  const line = (top + bottom) / 2;
  const most = Math.max(1, ...all.map((pair) => Math.abs(octaves(pair, "strict"))));
  // Whole pixels between teeth.
  const octave = Math.floor((bottom - line) / (most + 0.25) / 4) * 4;
  return {
    narrow,
    width,
    left,
    right: width,
    top,
    bottom,
    line,
    octave,
    enlarged: narrow ? 1 : 1.75,
    size: narrow ? 12 : 15,
    locale,
  };
}

// Those that have not fallen yet hang below the head.
function hanging({ pairs: own, width }: Column, { top, enlarged }: GaugeFrame): { x: number; y: number }[] {
  const pitch = radius * 2.6 * enlarged;
  const across = Math.max(1, Math.min(own.length, Math.floor(width / pitch)));
  return own.map((_, i) => {
    const row = Math.floor(i / across);
    const inRow = Math.min(across, own.length - row * across);
    return { x: ((i % across) - (inRow - 1) / 2) * pitch, y: top + (row * 1.9 + 1.4) * pitch };
  });
}

// The name of a pair beside its bead, on the side where there is more room; how far it is from the line, the staff says.
function nameOf(g: Node, pair: Pair, { x, y }: { x: number; y: number }, frame: GaugeFrame): void {
  const { narrow, width, locale } = frame;
  const isLeft = x > width * 0.6;
  const away = (radius + 4) * frame.enlarged;
  const label = (locale === "zh" ? pair.label : pair.label_en).replace(/（.*）/, "");
  const isNear = pair.comparability === "near";
  g.append("text")
    .attr("class", `small${isLeft ? " end" : ""}`)
    .attr("x", Number((isLeft ? x - away : x + away).toFixed(1)))
    .attr("y", Number((y + (narrow ? 4 : 5)).toFixed(1)))
    .text(isNear ? label + words[locale].bracketed(reportWords[locale].near) : label);
}

const pairsOf = ({ comparisons }: ChartData) => comparisons.filter(isPair);

function areaTable(data: ChartData, locale: Locale): Table {
  const say = reportWords[locale];
  const { near } = words[locale].comparability;
  const cells = modes.flatMap((mode) => positions.map((where) => ({ mode, where })));
  const row = (name: string, own: readonly Pair[]) => [
    [name],
    [String(own.length)],
    ...cells.map(({ mode, where }) => [String(countAt(own, where, mode))]),
    [String(own.filter(({ comparability }) => comparability === "near").length)],
  ];
  const rows = areaNamesIn(data.areas, locale).flatMap(({ id, name }) => {
    const own = pairsOf(data).filter(({ target: [target] }) => target.area === id);
    return own.length > 0 ? [row(name, own)] : [];
  });
  const heads = cells.map(({ mode, where }) => {
    const name = positionName(where, mode, locale);
    return mode === "tolerant" ? `${say.tolerant}${name}` : name;
  });
  return {
    columns: [say.chapter, say.pairs, ...heads, near],
    rows: [...rows, row(say.whole, pairsOf(data))],
  };
}

const tally: Tally = {
  table: areaTable,
  says(data, state, locale) {
    const { space, comparable, incomparable, tolerant } = reportWords[locale];
    const { list, and, comma, comparability } = words[locale];
    const all = pairsOf(data);
    if (state.layout === "matched")
      return `${all.length}${space}${comparable}${and}${data.figures.length}${space}${incomparable}`;
    // Both ways of counting, whichever is drawn: one alone would say more than is known.
    const counted = positions.map(
      (where) => `${positionName(where, "strict", locale)}${list}${countAt(all, where, "strict")}`,
    );
    counted.push(tolerant + positions.map((where) => countAt(all, where, "tolerant")).join(comma));
    const near = all.filter((pair) => pair.comparability === "near").length;
    if (state.layout === "near") counted.push(`${comparability.near}${list}${near}`);
    if (state.layout === "slots") counted.push(...missing(all[0]!, locale));
    return counted.join(and);
  },
};

/** One ruler for all pairs of a report: the results are one line, every target lies as many times above or below it. */
export const indexGauge: ChartType = {
  layouts,
  drawsPairs: true,
  tally,

  selects(report) {
    const { lookalike, alone } = targetsByMatch(report);
    const unmatched = [...lookalike, ...alone].sort((a, b) => a.start - b.start);
    return { figures: unmatched, comparisons: pairs(report) };
  },

  problems(data) {
    return pairsOf(data).length > 0 ? [] : ["Unexpected absence of comparisons that hold, expected at least one"];
  },

  draw(data, { document, width, state, locale }) {
    const all = pairsOf(data);
    const whole = frameOf(all, width, locale);
    const { columns, enlarged } = columnsOf(data, all, whole, locale);
    const frame = { ...whole, enlarged };
    const svg = createSvg(document, width, height[width]);
    const [first] = all;

    if (state.layout === "matched") headOfMatched(svg, all.length, frame);
    else if (state.layout === "near") headOfLimits(svg, frame);
    else headOfCounts(svg, all, modeOf(state), frame);
    resultLine(svg, first!.baseline[0].period, columns, frame);
    // What has not fallen yet has no height to read.
    if (state.layout !== "matched") staff(svg, frame);
    if (state.layout === "slots") slots(svg, first!, columns, frame);
    else tray(svg, data, columns, frame);

    const named: { pair: Pair; place: { x: number; y: number } }[] = [];
    for (const column of columns) {
      const places = state.layout === "matched" ? hanging(column, frame) : beads(column.pairs, modeOf(state), frame);
      column.pairs.forEach((pair, i) => {
        const place = { x: Math.round(column.x + places[i]!.x), y: Math.round(places[i]!.y) };
        if (state.layout === "near" && pair.comparability !== "near") return;
        // The grammar of dots opens to the right: here more is above.
        const at = `translate(${place.x} ${place.y}) rotate(-90)`;
        const g = mark(svg, pair.id, "g")
          .attr("class", `in-${column.colour}`)
          .attr("transform", enlarged === 1 ? at : `${at} scale(${enlarged})`);
        dot(g, beadManner(pair), "target", { x: 0, y: 0, r: radius, diamond: isRate(pair.target[0]) });
        if (state.emphasis.includes(pair.id)) named.push({ pair, place });
      });
    }
    if (named.length > 0) {
      const g = mark(svg, "named", "g");
      for (const { pair, place } of named) nameOf(g, pair, place, frame);
    }
    return svg.node()!;
  },
};

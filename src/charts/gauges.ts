import { isPair, ratio, type Pair } from "../ledger/compare.ts";
import type { ChartData, ChartType } from "./chart.ts";
import { gaugeKey } from "./gauge-key.ts";
import { gauge, highestRatio, openQuestion, type GaugePlace } from "./gauge.ts";
import { numberLabel } from "./labels.ts";
import { createSvg, mark, type Node } from "./scene.ts";
import { balanceLines, textWidth } from "./text.ts";
import { words } from "./words.ts";

/** Layout `missing`: a place on every gauge for the target of the year before, which the report does not give. */
const layouts = ["missing"] as const;

/** Where the gauges stand, and their words. */
interface Frame {
  columns: number;
  head: number;
  pitch: number;
  place: GaugePlace;
  lineHeight: number;
  /** Em that a name has room for. */
  room: number;
}

const narrowRoom = 9;
const wideRoom = 10.6;

// A name breaks where it pauses, if it can.
function nameLines(name: string, room: number): string[] {
  const pauses = name.split(/(?<=[、,] ?)/);
  const fit = textWidth(name) > room && pauses.length === 2 && pauses.every((part) => textWidth(part) <= room);
  return fit ? pauses : balanceLines(name, room);
}

// What some state leaves out stands in rows of its own, so that it can join and leave.
function rowsOf({ comparisons, states }: ChartData, columns: number): Pair[][] {
  const pairs = comparisons.filter(isPair);
  const always = pairs.filter(({ id }) => states.every(({ show }) => show.includes(id)));
  const sometimes = pairs.filter((pair) => !always.includes(pair));
  return [always, sometimes].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / columns) }, (_, row) =>
      group.slice(row * columns, (row + 1) * columns),
    ),
  );
}

// On a phone the words stand beside a gauge, the name on the line; where there is room they stand below it.
// Names of more than one line in the first row keep clear of the key.
function narrowFrame(rows: number, lines: number): Frame {
  const head = lines > 1 ? 23 : 18;
  const pitch = Math.min(70, (300 - head) / rows);
  const place = { x: 6, width: 26, line: 26, base: pitch - 5 };
  return { columns: 2, head, pitch, place, lineHeight: pitch > 60 ? 14 : 13, room: narrowRoom };
}

function wideFrame(rows: number, lines: number): Frame {
  const place = { x: 14, width: 92, line: 40, base: rows > 2 ? 120 : 160 };
  return { columns: 4, head: 34, pitch: place.base + (lines + 2) * 20 + 24, place, lineHeight: 20, room: wideRoom };
}

/** Staff gauges: every result at the same height, every target as high as its share of it, in units of their own. */
export const gauges: ChartType = {
  layouts,
  drawsPairs: true,

  problems({ comparisons }) {
    const pairs = comparisons.filter(isPair);
    const others = comparisons.filter((comparison) => !isPair(comparison)).map(({ id }) => id);
    if (others.length > 0) return [`Unexpected comparison ${others.join(", ")}, expected one that holds`];
    if (pairs.length === 0) return ["Unexpected absence of comparisons, expected at least one"];
    const high = pairs.filter((pair) => (ratio(pair) ?? 1) > highestRatio).map(({ id }) => id);
    return high.length > 0 ? [`Unexpected ratio of ${high.join(", ")}, expected at most ${highestRatio}`] : [];
  },

  draw(data, { document, width, state, locale }) {
    const narrow = width === 288;
    const nameOf = ({ label, label_en }: Pair) => (locale === "zh" ? label.replace(/（.*）/, "") : label_en);
    const rows = rowsOf(data, narrow ? 2 : 4);
    const mostLines = Math.max(...rows.flat().map((pair) => nameLines(nameOf(pair), wideRoom).length));
    const firstLines = Math.max(...rows[0]!.map((pair) => nameLines(nameOf(pair), narrowRoom).length));
    const { columns, head, pitch, place, lineHeight, room } = narrow
      ? narrowFrame(rows.length, firstLines)
      : wideFrame(rows.length, mostLines);
    const cell = width / columns;
    const svg = createSvg(document, width, Math.ceil(head + pitch * rows.length));
    const at = (row: number, column: number) => `translate(${column * cell} ${head + row * pitch})`;
    const [first] = rows.flat();

    gaugeKey(mark(svg, "key", "g"), first!, narrow, state.layout === "missing", words[locale]);
    mark(svg, "axis.result", "path")
      .attr("class", "none result-line")
      .attr("d", rows.map((_, row) => `M0 ${head + row * pitch + place.line}H${width}`).join(""));

    rows.forEach((row, r) =>
      row.forEach((pair, c) => {
        const shown = state.show.includes(pair.id);
        const g = mark(svg, pair.id, "g").attr("transform", at(r, c));
        if (!shown)
          g.append("path")
            .attr("class", "none line")
            .attr("stroke-dasharray", "4 4")
            .attr("d", `M${place.x} ${place.line}V${place.base}H${place.x + place.width}V${place.line}`);
        const names = nameLines(nameOf(pair), room);
        // The first line of words, and the first of numbers.
        const top = narrow ? place.line - 5 - (names.length - 1) * lineHeight : place.base + 24;
        const below = narrow ? place.line + lineHeight + 1 : top + names.length * lineHeight;
        const left = narrow ? place.x + place.width + 4 : 9;
        const line = (y: number, classes: string | null) =>
          g.append("text").attr("class", classes).attr("x", left).attr("y", y) as unknown as Node;
        const named = shown ? (state.emphasis.includes(pair.id) ? "strong" : null) : "of-result";
        names.forEach((name, i) => line(top + i * lineHeight, named).text(name));
        if (!shown) return;
        numberLabel(line(below, "of-result"), pair.baseline[0], locale);
        numberLabel(line(below + lineHeight, "of-target"), pair.target[0], locale);
        gauge(mark(svg, pair.target[0].id, "g").attr("transform", at(r, c)), pair, place);
        if (state.layout === "missing") {
          const ring = mark(svg, `${pair.id}.missing`, "g").attr("transform", at(r, c));
          // Beside the numbers, where one is missing: on the gauge it would have a height.
          openQuestion(ring, narrow ? cell - 11 : cell - 34, below - (narrow ? 5 : 4), narrow ? 7.5 : 10);
        }
      }),
    );

    // Frames around what the state is about go from gauge to gauge.
    const spots = rows.flatMap((row, r) => row.flatMap(({ id }, c) => (state.emphasis.includes(id) ? [at(r, c)] : [])));
    const [right, bottom, corner] = narrow ? [cell - 7, pitch - 1, 7] : [cell - 10, pitch - 6, 12];
    const corners = `M1 ${corner}V1H${corner}M${right - corner} 1H${right}V${corner}M${right} ${bottom - corner}V${bottom}H${right - corner}M${corner} ${bottom}H1V${bottom - corner}`;
    spots.forEach((spot, i) =>
      mark(svg, `focus.${i}`, "path")
        .attr("class", "none target-line")
        .attr("stroke-width", 2)
        .attr("transform", spot)
        .attr("d", corners),
    );
    return svg.node()!;
  },
};

import type { Derived } from "../ledger/derive.ts";
import type { Figure } from "../ledger/schema.ts";
import type { ChartData, ChartType } from "./chart.ts";
import { indicatorText, numberLabel } from "./labels.ts";
import { boundary, mannerOf, type Tone } from "./qualifier-marks.ts";
import { createSvg, mark, type Node } from "./scene.ts";
import { words } from "./words.ts";

/** Days in a column: a year of 366 makes 61 columns. */
const rows = 6;

/** A share of a year's days, with the days that it comes to. */
interface Year {
  share: Figure | Derived;
  days: Derived;
  /** All days of the year. */
  all: number;
}

// A conversion is a derived value whose formula has the share among its inputs.
function years({ figures, derived }: ChartData): Year[] {
  const shares = [...derived, ...figures].filter(({ unit }) => unit === "%");
  return shares.flatMap((share) => {
    const days = derived.find(({ unit, inputs }) => unit !== "%" && Object.values(inputs).includes(share.id));
    return days ? [{ share, days, all: Math.round((days.value / share.value) * 100) }] : [];
  });
}

interface Place {
  pitch: number;
  rowPitch: number;
}

/** The days from one to another as dashed lines, one a row: days are sorted down each column first. */
function dayLines(from: number, to: number, { pitch, rowPitch }: Place): string {
  let d = "";
  for (let row = 0; row < rows; row += 1) {
    const [first, last] = [from, to].map((day) => Math.ceil((day - row) / rows)) as [number, number];
    if (last > first) d += `M${first * pitch} ${(row + 0.5) * rowPitch}h${(last - first) * pitch}`;
  }
  return d;
}

function days(g: Node, from: number, to: number, place: Place, line: string, size = 0.72): void {
  const width = place.pitch * size;
  g.append("path")
    .attr("class", `none ${line}`)
    .attr("stroke-width", place.rowPitch * size)
    .attr("stroke-dasharray", `${width} ${place.pitch - width}`)
    .attr("transform", `translate(${(place.pitch - width) / 2} 0)`)
    .attr("d", dayLines(from, to, place));
}

/** The outline of the first days, stepped where the last column is not full. */
function outline(count: number, { pitch, rowPitch }: Place): string {
  const [whole, rest] = [Math.floor(count / rows), count % rows];
  const step = rest === 0 ? "" : `h${pitch}v${rest * rowPitch}h${-pitch}V${rows * rowPitch}`;
  return `M0 0H${whole * pitch}${step === "" ? `V${rows * rowPitch}` : step}H0z`;
}

/** The days of each year in a queue, the good ones first: a share that can be felt. */
export const sortedYear: ChartType = {
  /** `converted`: no day is more than our arithmetic, so every strip is drawn as derived. */
  layouts: ["converted"],

  problems(data) {
    if (years(data).length === 0) return ["Unexpected absence of conversions, expected a share in % and its days"];
    const bound = years(data).flatMap(({ share, days }) => [share.id, days.id]);
    const other = [...data.figures, ...data.derived].filter(({ id }) => !bound.includes(id)).map(({ id }) => id);
    return other.length > 0 ? [`Unexpected ${other.join(", ")}, expected shares in % and their days`] : [];
  },

  draw(data, { document, width, state, locale }) {
    const narrow = width === 288;
    const say = words[locale];
    const all = years(data);
    const shown = all.filter(({ share }) => state.show.includes(share.id));
    const columns = Math.max(...all.map((year) => Math.ceil(year.all / rows)));
    const place: Place = {
      pitch: width / columns,
      rowPitch: narrow ? 6.2 : 12,
    };
    const [label, gap, foot] = narrow ? [20, 22, 22] : [30, 36, 34];
    const pitch = label + rows * place.rowPitch + gap;
    const svg = createSvg(document, width, 6 + pitch * all.length + foot);
    // Fewer years stand in the middle of the frame.
    const start = 2 + ((all.length - shown.length) * pitch) / 2;

    const floor = shown.find(({ share }) => !("formula" in share) && share.role === "target");
    if (floor && shown.length > 1) {
      const x = (floor.days.value / rows) * place.pitch;
      mark(svg, "guide", "path")
        .attr("class", "none target-line")
        .attr("stroke-width", 1)
        .attr("stroke-dasharray", "2 3")
        .attr("d", `M${x} ${start + label - 6}V${start + pitch * shown.length - gap}`);
    }
    shown.forEach(({ share, days: converted, all: total }, i) => {
      const top = start + i * pitch;
      const isDerived = "formula" in share;
      const tone: Tone = !isDerived && share.role === "target" ? "target" : "result";
      const count = Math.round(converted.value);
      const name = isDerived
        ? `${indicatorText(share, locale)} `
        : `${tone === "target" ? say.target(share.period) : say.result(share.period)} `;
      const text = (key: string, x: number, classes: string) =>
        mark(svg, key, "text")
          .attr("class", classes)
          .attr("x", x)
          .attr("y", top + label - (narrow ? 7 : 10));
      const left = text(`${share.id}.label`, 0, "");
      left.append("tspan").text(name);
      const classes = isDerived ? "of-result is-derived" : `of-${tone}`;
      numberLabel(left.append("tspan").attr("class", classes) as unknown as Node, share, locale);
      left.attr("class", null);
      numberLabel(text(converted.id, width, `end is-derived of-${tone}`), converted, locale);

      const strip = mark(svg, share.id, "g").attr("transform", `translate(0 ${top + label})`);
      days(strip, count, total, place, "rule");
      days(strip, 0, count, place, `${tone}-line`);
      // What we calculate is hollow, in a dotted outline.
      if (isDerived || state.layout === "converted") {
        days(strip, 0, count, place, "ground-line", 0.46);
        strip
          .append("path")
          .attr("class", `none ${tone}-line`)
          .attr("stroke-width", 1.6)
          .attr("stroke-dasharray", "0.1 3.4")
          .attr("stroke-linecap", "round")
          .attr("d", outline(count, place));
      }
      if (!isDerived)
        boundary(strip, mannerOf(share), tone, {
          x: (converted.value / rows) * place.pitch,
          y: (rows * place.rowPitch) / 2,
          height: rows * place.rowPitch,
        });
    });

    mark(svg, "key", "text")
      .attr("class", "small of-result")
      .attr("x", 0)
      .attr("y", start + pitch * shown.length + (narrow ? 4 : 2))
      .text(state.layout === "converted" ? say.calendarDays : say.dayIs);
    return svg.node()!;
  },
};

import { isPair, ratio } from "../ledger/compare.ts";
import { chaptersOf } from "../ledger/chapter.ts";
import type { Report } from "../ledger/report.ts";
import type { Figure } from "../ledger/schema.ts";
import { targets } from "../ledger/count.ts";
import type { ChartData } from "./chart.ts";

/** A glyph is this wide and high. */
export const glyphSize = 64;

const round = (value: number) => Number(value.toFixed(1));
const path = (classes: string, d: string, more = "") => (d === "" ? "" : `<path class="${classes}"${more} d="${d}"/>`);
const thick = (width: number, dash = "") =>
  ` stroke-width="${width}"${dash === "" ? "" : ` stroke-dasharray="${dash}"`}`;
const rows = (count: number, top: number, pitch: number, length: (row: number) => [from: number, to: number]) =>
  Array.from({ length: count }, (_, row) => {
    const [from, to] = length(row);
    return to > from ? `M${round(from)} ${round(top + row * pitch)}H${round(to)}` : "";
  }).join("");
const toneOf = ({ role }: { role: string }) => (role === "target" ? "target-line" : "result-line");

/** What is left of a chart at the size of a thumbnail: the same data, no word. By chart type. */
const glyphs: Record<string, (data: ChartData) => string> = {
  // A dot for each unit of a floor, thirty in a row; those still missing have the area's colour.
  "unit-grid"({ figures: [result, floor] }) {
    const columns = 30;
    const pitch = glyphSize / columns;
    const filled = (row: number) => Math.min(columns, Math.max(0, result!.value - row * columns));
    const all = (row: number) => Math.min(columns, floor!.value - row * columns);
    const count = Math.ceil(floor!.value / columns);
    const dots = thick(1.4, `1.4 ${round(pitch - 1.4)}`);
    return (
      path(
        "none result-line",
        rows(count, pitch / 2, pitch, (row) => [0, filled(row) * pitch]),
        dots,
      ) +
      path(
        "none target-line",
        rows(count, pitch / 2, pitch, (row) => [filled(row) * pitch, all(row) * pitch]),
        dots,
      )
    );
  },

  // Ten storeys of ten windows, lit up to the floor line.
  facade({ figures: [share] }) {
    const [pitch, lit] = [6, Math.round(share!.value / 10)];
    const storey = (n: number) => 60 - n * pitch;
    const windows = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, i) => `M2 ${storey(from + i)}h60`).join("");
    return (
      path("none target-line", windows(0, lit), thick(4.2, "4.2 2")) +
      path("line", windows(lit, 10), thick(4.2, "1 2.1 1 2.1")) +
      path("none target-line", `M0 ${round(storey(lit) + pitch / 2)}H64`, thick(1.8))
    );
  },

  // Years, their good days first.
  "sorted-year"({ figures, derived }) {
    const shares = [...derived.filter(({ unit }) => unit === "%"), ...figures];
    const [height, pitch] = [14, 64 / shares.length];
    return shares
      .map((share, i) => {
        const y = round(pitch * (i + 0.5));
        const end = round((share.value / 100) * 64);
        const tone = "role" in share ? toneOf(share) : "result-line";
        return (
          path(`none ${tone}`, `M0 ${y}H${end}`, thick(height, "formula" in share ? "1 1.4" : "2 0.8")) +
          path("line", `M${end} ${y}H64`, thick(height, "0.6 2.2"))
        );
      })
      .join("");
  },

  // Beats, week by week.
  beats({ figures: [events] }) {
    const weeks = 52;
    const count = Math.ceil(events!.value / weeks);
    const pitch = 64 / weeks;
    const each = 44 / count;
    return path(
      "none target-line",
      rows(count, 54 - (count - 1) * each, each, (row) => [
        0,
        row === 0 ? (events!.value - weeks * (count - 1)) * pitch : 64,
      ]),
      thick(each - 3, `0.8 ${round(pitch - 0.8)}`),
    );
  },

  // Staff gauges: every result on the one line.
  gauges({ comparisons }) {
    const pairs = comparisons.filter(isPair);
    const pitch = 64 / pairs.length;
    const columns = (near: boolean) =>
      pairs
        .map((pair, i) =>
          (pair.comparability === "near") === near
            ? `M${round((i + 0.5) * pitch)} 62v${round(-46 * (ratio(pair) ?? 1))}`
            : "",
        )
        .join("");
    const width = round(pitch - 2.5);
    return (
      path("none target-line", columns(false), thick(width)) +
      path("none target-line", columns(true), thick(width, "1.4 1.2")) +
      path("none result-line", "M0 16H64", thick(1.8))
    );
  },

  // Stations along a life.
  "life-line"({ comparisons, figures }) {
    const count = comparisons.length + figures.length;
    const y = (i: number) => round(6 + (i * 52) / Math.max(1, count - 1));
    const ring = (i: number) => `M6 ${y(i)}a4 4 0 1 1 8 0 4 4 0 1 1-8 0z`;
    const bars = comparisons.filter(isPair).map((pair, i) => `M24 ${y(i)}h${round(32 * (ratio(pair) ?? 1))}`);
    return (
      path("none result-line", `M10 6V${y(count - 1)}`, thick(1.6)) +
      path("hollow target-line", Array.from({ length: count }, (_, i) => ring(i)).join(""), thick(2)) +
      path("none target-line", bars.join(""), thick(7)) +
      path("none result-line", comparisons.map((_, i) => `M56 ${y(i) - 6}v12`).join(""), thick(1.6)) +
      path("line", figures.map((_, i) => `M24 ${y(comparisons.length + i) - 3.5}h32v7h-32z`).join(""), thick(1, "3 2"))
    );
  },

  // Sums on tracks of their own, each in cells.
  "money-tracks"({ figures }) {
    const [pitch, most] = [glyphSize / figures.length, Math.max(...figures.map(({ value }) => value))];
    const thickness = round(pitch * 0.55);
    const track = (figure: Figure, i: number) =>
      `M0 ${round((i + 0.5) * pitch)}H${round((figure.value / most) * glyphSize)}`;
    const tracks = (tone: string) =>
      figures.map((figure, i) => (toneOf(figure) === tone ? track(figure, i) : "")).join("");
    return (
      path("none result-line", tracks("result-line"), thick(thickness, "3 0.8")) +
      path("none target-line", tracks("target-line"), thick(thickness, "3 0.8"))
    );
  },

  // A base that is not given, and so many times as much.
  "what-if"({ figures: [multiple] }) {
    const box = (y: number, width: number) => `M1 ${y}h${round(width)}v20h-${round(width)}z`;
    return (
      path("none result-line", box(8, 62 / multiple!.value), thick(1.6, "3 2.4")) +
      path("none target-line", box(36, 62), thick(1.6, "3 2.4"))
    );
  },
};

/** The signature of a story: the first of its charts that has a glyph; else where its targets stand in the chapter. */
export function glyph(report: Report, area: string, charts: readonly ChartData[]): string {
  const signature = charts.find(({ type }) => Object.hasOwn(glyphs, type));
  if (signature) return glyphs[signature.type]!(signature);
  const own = report.areas.filter(({ id }) => id === area);
  const [chapter] = chaptersOf(own, report.sections, targets(report));
  const ticks = (chapter?.figures ?? []).map(({ at }) => `M${round(1 + (at / chapter!.characters) * 62)} 12v40`);
  return path("none target-line", ticks.join(""), thick(1.6)) + path("line", "M0 52H64");
}

/** The chart types that have a glyph. */
export const glyphTypes: readonly string[] = Object.keys(glyphs);

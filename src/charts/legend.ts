import { cells } from "./cells.ts";
import { parseHTML } from "linkedom";
import { bar, dot, type Manner, type Tone } from "./qualifier-marks.ts";
import { createSvg, mark, markMarkup, readScene } from "./scene.ts";

// One document serves all samples: an element made by it is never put into it.
const { document } = parseHTML("<!doctype html>");

export type Shape = "bar" | "dot" | "diamond" | "row" | "block";

const [width, height] = [88, 28];

/** One mark by itself, as a legend shows it. */
export function sampleMarkup(shape: Shape, manner: Manner, tone: Tone): string {
  const svg = createSvg(document, 288, height);
  const g = mark(svg, shape, "g");
  const y = height / 2;
  if (shape === "bar") bar(g, manner, tone, { x0: 1, x1: 52, y, height: 14 });
  else if (shape === "row") cells(g, manner, tone, 3, { x: 1, y: y + 6, pitch: 12, columns: 25 });
  else if (shape === "block") cells(g, manner, tone, 8, { x: 12, y: y + 12, pitch: 6, columns: 5 });
  else dot(g, manner, tone, { x: width / 2, y, r: 7, diamond: shape === "diamond" });
  const marks = readScene(svg.node()!).marks.map(markMarkup).join("");
  return `<svg class="chart sample" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" focusable="false">${marks}</svg>`;
}

import { parseHTML } from "linkedom";
import { bar, dot, type Manner, type Tone } from "./qualifier-marks.ts";
import { createSvg, mark, markMarkup, readScene } from "./scene.ts";

// One document serves all samples: an element made by it is never put into it.
const { document } = parseHTML("<!doctype html>");

export type Shape = "bar" | "dot" | "diamond";

const [width, height] = [88, 28];

/** One mark by itself, as a legend shows it. */
export function sampleMarkup(shape: Shape, manner: Manner, tone: Tone): string {
  const svg = createSvg(document, 288, height);
  const g = mark(svg, shape, "g");
  const y = height / 2;
  if (shape === "bar") bar(g, manner, tone, { x0: 1, x1: 52, y, height: 14 });
  else dot(g, manner, tone, { x: width / 2, y, r: 7, diamond: shape === "diamond" });
  const marks = readScene(svg.node()!).marks.map(markMarkup).join("");
  return `<svg class="chart sample" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" focusable="false">${marks}</svg>`;
}

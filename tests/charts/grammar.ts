import { parseHTML } from "linkedom";
import { cells } from "../../src/charts/cells.ts";
import { sceneMarkup } from "../../src/charts/draw.ts";
import type { Shape } from "../../src/charts/legend.ts";
import { bar, dot, type Fill, type Manner } from "../../src/charts/qualifier-marks.ts";
import { createSvg, mark, readScene, type Node } from "../../src/charts/scene.ts";
import { markCss, resolveTokens } from "../../src/charts/theme.ts";
import { qualifiers } from "../../src/ledger/schema.ts";

const { document } = parseHTML("<!doctype html>");
const fills: readonly Fill[] = ["solid", "near", "hatched", "aimed", "derived", "assumed"];

/** Every manner in which a number can be drawn. */
export const manners: Manner[] = qualifiers.flatMap((bound) =>
  [false, true].flatMap((held) => fills.map((fill) => ({ bound, fill, held }))),
);

/** What a manner is called in drawings and messages. */
export const mannerName = ({ bound, fill, held }: Manner): string => `${bound} ${fill}${held ? " held" : ""}`;

export const shapes: readonly Shape[] = ["bar", "dot", "diamond", "row", "block"];
export const grammarNames: readonly string[] = shapes.map((shape) => `grammar-${shape}`);

function draw(g: Node, shape: Shape, manner: Manner, x: number, y: number): void {
  if (shape === "bar") bar(g, manner, "target", { x0: x, x1: x + 56, y, height: 16 });
  else if (shape === "row") cells(g, manner, "target", 3, { x, y: y + 6, pitch: 12, columns: 25 });
  else if (shape === "block") cells(g, manner, "target", 8, { x, y: y + 12, pitch: 6, columns: 5 });
  else dot(g, manner, "target", { x: x + 28, y, r: 7, diamond: shape === "diamond" });
}

/** The marks of one manner, always in the same place. */
export function drawnManner(shape: Shape, manner: Manner): Element {
  const svg = createSvg(document, 288, 100);
  draw(svg, shape, manner, 50, 50);
  return svg.node()!;
}

/** All manners of a shape in one drawing, for a reviewer to look at: a row for each bound, a column for each fill. */
export function grammarSvg(shape: Shape): string {
  const [pitch, left, column] = [32, 112, 102];
  const svg = createSvg(document, 720, (manners.length / fills.length + 1) * pitch);
  const write = (key: string, x: number, y: number, text: string) =>
    mark(svg, key, "text").attr("class", "small").attr("x", x).attr("y", y).text(text);
  fills.forEach((fill, i) => write(fill, left + i * column, 20, fill));
  manners.forEach((manner, i) => {
    const y = (Math.floor(i / fills.length) + 1.5) * pitch;
    if (i % fills.length === 0) write(`row.${i}`, 4, y + 4, `${manner.bound}${manner.held ? " held" : ""}`);
    draw(mark(svg, mannerName(manner), "g"), shape, manner, left + (i % fills.length) * column, y);
  });
  const css = resolveTokens(`${markCss}.chart{background:var(--ground)}`, "light", "indigo");
  return sceneMarkup(readScene(svg.node()!), ' xmlns="http://www.w3.org/2000/svg"').replace(
    /^<svg[^>]*>/,
    (open) => `${open}<style>${css}</style>`,
  );
}

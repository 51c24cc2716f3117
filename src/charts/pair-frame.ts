import * as Plot from "@observablehq/plot";
import { select } from "d3-selection";
import type { Node, Width } from "./scene.ts";

/** The horizontal axis of a chart that compares on one line, drawn by Plot; marks come from our own grammar. */
export interface PairFrame {
  svg: Node;
  /** Value → pixels. */
  x(value: number): number;
}

export interface FrameOptions {
  document: Document;
  width: Width;
  height: number;
  type: "linear" | "log";
  domain: [number, number];
  ticks: number[];
  tickFormat(tick: number): string;
  margin: { top: number; right: number; bottom: number; left: number };
}

/** An empty frame: grid lines, and tick labels below. */
export function pairFrame({
  document,
  width,
  height,
  type,
  domain,
  ticks,
  tickFormat,
  margin,
}: FrameOptions): PairFrame {
  const plot = Plot.plot({
    document,
    width,
    height,
    marginTop: margin.top,
    marginRight: margin.right,
    marginBottom: margin.bottom,
    marginLeft: margin.left,
    x: { type, domain, ...(type === "log" ? { base: 2 } : {}) },
    marks: [
      Plot.gridX(ticks, { strokeOpacity: 1 }),
      Plot.axisX(ticks, { tickFormat, tickSize: 0, tickPadding: 6, label: null }),
    ],
  }) as SVGSVGElement;
  const svg = select(plot as SVGElement);
  svg.attr("class", width === 288 ? "chart narrow" : "chart wide");
  for (const name of ["fill", "font-family", "font-size", "text-anchor"]) svg.attr(name, null);
  // Plot writes a style element per chart; our classes say the same once.
  svg.select("style").remove();
  for (const group of plot.children) {
    const label = group.getAttribute("aria-label") ?? "";
    group.setAttribute("data-key", label.includes("grid") ? "axis.grid" : "axis.ticks");
    group.setAttribute("class", label.includes("grid") ? "rule" : "axis");
    for (const { name } of [...group.attributes])
      if (!["data-key", "class", "transform"].includes(name)) group.removeAttribute(name);
    for (const text of group.querySelectorAll("text")) {
      text.setAttribute("class", "middle of-result");
      text.removeAttribute("fill");
    }
  }
  const scale = (plot as unknown as { scale(name: "x"): { apply(value: number): number } }).scale("x");
  return { svg, x: (value) => scale.apply(value) };
}

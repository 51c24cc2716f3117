import { isRate, isUndecidable, position, ratio, type Pair } from "../ledger/compare.ts";
import { bar, dot, mannerOf } from "./qualifier-marks.ts";
import type { Node } from "./scene.ts";

/** Where a staff gauge stands: the result is at `line`, nothing at `base`. */
export interface GaugePlace {
  x: number;
  width: number;
  line: number;
  base: number;
}

/** So many times the result is the highest that a gauge has room for. */
export const highestRatio = 1.25;

// A rate has no ratio: its diamond says above, level or below by this many pixels and no distance.
const direction = 9;

// Bars lie; a gauge's stands on its base. The grammar of qualifiers turns with it.
function upright(g: Node, { x, width, base }: GaugePlace): Node {
  return g.append("g").attr("transform", `translate(${x + width / 2} ${base}) rotate(-90)`) as unknown as Node;
}

// The staff itself: how high the result is, in quarters. A rate has none, since its distance says nothing.
function staff(g: Node, { baseline: [result] }: Pair, { x, width, line, base }: GaugePlace): void {
  if (isRate(result)) return;
  g.append("path")
    .attr("class", "rule")
    .attr("d", `M${x} ${line}H${x + width}V${base}`);
  let teeth = `M${x + width + 3} ${base}H${x}V${line}`;
  for (const [share, length] of [
    [0.25, 3],
    [0.5, 6],
    [0.75, 3],
  ] as const)
    teeth += `M${x} ${base - share * (base - line)}h${-length}`;
  g.append("path").attr("class", "line").attr("d", teeth);
}

// The line that a result draws, with the soft or open end that its words give it.
function resultLine(g: Node, { baseline: [result] }: Pair, place: GaugePlace): void {
  const { x, width, line, base } = place;
  g.append("path")
    .attr("class", "none result-line")
    .attr("stroke-width", 2.4)
    .attr("d", `M${x - 5} ${line}H${x + width + 5}`);
  // A bar of no length has only its end.
  if (!isRate(result))
    bar(upright(g, place), mannerOf(result), "result", { x0: base - line, x1: base - line, y: 0, height: width });
}

// The target as a column up to its share of the result; a rate as a diamond above, on or below the line.
function targetColumn(g: Node, pair: Pair, place: GaugePlace): void {
  const { x, width, line, base } = place;
  const manner = mannerOf(pair.target[0], pair.comparability === "near");
  const times = ratio(pair);
  if (times !== undefined) {
    bar(upright(g, place), manner, "target", { x0: 0, x1: times * (base - line), y: 0, height: width - 4 });
    return;
  }
  const middle = x + width / 2;
  if (isUndecidable(pair)) {
    openQuestion(g, middle, line, width > 40 ? 11 : 8);
    return;
  }
  const shift = { above: -direction, level: 0, below: direction }[position(pair, "strict")];
  dot(g, manner, "target", { x: middle, y: line + shift, r: width > 40 ? 9 : 5.5, diamond: true });
}

/** A dashed ring around a question mark: the report does not give what would stand here. */
export function openQuestion(g: Node, x: number, y: number, r: number): void {
  g.append("circle")
    .attr("class", "hollow target-line")
    .attr("stroke-width", 1.4)
    .attr("stroke-dasharray", "4 3")
    .attr("cx", x)
    .attr("cy", y)
    .attr("r", r);
  g.append("text")
    .attr("class", "middle of-target")
    .attr("x", x)
    .attr("y", y + 4.5)
    .text("?");
}

/** One gauge: the target as a column against the line of its result; a rate as a diamond that tells no distance. */
export function gauge(g: Node, pair: Pair, place: GaugePlace): void {
  staff(g, pair, place);
  // A column may rise above the line, which stays in sight; a diamond and a question stand on it.
  const steps = [targetColumn, resultLine];
  for (const step of isRate(pair.target[0]) ? steps.reverse() : steps) step(g, pair, place);
}

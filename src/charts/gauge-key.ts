import type { Pair } from "../ledger/compare.ts";
import { openQuestion } from "./gauge.ts";
import type { Node } from "./scene.ts";
import { textWidth } from "./text.ts";
import type { Words } from "./words.ts";

/** Says which mark is whose year; or, where a place is left for it, what the report does not give. */
export function gaugeKey(
  g: Node,
  { baseline: [result], target: [target] }: Pair,
  narrow: boolean,
  missing: boolean,
  say: Words,
): void {
  const size = narrow ? 12 : 14;
  const y = narrow ? 12 : 18;
  const write = (x: number, text: string) =>
    g.append("text").attr("class", "small of-result").attr("x", x).attr("y", y).text(text);
  if (missing) {
    openQuestion(g, 10, y - size * 0.35, 8);
    write(26, say.earlierTarget(result.period));
    return;
  }
  const middle = y - size * 0.35;
  g.append("path").attr("class", "none result-line").attr("stroke-width", 2.4).attr("d", `M1 ${middle}h18`);
  const first = say.result(result.period);
  write(25, first);
  const next = 25 + textWidth(first) * size + 18;
  g.append("rect")
    .attr("class", "target")
    .attr("x", next)
    .attr("y", middle - size / 2)
    .attr("width", 12)
    .attr("height", size);
  write(next + 18, say.target(target.period));
}

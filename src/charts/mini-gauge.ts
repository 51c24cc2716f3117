import { isRate, type Pair } from "../ledger/compare.ts";
import { octaves, swarm } from "./swarm.ts";

/** High and wide in pixels, for a door or a line of text. */
export const miniGaugeSize = { width: 88, height: 64 };

/** A quarter, a third, half, the same, twice, three times, four times: seven teeth. */
const teeth = [1 / 4, 1 / 3, 1 / 2, 1, 2, 3, 4];

const [line, octave, left, r] = [32, 12.4, 12, 2.7];
const round = (value: number) => Number(value.toFixed(1));

function beadPath(x: number, y: number, size: number, isDiamond: boolean): string {
  if (isDiamond)
    return `M${round(x)} ${round(y - size * 1.2)}l${size * 1.2} ${size * 1.2} ${-size * 1.2} ${size * 1.2} ${-size * 1.2} ${-size * 1.2}z`;
  return `M${round(x - size)} ${round(y)}a${size} ${size} 0 1 1 ${2 * size} 0 ${size} ${size} 0 1 1 ${-2 * size} 0z`;
}

/** The pairs of an area on the one ruler, small: the line is the result; hollow ones compare only nearly. */
export function miniGauge(pairs: readonly Pair[]): string {
  const heights = pairs.map((pair) => line - octaves(pair, "strict") * octave);
  const beads = heights.map((y) => ({ y, beside: r + 0.4, above: r + 0.4, below: r + 0.4 }));
  const xs = swarm(beads, line);
  const middle = (left + miniGaugeSize.width) / 2 - (Math.min(...xs) + Math.max(...xs)) / 2;
  const path = (near: boolean) =>
    pairs
      .map((pair, i) =>
        (pair.comparability === "near") === near
          ? beadPath(middle + xs[i]!, heights[i]!, near ? r - 0.5 : r, isRate(pair.target[0]))
          : "",
      )
      .join("");
  const staff = teeth.map((times) => `M${left - 3} ${round(line - Math.log2(times) * octave)}h-5`).join("");
  const top = round(line - 2.3 * octave);
  return (
    `<path class="line" d="M${left - 3} ${top}V${2 * line - top}${staff}"/>` +
    `<path class="none result-line" stroke-width="1.6" d="M${left - 8} ${line}H${miniGaugeSize.width}"/>` +
    `<path class="target" d="${path(false)}"/>` +
    `<path class="hollow target-line" stroke-width="1.3" d="${path(true)}"/>`
  );
}

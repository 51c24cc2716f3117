import { isRate, type Pair } from "../ledger/compare.ts";
import type { Locale } from "../ledger/format.ts";
import type { ChartData } from "./chart.ts";
import { mannerOf, type Manner } from "./qualifier-marks.ts";
import { octaves, swarm, type Bead } from "./swarm.ts";
import { textWidth } from "./text.ts";
import type { Colour } from "./theme.ts";
import { areaNamesIn } from "./report-words.ts";

/** The radius of a bead before it is enlarged. */
export const radius = 3.8;

/** The beads of an area on the gauge. */
export interface Column {
  id: string;
  name: string;
  colour: Colour;
  pairs: Pair[];
  /** Its middle. */
  x: number;
  width: number;
}

/** The gauge that columns stand on. */
export interface Scale {
  left: number;
  right: number;
  line: number;
  /** Pixels of an octave, and times that a bead is enlarged. */
  octave: number;
  enlarged: number;
  /** Of the names below the columns. */
  size: number;
}

/** How the target of a pair is drawn. */
export const beadManner = ({ target: [target], comparability }: Pair): Manner =>
  mannerOf(target, comparability === "near");

// The room of a mark that the grammar draws upright: its open side is above.
function roomOf(pair: Pair): Omit<Bead, "y"> {
  const { bound, held } = beadManner(pair);
  const core = radius * (isRate(pair.target[0]) ? 1.2 : 1);
  const soft = bound === "about" || bound === "plus" || bound === "nearly" ? 5.5 : 0;
  const open = bound === "atLeast" || bound === "over" ? radius + (held ? 10.5 : 8) : 0;
  const strokes = held ? radius + 4 : 0;
  return {
    beside: core + (bound === "about" ? 5 : 0) + 0.4,
    above: Math.max(core + soft, open, strokes) + 0.5,
    below: Math.max(core + (bound === "about" ? soft : 0), strokes) + 0.5,
  };
}

/**
 * Where the beads of some pairs lie, from the middle of their column. With tolerance, only those move that come to the
 * line: what stays where it is says that nothing has changed.
 */
export function beads(pairs: readonly Pair[], mode: "strict" | "tolerant", scale: Scale): { x: number; y: number }[] {
  const { line, octave, enlarged } = scale;
  const at = (which: "strict" | "tolerant") =>
    pairs.map((pair): Bead => {
      const { beside, above, below } = roomOf(pair);
      const y = line - octaves(pair, which) * octave;
      return { y, beside: beside * enlarged, above: above * enlarged, below: below * enlarged };
    });
  const strict = at("strict");
  const xs = swarm(strict, line);
  const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
  if (mode === "strict") return strict.map(({ y }, i) => ({ x: xs[i]! - middle, y }));
  const tolerant = at("tolerant");
  const stay = tolerant.map(({ y }, i) => (y === strict[i]!.y ? xs[i] : undefined));
  return swarm(tolerant, line, stay).map((x, i) => ({ x: x - middle, y: tolerant[i]!.y }));
}

/**
 * The columns of a gauge, of those areas that have pairs: each as wide as its beads need, the rest shared. Where there is
 * not room enough for all, beads are drawn smaller.
 */
export function columnsOf(
  data: ChartData,
  pairs: readonly Pair[],
  scale: Scale,
  locale: Locale,
): { columns: Column[]; enlarged: number } {
  const named = areaNamesIn(data.areas, locale).flatMap(({ id, short }) => {
    const own = pairs.filter(({ target: [target] }) => target.area === id);
    const colour: Colour = data.areas.find((area) => area.id === id)?.colour ?? "ink";
    return own.length > 0 ? [{ id, name: short, colour, pairs: own }] : [];
  });
  const room = scale.right - scale.left;
  const needsAt = (enlarged: number) =>
    named.map(({ name, pairs: own }) => {
      const at = { ...scale, enlarged };
      const xs = (["strict", "tolerant"] as const).flatMap((mode) => beads(own, mode, at).map(({ x }) => Math.abs(x)));
      return Math.max(2 * (Math.max(...xs) + radius * 1.3 * enlarged), textWidth(name) * scale.size + 3);
    });
  const sum = (numbers: number[]) => numbers.reduce((total, n) => total + n, 0);
  let { enlarged } = scale;
  while (sum(needsAt(enlarged)) > room && enlarged > scale.enlarged * 0.6) enlarged *= 0.95;
  const needs = needsAt(enlarged);
  const spare = (room - sum(needs)) / named.length;
  let left = scale.left;
  const columns = named.map((area, i) => {
    const width = needs[i]! + spare;
    left += width;
    return { ...area, x: left - width / 2, width };
  });
  return { columns, enlarged: Number(enlarged.toFixed(2)) };
}

import { isRate, position, ratio, type Pair } from "../ledger/compare.ts";

/** A rate has no ratio: its mark says above or below, this many octaves away whatever its distance. */
const rateStep = 0.21;

/**
 * How far above the line of its result a target is drawn, in octaves: twice as much is one octave. With tolerance, what
 * counts as level is drawn on the line.
 */
export function octaves(pair: Pair, mode: "strict" | "tolerant"): number {
  const where = position(pair, mode);
  if (where === "level") return 0;
  if (isRate(pair.target[0])) return where === "above" ? rateStep : -rateStep;
  return Math.log2(ratio(pair) ?? 1);
}

/** A mark that lies at a height, and the room that it takes around its middle. */
export interface Bead {
  y: number;
  /** To either side. */
  beside: number;
  above: number;
  below: number;
}

/**
 * Where beads lie beside one another so that none covers another: their x from the middle, as near to it as there is
 * room, those that are nearest to `line` first. A bead that has its place already keeps it.
 */
export function swarm(beads: readonly Bead[], line: number, kept: readonly (number | undefined)[] = []): number[] {
  const found = beads.map((_, i) => kept[i]);
  const isFree = (bead: Bead, x: number) =>
    beads.every((other, i) => {
      const at = found[i];
      return (
        at === undefined ||
        Math.abs(x - at) >= bead.beside + other.beside - 1e-9 ||
        bead.y + bead.below <= other.y - other.above ||
        other.y + other.below <= bead.y - bead.above
      );
    });
  const order = beads.map((bead, i) => ({ bead, i })).filter(({ i }) => found[i] === undefined);
  for (const { bead, i } of order.sort((a, b) => Math.abs(a.bead.y - line) - Math.abs(b.bead.y - line))) {
    let x = 0;
    for (let n = 1; !isFree(bead, x); n += 1) x = (n % 2 === 1 ? 1 : -1) * Math.ceil(n / 2) * bead.beside;
    found[i] = x;
  }
  return found as number[];
}

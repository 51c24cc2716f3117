import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { octaves, swarm, type Bead } from "../../src/charts/swarm.ts";
import { isPair, isRate, position } from "../../src/ledger/compare.ts";
import { pairs } from "../../src/ledger/count.ts";
import { report } from "../ledger/jiangan.ts";

const pair = (id: string) => {
  const found = report.comparisons.find((comparison) => comparison.id === id)!;
  if (!isPair(found)) throw new Error(`${id} is no pair`);
  return found;
};

describe("octaves", () => {
  test.each([
    ["p19", "strict", 1],
    ["p27", "strict", -1.0066],
    ["p32", "strict", 0],
    ["p22", "strict", -0.0055],
    ["p22", "tolerant", 0],
    ["p27", "tolerant", -1.0066],
  ] as const)("of %s, %s: %d", (id, mode, expected) => expect(octaves(pair(id), mode)).toBeCloseTo(expected, 3));

  test("a rate tells its side and no distance", () => {
    const rates = pairs(report).filter(({ target: [target] }) => isRate(target));
    const heights = new Set(rates.map((each) => Math.abs(octaves(each, "strict"))));
    expect(rates.length).toBeGreaterThan(5);
    expect(heights.size).toBe(2);
    expect(octaves(pair("p11"), "strict")).toBeLessThan(0);
    expect(octaves(pair("p35"), "strict")).toBeGreaterThan(0);
    expect(octaves(pair("p13"), "tolerant")).toBe(0);
  });

  test.each(["strict", "tolerant"] as const)("have the side that the count has, %s", (mode) => {
    for (const each of pairs(report)) {
      const where = { "1": "above", "0": "level", "-1": "below" }[String(Math.sign(octaves(each, mode)))];
      expect(where).toBe(position(each, mode));
    }
  });
});

describe("swarm", () => {
  const bead = fc.record({
    y: fc.integer({ min: 0, max: 60 }),
    beside: fc.constant(4),
    above: fc.integer({ min: 4, max: 12 }),
    below: fc.integer({ min: 4, max: 9 }),
  });
  const meet = (a: Bead, b: Bead, ax: number, bx: number) =>
    Math.abs(ax - bx) < a.beside + b.beside - 1e-6 && a.y + a.below > b.y - b.above && b.y + b.below > a.y - a.above;

  test("puts no bead on another", () => {
    fc.assert(
      fc.property(fc.array(bead, { maxLength: 12 }), (beads) => {
        const xs = swarm(beads, 30);
        expect(xs).toHaveLength(beads.length);
        for (const [i, a] of beads.entries())
          for (const [j, b] of beads.entries()) if (i < j) expect(meet(a, b, xs[i]!, xs[j]!)).toBe(false);
      }),
    );
  });

  test("leaves a bead where it is, and those that are alone in the middle", () => {
    const beads = [0, 0, 50].map((y) => ({ y, beside: 4, above: 4, below: 4 }));
    expect(swarm(beads, 0)).toEqual([0, 8, 0]);
    expect(swarm(beads, 0, [8, undefined, undefined])).toEqual([8, 0, 0]);
    expect(swarm([], 0)).toEqual([]);
  });
});

import { fileURLToPath } from "node:url";
import { DOMParser } from "linkedom";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { chartSvg } from "../../src/renditions/svg.ts";
import { plainText } from "../../src/stories/words.ts";
import { grammarNames } from "./grammar.ts";
import { drawings } from "./real.ts";
import { oneMarkALine, snapshotProblem, straySnapshots } from "./snapshot.ts";

const folder = fileURLToPath(new URL("output/", import.meta.url));
const said: unknown[][] = [];

// Plot warns of what it can't draw well: then the drawing is wrong.
beforeEach(() => {
  said.length = 0;
  for (const level of ["warn", "error"] as const)
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => void said.push(words));
});
afterEach(() => vi.restoreAllMocks());

describe("every chart in every state at both widths", () => {
  test("there are charts, and no two drawings share a name", () => {
    const names = drawings.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name, i) => names.indexOf(name) < i)).toEqual([]);
  });

  test.each(drawings)("$name", ({ name, chart, state, width }) => {
    const svg = chartSvg(chart, state, width, "zh", plainText(chart.title, "zh"));
    expect(said).toEqual([]);
    expect(snapshotProblem(folder, name, oneMarkALine(svg))).toBeUndefined();
  });

  test.each(drawings)("$name stands alone as a file", ({ chart, state, width }) => {
    const svg = chartSvg(chart, state, width, "zh", 'a < b & "c"');
    // SVG knows tags in lower case only, and a colour by a custom property would be black.
    expect(svg.match(/<\/?[a-z]*[A-Z]\w*/g) ?? []).toEqual([]);
    expect(svg).not.toContain("var(");
    expect(svg).not.toMatch(/undefined|NaN|Infinity/);
    const document = new DOMParser().parseFromString(svg, "image/svg+xml");
    expect((document.querySelector("title") as Element).textContent).toBe('a < b & "c"');
  });
});

test("no snapshot is left of a drawing that is gone", () => {
  expect(straySnapshots(folder, [...drawings.map(({ name }) => name), ...grammarNames])).toEqual([]);
});

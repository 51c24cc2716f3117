import { describe, expect, test } from "vitest";
import { drawScene, keyframes } from "../../src/charts/draw.ts";
import { keyframe } from "../../src/charts/keyframes.ts";
import { readScene, widths, type Mark, type Scene } from "../../src/charts/scene.ts";
import { parseHTML } from "linkedom";
import { charts, drawings } from "./real.ts";

const scene = (...marks: Mark[]): Scene => ({ width: 288, height: 100, marks });
const dot = (key: string, attributes: Record<string, string> = {}, content = ""): Mark => ({
  key,
  name: "circle",
  attributes,
  content,
});

describe("keyframe", () => {
  test("of equal scenes is empty", () => {
    const one = scene(dot("a", { cx: "1" }, "<title>a</title>"), dot("b"));
    expect(keyframe(one, structuredClone(one))).toEqual({});
  });

  test("holds what differs and nothing else", () => {
    const before = scene(dot("stays", { cx: "1", r: "2" }), dot("leaves"), dot("says", {}, "old"));
    const after = scene(dot("stays", { cx: "1", opacity: "0.5" }), dot("says", {}, "new"), dot("enters"));
    expect(keyframe(before, after)).toEqual({
      keys: ["stays", "says", "enters"],
      add: { enters: '<circle data-key="enters"/>' },
      set: { stays: { r: null, opacity: "0.5" } },
      content: { says: "new" },
    });
  });

  test("tells the order of painting where it alone differs", () => {
    expect(keyframe(scene(dot("a"), dot("b")), scene(dot("b"), dot("a")))).toEqual({ keys: ["b", "a"] });
  });

  test("adds a mark that became another element", () => {
    const path = { ...dot("a"), name: "path" };
    expect(keyframe(scene(dot("a")), scene(path))).toEqual({ add: { a: '<path data-key="a"/>' } });
  });

  test("refuses a state of another size", () => {
    expect(() => keyframe(scene(), { ...scene(), height: 90 })).toThrow(
      "invalid size: 288 × 90, the first state has 288 × 100",
    );
  });
});

describe("readScene", () => {
  const read = (markup: string) =>
    readScene(parseHTML(`<svg width="288" height="9">${markup}</svg>`).document.querySelector("svg")!);

  test("wants a key of its own for each mark", () => {
    expect(() => read("<g></g>")).toThrow("missing key: <g");
    expect(() => read('<g data-key="a"></g><g data-key="a"></g>')).toThrow("duplicate key: a");
  });

  test("rounds coordinates to hundredths, in what is inside too, and leaves ids and words alone", () => {
    const inner = '<path d="M1.23456 7h0.005" data-figure="1.23456"></path><text>1.23456</text>';
    const [mark] = read(`<g data-key="0.12345" transform="translate(1.005 2.000)">${inner}</g>`).marks;
    expect(mark).toMatchObject({ key: "0.12345", attributes: { transform: "translate(1 2)" } });
    expect(mark!.content).toMatch(/d="M1.23 7h0.01"/);
    expect(mark!.content).toMatch(/data-figure="1.23456"/);
    expect(mark!.content).toMatch(/>1.23456</);
  });
});

describe.each(charts)("$id", (chart) => {
  const names = chart.states.map(({ name }) => name);

  test.each(widths)("keeps its size in all states at %i", (width) => {
    const sizes = chart.states.map((state) => drawScene(chart, state, width, "zh")).map(({ height }) => height);
    expect(new Set(sizes).size).toBe(1);
    expect(sizes[0]).toBeGreaterThan(0);
  });

  test("the keyframe of a state to itself is empty, of every other it is not", () => {
    for (const name of names)
      for (const [other, frames] of Object.entries(keyframes(chart, [name, ...names], "zh")))
        for (const frame of frames) expect(Object.keys(frame).length === 0).toBe(other === name);
  });

  test("survives JSON", () => {
    const frames = keyframes(chart, names, "zh");
    expect(JSON.parse(JSON.stringify(frames))).toEqual(frames);
  });
});

test.each(drawings)("$name: about forty marks move, and no two share a key", ({ chart, state, width }) => {
  const keys = drawScene(chart, state, width, "zh").marks.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.length).toBeLessThanOrEqual(40);
});

import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { keyframe } from "../../src/charts/keyframes.ts";
import type { Mark } from "../../src/charts/scene.ts";
import { Drawing, duration } from "../../src/client/drawing.ts";
import { anyScene, drawScene, shown } from "./scenes.ts";

// A screen whose frames come when a test says so.
let frames = new Map<number, FrameRequestCallback>();
let now = 0;
let asked = 0;

function pass(milliseconds: number): void {
  // One frame sets the clock of a movement going, the next one shows it.
  for (const passed of [0, milliseconds]) {
    now += passed;
    const due = [...frames.values()];
    frames.clear();
    for (const callback of due) callback(now);
  }
}

beforeEach(() => {
  frames = new Map();
  vi.stubGlobal("requestAnimationFrame", (callback: FrameRequestCallback) => {
    asked += 1;
    frames.set(asked, callback);
    return asked;
  });
  vi.stubGlobal("cancelAnimationFrame", (id: number) => frames.delete(id));
});

const scene = (...marks: Mark[]) => ({ width: 288, height: 300, marks });
const dot = (key: string, attributes: Record<string, string>): Mark => ({
  key,
  name: "circle",
  attributes,
  content: "",
});
const attribute = (svg: Element, key: string, name: string) =>
  svg.querySelector(`[data-key="${key}"]`)?.getAttribute(name);

describe("Drawing", () => {
  test("ends exactly at the last state it was told to show, whatever interrupted it on the way", () => {
    const change = fc.record({
      state: fc.nat({ max: 3 }),
      animate: fc.boolean(),
      passed: fc.constantFrom(0, 16, 200, duration - 1, duration, 5000),
    });
    fc.assert(
      fc.property(
        fc.array(anyScene, { minLength: 4, maxLength: 4 }),
        fc.array(change, { minLength: 1 }),
        (states, changes) => {
          const svg = drawScene(states[0]!);
          const drawing = new Drawing(svg);
          const keyframes = states.map((state) => keyframe(states[0]!, state));
          for (const { state, animate, passed } of changes) {
            drawing.show(keyframes[state]!, animate);
            if (!animate) expect(shown(svg)).toEqual(shown(drawScene(states[state]!)));
            pass(passed);
          }
          pass(duration);
          expect(shown(svg)).toEqual(shown(drawScene(states[changes.at(-1)!.state]!)));
          expect(frames.size).toBe(0);
        },
      ),
      { numRuns: 300 },
    );
  });

  const first = scene(dot("stays", { cx: "0" }), dot("leaves", { opacity: "0.5" }));
  const state = scene(dot("enters", { cx: "7" }), dot("stays", { cx: "100" }));

  test("moves what stays and fades what enters and leaves", () => {
    const svg = drawScene(first);
    new Drawing(svg).show(keyframe(first, state), true);
    expect(attribute(svg, "stays", "cx")).toBe("0");
    expect(attribute(svg, "enters", "opacity")).toBe("0");
    pass(duration / 2);
    expect(attribute(svg, "stays", "cx")).toBe("87.5");
    expect(attribute(svg, "enters", "opacity")).toBe("0.875");
    expect(attribute(svg, "leaves", "opacity")).toBe("0.0625");
    pass(duration);
    expect(attribute(svg, "enters", "opacity")).toBeNull();
    expect(attribute(svg, "leaves", "opacity")).toBeUndefined();
  });

  test("goes back from where it is", () => {
    const svg = drawScene(first);
    const drawing = new Drawing(svg);
    drawing.show(keyframe(first, state), true);
    pass(duration / 2);
    drawing.show({}, true);
    expect(attribute(svg, "stays", "cx")).toBe("87.5");
    expect(attribute(svg, "leaves", "opacity")).toBe("0.0625");
    expect(attribute(svg, "enters", "opacity")).toBe("0.875");
    pass(duration / 2);
    expect(Number(attribute(svg, "stays", "cx"))).toBeCloseTo(87.5 / 8);
  });

  test("can be ended at once", () => {
    const svg = drawScene(first);
    const drawing = new Drawing(svg);
    drawing.show(keyframe(first, state), true);
    drawing.finish();
    expect(shown(svg)).toEqual(shown(drawScene(state)));
    expect(frames.size).toBe(0);
  });

  test("leaves an element that does not change where it is", () => {
    const svg = drawScene(first);
    const [stays] = svg.children;
    new Drawing(svg).show(keyframe(first, state), false);
    expect(svg.children[1]).toBe(stays);
  });

  test("brings back the element that left, as the state has it", () => {
    const svg = drawScene(first);
    const drawing = new Drawing(svg);
    const frame = keyframe(first, state);
    const [, leaves] = svg.children;
    drawing.show(frame, true);
    pass(duration);
    const [enters] = svg.children;
    drawing.show({}, true);
    pass(duration);
    expect(svg.children[1]).toBe(leaves);
    expect(shown(svg)).toEqual(shown(drawScene(first)));
    drawing.show(frame, false);
    expect(svg.children[0]).toBe(enters);
    expect(shown(svg)).toEqual(shown(drawScene(state)));
  });

  test("asks no element what stands in it once it is read", () => {
    const svg = drawScene(first);
    const drawing = new Drawing(svg);
    const frame = keyframe(first, state);
    drawing.show(frame, false);
    for (const element of svg.children) {
      const refuse = () => {
        throw new Error("unexpected reading");
      };
      Object.defineProperties(element, {
        getAttribute: { value: refuse },
        attributes: { get: refuse },
        innerHTML: { get: refuse },
      });
    }
    drawing.show({}, true);
    pass(duration / 2);
    drawing.show(frame, true);
    pass(duration);
    expect(frames.size).toBe(0);
  });
});

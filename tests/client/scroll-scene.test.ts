import { parseHTML } from "linkedom";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ScrollScene } from "../../src/client/scroll-scene.ts";

// A screen that a test makes narrow or wide, and a page that it prints.
class Query extends EventTarget {
  matches = false;

  turn(matches: boolean): void {
    this.matches = matches;
    this.dispatchEvent(new Event("change"));
  }
}
let queries: Map<string, Query>;
let page: EventTarget;
let scene: ScrollScene;

// Each drawing writes its own name, so that none can pass for the other.
const drawing = (name: string) => `<svg class="chart ${name}"><text data-key="a">${name} floor</text></svg>`;
const content = (text: string) => ["narrow", "wide"].map((name) => ({ content: { a: `${name} ${text}` } }));
const steps = ["floor", "filled", "readings"];
const frames = JSON.stringify({ floor: [{}, {}], filled: content("filled"), readings: content("readings") });
const markup = `<scroll-scene data-chart="grid">
  <div class="stage">${drawing("narrow")}${drawing("wide")}</div>
  <div class="steps">${steps.map((state, i) => `<section class="step" id="step-${i + 1}" data-state="${state}"></section>`).join("")}</div>
</scroll-scene><script type="application/json" data-frames="grid">${frames}</script>`;

const drawn = () => [...scene.querySelectorAll(".stage text")].map(({ textContent }) => textContent);
const width = () => queries.get("(min-width: 40rem)")!;

beforeEach(async () => {
  vi.resetModules();
  const { document, HTMLElement, customElements } = parseHTML(`<html><body>${markup}</body></html>`);
  queries = new Map();
  page = new EventTarget();
  vi.stubGlobal("document", document);
  vi.stubGlobal("HTMLElement", HTMLElement);
  vi.stubGlobal("matchMedia", (text: string) => {
    const query = queries.get(text) ?? new Query();
    queries.set(text, query);
    return query;
  });
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("requestAnimationFrame", () => 0);
  vi.stubGlobal("cancelAnimationFrame", () => undefined);
  // No step ever reaches the line by itself.
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
  const { ScrollScene } = await import("../../src/client/scroll-scene.ts");
  const { followSteps } = await import("../../src/client/reading-line.ts");
  customElements.define("scroll-scene", ScrollScene);
  scene = document.querySelector("scroll-scene") as unknown as ScrollScene;
  followSteps();
});
afterEach(() => vi.unstubAllGlobals());

describe("ScrollScene", () => {
  test("leaves the drawing alone that cannot be seen", () => {
    scene.show("filled");
    expect(drawn()).toEqual(["narrow filled", "wide floor"]);
    scene.show("readings");
    expect(drawn()).toEqual(["narrow readings", "wide floor"]);
  });

  test("brings it up to date when the screen passes the width from which on it is seen, both ways", () => {
    scene.show("filled");
    width().turn(true);
    expect(drawn()).toEqual(["narrow filled", "wide filled"]);
    scene.show("readings");
    expect(drawn()).toEqual(["narrow filled", "wide readings"]);
    width().turn(false);
    expect(drawn()).toEqual(["narrow readings", "wide readings"]);
  });

  test("shows the first state in both drawings on paper, whose width nobody knows", () => {
    scene.show("filled");
    width().turn(true);
    scene.show("readings");
    page.dispatchEvent(new Event("beforeprint"));
    expect(drawn()).toEqual(["narrow floor", "wide floor"]);
    // The paper is narrower than the screen.
    width().turn(false);
    expect(drawn()).toEqual(["narrow floor", "wide floor"]);
  });

  test("does nothing at a state that it does not know", () => {
    scene.show("filled");
    scene.show("elsewhere");
    scene.show(undefined);
    expect(drawn()).toEqual(["narrow filled", "wide floor"]);
  });
});

import fc from "fast-check";
import { DOMParser } from "linkedom";
import { markMarkup, type Mark, type Scene } from "../../src/charts/scene.ts";
import { readMark } from "../../src/client/scene.ts";

// An XML document, for linkedom's HTML does not know that a path ends at "/>" inside an svg, as browsers do.
const document = new DOMParser().parseFromString("<svg/>", "image/svg+xml") as unknown as Document;

/** An element with a drawing of this scene in it. */
export function drawScene(scene: Scene): Element {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.innerHTML = scene.marks.map(markMarkup).join("");
  return svg;
}

/** Markup as a mark, as the browser's own parser would read it. */
export function parseMark(markup: string): Mark {
  const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
  group.innerHTML = markup;
  return readMark(group.firstElementChild!);
}

/** Marks as markup that does not depend on the order of attributes, which says nothing. */
export const written = (marks: Mark[]): string[] =>
  marks.map((mark) => markMarkup({ ...mark, attributes: Object.fromEntries(Object.entries(mark.attributes).sort()) }));

/** What a drawing shows, as `written` writes it. */
export const shown = (svg: Element): string[] => written([...svg.children].map(readMark));

// No "&" and "<" in attributes: linkedom reads them in XML without decoding them. Browsers see them in the browser tests.
const coordinate = fc.integer({ min: -400, max: 800 }).map((value) => String(value / 4));
const attributes = fc.record(
  {
    class: fc.constantFrom("result", "target near", "of-target strong"),
    x: coordinate,
    opacity: fc.constantFrom("0.28", "1", "0"),
    transform: fc.tuple(coordinate, coordinate).map(([x, y]) => `translate(${x} ${y})`),
    d: fc.oneof(
      fc.tuple(coordinate, coordinate).map(([x, y]) => `M${x} ${y}h20`),
      fc.tuple(coordinate, fc.constantFrom(0, 1)).map(([x, flag]) => `M${x} 2a4 4 0 ${flag} 1 0 8`),
    ),
    "data-figure": fc.constantFrom("高新技术企业-2025", 'a"b'),
  },
  { requiredKeys: [] },
);
// Contents are spelled as linkedom writes them when asked.
const mark = fc.record({
  key: fc.constantFrom("高新技术企业-2025", "高新技术企业-2025.0", "1", "0", "gap.bracket", "axis", 'quoted "'),
  name: fc.constantFrom("path", "text", "g"),
  attributes,
  content: fc.constantFrom("", "不少于235亿元", "<tspan>900</tspan>家", '<path class="target" d="M0 0h4" />'),
});

/** Any scene; scenes of one run share keys, so that marks stay, enter, leave, turn into others and change places. */
export const anyScene: fc.Arbitrary<Scene> = fc
  .uniqueArray(mark, { selector: ({ key }) => key, maxLength: 7 })
  .map((marks) => ({ width: 288, height: 300, marks }));

import { DOMParser } from "linkedom";
import { markMarkup, type Scene } from "../../src/charts/scene.ts";
import { textWidth } from "../../src/charts/text.ts";

/** Where a text stands in a drawing, estimated as the charts themselves estimate it. */
export interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A place after the transforms of all parents. */
interface Frame {
  x: number;
  y: number;
  scale: number;
}

const number = (value: string | null | undefined, size = 1) =>
  Number.parseFloat(value ?? "0") * (value?.endsWith("em") ? size : 1);

function inside({ x, y, scale }: Frame, element: Element): Frame {
  const transform = element.getAttribute("transform") ?? "";
  const [, dx, dy] = /translate\(([-\d.e]+)[ ,]*([-\d.e]+)?\)/.exec(transform) ?? [];
  const [, factor] = /scale\(([-\d.e]+)\)/.exec(transform) ?? [];
  return { x: x + scale * number(dx), y: y + scale * number(dy), scale: scale * (factor ? Number(factor) : 1) };
}

// A text whose characters are moved one by one is as many texts.
function boxesOf(text: Element, frame: Frame, wide: boolean): Box[] {
  const [right, down] = ["dx", "dy"].map((name) => text.getAttribute(name)?.split(" ").map(Number)) as [
    number[]?,
    number[]?,
  ];
  if (!right || right.length < 2 || !down) return [boxOf(text, frame, wide)];
  let [x, y] = [number(text.getAttribute("x")), number(text.getAttribute("y"))];
  return [...text.textContent].map((character, i) => {
    const one = text.cloneNode(false) as Element;
    one.textContent = character;
    for (const name of ["dx", "dy"]) one.removeAttribute(name);
    one.setAttribute("x", String((x += right[i]!)));
    one.setAttribute("y", String((y += down[i]!)));
    const box = boxOf(one, frame, wide);
    x += (box.right - box.left) / frame.scale;
    return box;
  });
}

function boxOf(text: Element, { x, y, scale }: Frame, wide: boolean): Box {
  const classes = (text.getAttribute("class") ?? "").split(" ");
  const sizes = { huge: [34, 52], big: [20, 30], small: [12, 14] };
  const named = Object.entries(sizes).find(([name]) => classes.includes(name))?.[1] ?? [12, 15];
  const size = named[wide ? 1 : 0]! * scale;
  const words = text.textContent;
  const width = textWidth(words) * size;
  const at = x + scale * number(text.getAttribute("x"));
  const base = y + scale * (number(text.getAttribute("y"), size) + number(text.getAttribute("dy"), size));
  const left = classes.includes("end") ? at - width : classes.includes("middle") ? at - width / 2 : at;
  // Han reach a little below the line that they stand on.
  return { text: words, left, right: left + width, top: base - size * 0.86, bottom: base + size * 0.14 };
}

/** The boxes of all texts of a drawing. */
export function textBoxes(scene: Scene): Box[] {
  const markup = `<svg>${scene.marks.map(markMarkup).join("")}</svg>`;
  const { documentElement } = new DOMParser().parseFromString(markup, "image/svg+xml");
  const walk = (element: Element, outer: Frame): Box[] => {
    const frame = inside(outer, element);
    if (element.tagName === "text") return boxesOf(element, frame, scene.width > 288);
    return [...element.children].flatMap((child) => walk(child, frame));
  };
  return walk(documentElement as unknown as Element, { x: 0, y: 0, scale: 1 });
}

/** Whether two texts run into each other by more than the error of an estimate. */
export function overlap(a: Box, b: Box, slack = 1): boolean {
  return a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack;
}

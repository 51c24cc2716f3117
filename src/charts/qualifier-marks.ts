import type { Derived } from "../ledger/derive.ts";
import type { Figure, Qualifier } from "../ledger/schema.ts";
import type { Node } from "./scene.ts";

/** What a mark's fill says of its number, shape first: it reads in greyscale and as a fax. */
export type Fill = "solid" | "hatched" | "aimed" | "derived" | "assumed" | "near";

/** How a number is drawn: the same in every chart. */
export interface Manner {
  bound: Qualifier;
  fill: Fill;
  /** Whether the report says 保持: two strokes hold the mark. */
  held: boolean;
}

/** How a figure or a derived value is drawn; `near` where its comparison holds only nearly. */
export function mannerOf(number: Figure | Derived, near = false): Manner {
  const bound = number.qualifier;
  if ("formula" in number)
    return {
      bound: number.rounded && bound === "exact" ? "about" : bound,
      fill: number.hypothetical ? "assumed" : "derived",
      held: false,
    };
  const says = (...words: string[]) => words.some((word) => number.qualifier_words.includes(word));
  const fill = says("力争", "争取") ? "aimed" : number.estimated ? "hatched" : near ? "near" : "solid";
  return { bound, fill, held: says("保持", "保持在", "稳定在") };
}

export type Tone = "result" | "target";

const chevronOpacities = [0.9, 0.55, 0.25];
const fadeSlices = 7;

/** Three fading chevrons: open beyond this point. `x`, `y` is where the opening begins. */
function chevrons(g: Node, x: number, y: number, size: number, tone: Tone): void {
  chevronOpacities.forEach((opacity, i) => {
    g.append("path")
      .attr("class", `none ${tone}-line`)
      .attr("stroke-width", 2)
      .attr("opacity", opacity)
      .attr("d", `M${x + i * size * 1.1} ${y - size}l${size} ${size}l${-size} ${size}`);
  });
}

// Lines at 45° inside a rectangle, as one path: a pattern would need an id, which some hosts strip.
function hatch(x: number, y: number, width: number, height: number): string {
  const step = 5;
  let path = "";
  for (let offset = step; offset < width + height; offset += step) {
    const [x1, y1] = offset <= height ? [x, y + offset] : [x + offset - height, y + height];
    const [x2, y2] = offset <= width ? [x + offset, y] : [x + width, y + offset - width];
    path += `M${x1} ${y1}L${x2} ${y2}`;
  }
  return path;
}

function filledRect(g: Node, tone: Tone, fill: Fill, x: number, y: number, width: number, height: number): void {
  if (width <= 0) return;
  const rect = () => g.append("rect").attr("x", x).attr("y", y).attr("width", width).attr("height", height);
  const outline = (dash: string | null, line: string) =>
    rect()
      .attr("class", `none ${line}`)
      .attr("stroke-width", 1.4)
      .attr("stroke-dasharray", dash)
      .attr("stroke-linecap", dash === "1 3" ? "round" : null);
  switch (fill) {
    case "solid":
      rect().attr("class", tone);
      break;
    case "near":
      rect().attr("class", `${tone} near`);
      outline("4 3", `${tone}-line`);
      break;
    case "hatched":
      outline(null, `${tone}-line`);
      g.append("path")
        .attr("class", `none ${tone}-line`)
        .attr("d", hatch(x, y, width, height));
      break;
    case "aimed":
      outline("5 3", `${tone}-line`);
      break;
    case "derived":
      outline("1 3", `${tone}-line`);
      break;
    case "assumed":
      outline("8 4", "result-line");
  }
}

/** Where a bar lies: it runs from `x0` to the value at `x1`, `height` thick, centred on `y`. */
export interface BarPlace {
  x0: number;
  x1: number;
  y: number;
  height: number;
}

/** Draws a horizontal bar; its end says how the number is bounded. */
export function bar(g: Node, { bound, fill, held }: Manner, tone: Tone, { x0, x1, y, height }: BarPlace): void {
  const top = y - height / 2;
  const fades: Partial<Record<Qualifier, [number, number]>> = { about: [-8, 16], plus: [0, 14], nearly: [-14, 14] };
  const fade = fill === "derived" || fill === "assumed" ? undefined : fades[bound];
  filledRect(g, tone, fill, x0, top, (fade ? x1 + fade[0] : x1) - x0, height);
  if (fade)
    for (let i = 0; i < fadeSlices; i += 1)
      g.append("rect")
        .attr("class", tone)
        .attr("x", x1 + fade[0] + (i * fade[1]) / fadeSlices)
        .attr("y", top)
        .attr("width", fade[1] / fadeSlices)
        .attr("height", height)
        .attr("opacity", ((fadeSlices - i) / (fadeSlices + 1)).toFixed(2));
  const tick = (dash: string | null, width: number, overshoot: number) =>
    g
      .append("path")
      .attr("class", `none ${tone}-line`)
      .attr("stroke-width", width)
      .attr("stroke-dasharray", dash)
      .attr("d", `M${x1} ${top - overshoot}V${top + height + overshoot}`);
  if (bound === "nearly") tick("2 2", 1, 2);
  if (bound === "atLeast" || bound === "over") {
    tick(bound === "over" ? "3 2" : null, 2.4, 4);
    chevrons(g, x1 + 5, y, Math.min(5, height / 3), tone);
  }
  if (bound === "atMost" || bound === "under") tick(bound === "under" ? "3 2" : null, 2.4, 4);
  if (held)
    for (const shift of [4, 8])
      g.append("path")
        .attr("class", `none ${tone}-line`)
        .attr("stroke-width", 1.6)
        .attr("d", `M${x1 + shift} ${top - 2}V${top + height + 2}`);
}

/** Where a point lies. */
export interface DotPlace {
  x: number;
  y: number;
  r: number;
  /** A rate: it says above, level or below, and no distance. */
  diamond?: boolean;
}

// The outline of a dot or a diamond as a path.
function outlinePath({ x, y, r, diamond }: DotPlace, grow = 0): string {
  const size = r + grow;
  if (diamond) return `M${x} ${y - size * 1.2}L${x + size * 1.2} ${y}L${x} ${y + size * 1.2}L${x - size * 1.2} ${y}Z`;
  return `M${x - size} ${y}a${size} ${size} 0 1 1 ${2 * size} 0a${size} ${size} 0 1 1 ${-2 * size} 0Z`;
}

function hatchedDot({ x, y, r }: DotPlace): string {
  let path = "";
  for (let offset = -r + 2; offset < r; offset += 3) {
    const half = Math.sqrt(r * r - offset * offset) * Math.SQRT1_2;
    const [cx, cy] = [x + offset * Math.SQRT1_2, y + offset * Math.SQRT1_2];
    path += `M${cx - half} ${cy + half}L${cx + half} ${cy - half}`;
  }
  return path;
}

/** Draws a point; `near` marks are hollow, soft numbers have soft rims, floors a chevron to the open side. */
export function dot(g: Node, { bound, fill, held }: Manner, tone: Tone, place: DotPlace): void {
  const { x, y, r } = place;
  const path = (d: string) => g.append("path").attr("d", d);
  const ring = (dash: string | null, line: string) =>
    path(outlinePath(place, -0.8))
      .attr("class", `hollow ${line}`)
      .attr("stroke-width", 1.8)
      .attr("stroke-dasharray", dash)
      .attr("stroke-linecap", dash === "0.1 3.2" ? "round" : null);
  const soft = bound === "about" ? [5, 3] : bound === "plus" ? [5, 3] : bound === "nearly" ? [2] : [];
  for (const grow of soft)
    path(
      bound === "plus"
        ? `M${x} ${y - r - grow}a${r + grow} ${r + grow} 0 0 1 0 ${2 * (r + grow)}Z`
        : outlinePath(place, grow),
    )
      .attr("class", tone)
      .attr("opacity", 0.28);
  if (fill === "near") ring(null, `${tone}-line`);
  else if (fill === "aimed") ring("4 2.5", `${tone}-line`);
  else if (fill === "derived") ring("0.1 3.2", `${tone}-line`);
  else if (fill === "assumed") ring("6 3", "result-line");
  else if (fill === "hatched") {
    ring(null, `${tone}-line`);
    path(hatchedDot(place)).attr("class", `none ${tone}-line`);
  } else path(outlinePath(place)).attr("class", tone);
  if (bound === "atLeast" || bound === "over")
    path(`M${x + r + 3} ${y - 4}l4 4l-4 4`)
      .attr("class", `none ${tone}-line`)
      .attr("stroke-width", 2)
      .attr("stroke-dasharray", bound === "over" ? "2.5 1.5" : null);
  if (held)
    for (const shift of [-r - 3, r + 3])
      path(`M${x + shift} ${y - r}V${y + r}`)
        .attr("class", `none ${tone}-line`)
        .attr("stroke-width", 1.6);
}

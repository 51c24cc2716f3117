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
/** A soft end is made of slices so wide, in pixels. */
const slice = 2;

/** Three fading chevrons: open beyond this point. `x`, `y` is where the opening begins. */
export function chevrons(g: Node, x: number, y: number, size: number, tone: Tone): void {
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
      outline("8 4", `${tone}-line`);
  }
}

/** Where a bar lies: it runs from `x0` to the value at `x1`, `height` thick, centred on `y`. */
export interface BarPlace {
  x0: number;
  x1: number;
  y: number;
  height: number;
}

/** An assumption never wears an area's colour. */
export const toneOf = (fill: Fill, tone: Tone): Tone => (fill === "assumed" ? "result" : tone);

// Where a bar's end is soft: from this many pixels beside the value, over so many. They say nothing of an error's size.
const fades: Partial<Record<Qualifier, [from: number, width: number]>> = {
  about: [-8, 16],
  plus: [0, 14],
  nearly: [-14, 14],
};
const whisker = 10;

/** Draws a horizontal bar; its end says how the number is bounded. */
export function bar(g: Node, { bound, fill, held }: Manner, tone: Tone, { x0, x1, y, height }: BarPlace): void {
  const top = y - height / 2;
  const own = toneOf(fill, tone);
  const fade = fades[bound];
  filledRect(g, own, fill, x0, top, (fade ? x1 + fade[0] : x1) - x0, height);
  const slices = fade ? fade[1] / slice : 0;
  if (fade)
    for (let i = 0; i < slices; i += 1)
      g.append("rect")
        .attr("class", own)
        .attr("x", x1 + fade[0] + i * slice)
        .attr("y", top)
        .attr("width", slice)
        .attr("height", height)
        // A soft end is no darker than the bar that it ends.
        .attr("opacity", (((slices - i) / (slices + 1)) * (fill === "solid" ? 1 : 0.35)).toFixed(2));
  boundary(g, { bound, held }, own, { x: x1, y, height, soft: fade ? fade[0] + fade[1] : 0 });
}

/** Where a bar or a block ends: at `x`, `height` across and centred on `y`. */
export interface BoundaryPlace {
  x: number;
  y: number;
  height: number;
  /** How far a soft end goes beyond `x`. */
  soft?: number;
  /** Where across the end its chevrons stand; in the middle, where it is left out. */
  chevronsAt?: number;
}

/** Draws what stands at the end of a bar or a block: its line, what holds it, how it is open. */
export function boundary(
  g: Node,
  { bound, held }: Pick<Manner, "bound" | "held">,
  tone: Tone,
  { x, y, height, soft = 0, chevronsAt = y }: BoundaryPlace,
): void {
  const top = y - height / 2;
  const line = (d: string, width: number, dash: string | null = null) =>
    g
      .append("path")
      .attr("class", `none ${tone}-line`)
      .attr("stroke-width", width)
      .attr("stroke-dasharray", dash)
      .attr("d", d);
  const across = (at: number, overshoot: number) => `M${at} ${top - overshoot}V${top + height + overshoot}`;
  // What holds a number stands beyond its soft end, and before its open side.
  let end = x + soft;
  if (bound === "nearly") line(across(x, 2), 1, "2 2");
  else if (bound === "atMost" || bound === "atLeast") line(across(x, 4), 2.4);
  else if (bound === "under" || bound === "over") line(across(x, 4), 2.4, "3 2");
  else if (bound === "range") {
    end += whisker;
    line(`M${x} ${y}H${end}M${end} ${y - height / 4}v${height / 2}`, 1.6);
  }
  if (held) for (const shift of [4, 8]) line(across(end + shift, 2), 1.6);
  if (bound === "atLeast" || bound === "over")
    chevrons(g, end + (held ? 13 : 5), chevronsAt, Math.min(5, height / 3), tone);
}

/** Draws the place of a number that the report does not give: an empty box with a question mark. */
export function notGiven(g: Node, x: number, y: number, width: number, height: number): void {
  g.append("rect")
    .attr("class", "line")
    .attr("stroke-width", 1.4)
    .attr("stroke-dasharray", "4 4")
    .attr("x", x)
    .attr("y", y)
    .attr("width", width)
    .attr("height", height);
  g.append("text")
    .attr("class", "of-result middle")
    .attr("x", x + width / 2)
    .attr("y", y + height / 2 + 5)
    .text("?");
}

/** Draws that what stands on either side does not compare: a tilde, struck through. */
export function notSimilar(g: Node, x: number, y: number): void {
  const line = (classes: string, d: string) =>
    g.append("path").attr("class", classes).attr("stroke-width", 2).attr("d", d);
  line("line", `M${x - 8} ${y + 1}q4 -6 8 -1t8 -1`);
  line("none target-line", `M${x - 4} ${y + 8}L${x + 4} ${y - 8}`);
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

/** Draws a point; `near` marks are hollow, soft numbers have soft rims, bounds a chevron to the open side. */
export function dot(g: Node, { bound, fill, held }: Manner, tone: Tone, place: DotPlace): void {
  const { x, y, r } = place;
  const own = toneOf(fill, tone);
  const path = (d: string) => g.append("path").attr("d", d);
  const line = (d: string, width: number) => path(d).attr("class", `none ${own}-line`).attr("stroke-width", width);
  const ring = (dash: string | null) =>
    path(outlinePath(place, -0.8))
      .attr("class", `hollow ${own}-line`)
      .attr("stroke-width", 1.8)
      .attr("stroke-dasharray", dash)
      .attr("stroke-linecap", dash === "0.1 3.2" ? "round" : null);
  // What is about has a soft rim, what is just over one on the outer side, what is nearly one on the inner side.
  const half = (size: number, sweep: 0 | 1) => `M${x} ${y - size}a${size} ${size} 0 0 ${sweep} 0 ${2 * size}Z`;
  const isSoft = bound === "about" || bound === "plus" || bound === "nearly";
  for (const grow of isSoft ? [5, 3] : [])
    path(bound === "about" ? outlinePath(place, grow) : half(r + grow, bound === "plus" ? 1 : 0))
      .attr("class", own)
      .attr("opacity", 0.28);
  if (fill === "near") ring(null);
  else if (fill === "aimed") ring("4 2.5");
  else if (fill === "derived") ring("0.1 3.2");
  else if (fill === "assumed") ring("6 3");
  else if (fill === "hatched") {
    ring(null);
    path(hatchedDot(place)).attr("class", `none ${own}-line`);
  } else path(outlinePath(place)).attr("class", own);
  // What holds a number stands beyond its soft rim, and before its open side.
  const beside = r + (isSoft ? 5.5 : 3);
  const open = r + (held ? 5.5 : 3);
  if (held) for (const side of [-beside, beside]) line(`M${x + side} ${y - r}V${y + r}`, 1.6);
  if (bound === "range") line(`M${x + open} ${y}h5m0 -4v8`, 1.6);
  const way = { atLeast: 1, over: 1, atMost: -1, under: -1 }[bound as string];
  if (way !== undefined)
    line(`M${x + way * open} ${y - 4}l${way * 4} 4l${way * -4} 4`, 2).attr(
      "stroke-dasharray",
      bound === "over" || bound === "under" ? "2.5 1.5" : null,
    );
}

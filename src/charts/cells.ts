import { boundary, toneOf, type Fill, type Manner, type Tone } from "./qualifier-marks.ts";
import type { Node } from "./scene.ts";

/** Where cells lie: a block is filled from its lower left, row by row. */
export interface CellsPlace {
  x: number;
  /** The lower side. */
  y: number;
  /** From one cell to the next. */
  pitch: number;
  columns: number;
}

// So much of the pitch is the cell, the rest a gap.
const share = 0.84;

/** The cells from one number to another as one path; a part of a cell is as wide as it is large. */
export function cellsPath({ x, y, pitch, columns }: CellsPlace, from: number, to: number): string {
  const side = pitch * share;
  let d = "";
  for (let i = from; i < to - 1e-9; i += 1) {
    const width = side * Math.min(1, to - i);
    const [left, top] = [x + (i % columns) * pitch, y - Math.floor(i / columns) * pitch - side];
    d += `M${left} ${top}h${width}v${side}h${-width}z`;
  }
  return d;
}

/**
 * Cells in columns, from the left, on a base line at 0. A row of them is a dashed line as thick as a cell: a thousand weigh
 * no more than eight.
 */
export function striped(g: Node, tone: Tone, count: number, rows: number, pitch: number): void {
  const side = pitch * share;
  const [full, rest] = [Math.floor(count / rows), count % rows];
  let d = "";
  for (let row = 0; row < rows; row += 1) {
    const length = full + (row < rest ? 1 : 0);
    if (length > 0) d += `M0 ${-(row + 0.5) * pitch}h${length * pitch - (pitch - side)}`;
  }
  g.append("path")
    .attr("class", `none ${tone}-line`)
    .attr("stroke-width", side)
    .attr("stroke-dasharray", `${side} ${pitch - side}`)
    .attr("d", d);
}

// The outline around all cells, with a step where the last row is not full.
function outlinePath({ x, y, pitch, columns }: CellsPlace, count: number): string {
  const margin = pitch * (1 - share) * 0.5;
  const [rows, rest] = [Math.floor(count / columns + 1e-9), count % columns];
  const left = x - margin;
  if (rows === 0) return `M${left} ${y + margin}h${rest * pitch}v${-pitch}h${-rest * pitch}z`;
  const step = rest > 1e-9 ? `H${left + rest * pitch}v${-pitch}` : "";
  return `M${left} ${y + margin}h${columns * pitch}v${-rows * pitch}${step}H${left}z`;
}

// One line at 45° through each whole cell.
function hatchPath({ x, y, pitch, columns }: CellsPlace, count: number): string {
  const side = pitch * share;
  let d = "";
  for (let i = 0; i < Math.floor(count); i += 1)
    d += `M${x + (i % columns) * pitch} ${y - Math.floor(i / columns) * pitch}l${side} ${-side}`;
  return d;
}

// What a fill does to the outline: cells are too small for dashes of their own.
const dashes: Partial<Record<Fill, string>> = { near: "4 3", aimed: "5 3", derived: "0.1 3", assumed: "8 4" };

// Which cells are soft, counted from the last firm one: half of what is about lies on either side of its number.
const softCells = { about: [-1, 1], plus: [0, 1], nearly: [-1, 0] } as const;

/** Draws a number as cells that can be counted; what bounds it stands above a block and at the right of a single row. */
export function cells(g: Node, { bound, fill, held }: Manner, tone: Tone, count: number, place: CellsPlace): void {
  const { x, y, pitch, columns } = place;
  const own = toneOf(fill, tone);
  const [before, after] = softCells[bound as "about"] ?? [0, 0];
  const path = (classes: string, d: string) => g.append("path").attr("class", classes).attr("d", d);
  const firm = cellsPath(place, 0, Math.max(0, count + before));
  if (fill === "solid") path(own, firm);
  else {
    path(fill === "near" ? `${own} near` : `none ${own}-line`, firm);
    if (fill === "hatched") path(`none ${own}-line`, hatchPath(place, count + before));
    path(`none ${own}-line`, outlinePath(place, count))
      .attr("stroke-width", 1.4)
      .attr("stroke-dasharray", dashes[fill] ?? null)
      .attr("stroke-linecap", fill === "derived" ? "round" : null);
  }
  if (after > before) path(own, cellsPath(place, Math.max(0, count + before), count + after)).attr("opacity", 0.35);
  if (bound === "exact" && !held) return;
  const side = pitch * share;
  const last = count + after;
  if (last <= columns) {
    boundary(g, { bound, held }, own, { x: x + last * pitch, y: y - side / 2, height: side });
    return;
  }
  const across = columns * pitch - (pitch - side);
  const top = y - Math.ceil(last / columns - 1e-9) * pitch;
  // The same end as a bar's, turned upwards.
  const edge = g.append("g").attr("transform", `translate(${x + across / 2} ${top}) rotate(-90)`) as unknown as Node;
  boundary(edge, { bound, held }, own, { x: 0, y: 0, height: across });
}

import type { Comparison, Pair } from "../../src/ledger/compare.ts";
import type { Report } from "../../src/ledger/report.ts";
import type { Figure } from "../../src/ledger/schema.ts";
import type { Shape } from "../../src/drafting/shape.ts";
import { madeUpFigure } from "../charts/made-up.ts";

/** A target of no report: its name is its id. */
export const target = (name: string, changes: Partial<Figure> = {}): Figure =>
  madeUpFigure({ id: `${name}-2026`, indicator: name, area: "area-1", ...changes });

/** A result of no report. */
export const result = (name: string, changes: Partial<Figure> = {}): Figure =>
  madeUpFigure({ id: `${name}-2025`, indicator: name, area: "area-1", role: "actual", period: "2025", ...changes });

/** A pair of no report. */
export function pair(id: string, before: number, after: number, changes: Partial<Figure> = {}): Pair {
  const sides = {
    baseline: [result(id, { ...changes, value: before })],
    target: [target(id, { ...changes, value: after })],
  };
  const words = { label: id, label_en: "", shift: null, reason: "机器配对：x", reason_en: "" };
  return { id, ...words, ...sides, comparability: "near" } as Pair;
}

/** What an area of no report counts. */
export function shape(parts: Partial<Pick<Shape, "targets" | "others" | "pairs" | "lookalikes">> = {}): Shape {
  const pairs = parts.pairs ?? [];
  const targets = [...pairs.map(({ target: [figure] }) => figure), ...(parts.targets ?? [])];
  const others = [...pairs.map(({ baseline: [figure] }) => figure), ...(parts.others ?? [])];
  const lookalikes: Comparison[] = parts.lookalikes ?? [];
  const report = {
    year: 2026,
    figures: [...targets, ...others],
    comparisons: [...pairs, ...lookalikes],
    glossary: [],
    derived: [],
  };
  return {
    report: report as unknown as Report,
    id: "area-1",
    name: "城市更新",
    heading: "城市更新",
    targets,
    others,
    pairs,
    lookalikes,
  };
}

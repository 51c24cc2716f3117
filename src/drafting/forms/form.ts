import type { ChartRow } from "../../charts/schema.ts";
import type { Figure } from "../../ledger/schema.ts";
import type { Shape } from "../shape.ts";

/** A row of `charts.yaml` as it is written: what the schema completes is left out. */
export type ChartDraft = Pick<ChartRow, "id" | "type" | "area" | "title" | "dek" | "reading"> &
  Partial<Pick<ChartRow, "figures" | "comparisons" | "embed" | "notes">> & {
    states?: Record<string, { show?: string[]; emphasis?: string[]; layout?: string }>;
  };

/** A chart with the reason for its form. */
export interface Sketch {
  chart: ChartDraft;
  /** Why the data asked for this form, for the person who reviews it. */
  why: string;
  /** The targets that it draws, which other forms need not. */
  draws: Figure[];
}

/**
 * A form of chart, and when the shape of the data asks for it.
 * @param free The targets that no form before has drawn.
 */
export type Form = (shape: Shape, free: readonly Figure[]) => Sketch[];

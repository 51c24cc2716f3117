import * as z from "zod";

const text = z.string().min(1);

/** A state of a chart as `charts.yaml` writes it. */
export const stateSchema = z.strictObject({
  /** Ids of what is drawn, in this order; everything, where it is left out. */
  show: z.array(z.string()).optional(),
  /** Ids of what the state is about. */
  emphasis: z.array(z.string()).default([]),
  /** A layout of the chart type. */
  layout: z.string().optional(),
});

/** A row of `charts.yaml`: one chart, one embed. Texts may hold the directives of stories. */
export const chartRowSchema = z.strictObject({
  /** The word in addresses, stable for ever. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected a slug of lower-case letters, digits and hyphens"),
  /** A chart type. */
  type: z.string(),
  /** An area of the report, or overall. */
  area: z.string(),
  /** States the finding. */
  title: text,
  /** States the measure. */
  dek: text,
  /** How to read the marks of this chart. */
  reading: text,
  /** Ids of what is drawn. */
  figures: z.array(z.string()).default([]),
  comparisons: z.array(z.string()).default([]),
  derived: z.array(z.string()).default([]),
  /** Names of `mentions.csv`. */
  mentions: z.array(z.string()).default([]),
  /** Name → what is shown and emphasised; one state that shows everything, where it is left out. */
  states: z
    .record(z.string().regex(/^[a-z][a-z0-9-]*$/, "expected a slug"), stateSchema)
    .default({ all: { emphasis: [] } }),
  /** State → words of the button that shows it, where a reader may choose. */
  controls: z.record(z.string(), text).default({}),
  /** What a slider over the controls is called, where they are steps of one thing. */
  slider: text.optional(),
  /** The state that an embed shows; the last one, where it is left out. */
  embed: z.string().optional(),
  /** On comparability and reading; the reasons of near comparisons are added by themselves. */
  notes: z.array(text).default([]),
  /** Where the numbers come from, if not from the report. */
  source: text.optional(),
});

export const chartsSchema = z.array(chartRowSchema);
export type ChartRow = z.output<typeof chartRowSchema>;

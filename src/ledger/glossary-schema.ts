import * as z from "zod";

/** An entry of `glossary.yaml`: a term in our own words. */
export const termSchema = z.strictObject({
  term: z.string().min(1),
  /** Other spellings, in the report or in stories. */
  aliases: z.array(z.string()).default([]),
  term_en: z.string(),
  explanation: z.string(),
  explanation_en: z.string(),
  /** report: its own glossary explains it. common: general knowledge, not of the report. editorial: a distinction we draw. */
  origin: z.enum(["report", "common", "editorial"]),
  /** The number of the item in the report's own glossary. */
  item: z.int().positive().optional(),
  /** The stories that use it. */
  areas: z.array(z.string()),
});

export const glossarySchema = z.array(termSchema);
export type Term = z.output<typeof termSchema>;

/** A row of `mentions.csv`: a name that the report states without a number. */
export const mentionSchema = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(["company", "place", "lake", "building", "institution", "product", "event", "pool"]),
  area: z.string(),
  section: z.string().min(1),
  paragraph: z.string().regex(/^\d+$/, "expected the number of a paragraph").transform(Number),
  /** What the text has it do, in our words. */
  verb: z.string(),
  verb_en: z.string(),
});

export type Mention = z.output<typeof mentionSchema>;
export const mentionColumns = Object.keys(mentionSchema.shape) as (keyof Mention)[];

/** An entry of `corrections.yaml`. */
export const correctionSchema = z.strictObject({
  id: z.string(),
  date: z.iso.date(),
  /** number: a figure was wrong. definition: a scope was. wording: only the words were. */
  grade: z.enum(["number", "definition", "wording"]),
  charts: z.array(z.string()).default([]),
  stories: z.array(z.string()).default([]),
  before: z.string(),
  after: z.string(),
  cause: z.string(),
  notified: z.string().default(""),
});

export const correctionsSchema = z.strictObject({ corrections: z.array(correctionSchema) });
export type Correction = z.output<typeof correctionSchema>;

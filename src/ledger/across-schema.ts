import * as z from "zod";

/** A row of `across.csv`: what a person says of how a figure compares with what other reports say. The file may be left out. */
export const acrossRowSchema = z.strictObject({
  /** The id of a figure of this report. */
  figure: z.string().min(1, "expected an id of the ledger"),
  /** `<report>/<figure>` of the report of the year before; empty where it holds against every report that has the indicator. */
  other: z.string().regex(/^([a-z0-9-]+\/.+)?$/, "expected <report>/<figure>, or nothing"),
  /** same: the definition was looked up and is the same. near: a word differs. none: it only looks alike. */
  comparability: z.enum(["same", "near", "none"]),
  /** Which way the definition moved from the other to this one. */
  shift: z.union([z.literal("").transform(() => null), z.enum(["narrower", "wider", "unclear"])]),
  reason: z.string().min(1, "expected a reason"),
  reason_en: z.string(),
});

export type AcrossRow = z.output<typeof acrossRowSchema>;
export const acrossColumns = Object.keys(acrossRowSchema.shape) as (keyof AcrossRow)[];

import * as z from "zod";

const ids = z.string().transform((value) => value.split(" ").filter((id) => id !== ""));

/** A row of `comparisons.csv`: a target held against a result, or the reason why it can't be. */
export const comparisonRowSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected a slug"),
  label: z.string().min(1, "expected a label"),
  label_en: z.string(),
  /** Ids of the results; exactly one for `same` and `near`. */
  baseline: ids,
  /** Ids of the targets; exactly one for `same` and `near`. */
  target: ids,
  /** same: same words and unit. near: a word differs. none: looks alike only. */
  comparability: z.enum(["same", "near", "none"]),
  /** Which way the definition moved in the target. */
  shift: z.union([z.literal("").transform(() => null), z.enum(["narrower", "wider", "unclear"])]),
  reason: z.string().min(1, "expected a reason"),
  reason_en: z.string(),
});

export type ComparisonRow = z.output<typeof comparisonRowSchema>;
export const comparisonColumns = Object.keys(comparisonRowSchema.shape) as (keyof ComparisonRow)[];

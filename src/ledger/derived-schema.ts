import * as z from "zod";

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected a slug");

/** A number that the report does not state but a formula needs: the days of a year, an assumed base. */
export const constantSchema = z.strictObject({
  id,
  value: z.number(),
  unit: z.string(),
  /** Why this number and no other. */
  reason: z.string().min(1),
  reason_en: z.string(),
});

/** A number that we calculate from figures, constants and other derived values. */
export const derivedRowSchema = z.strictObject({
  id,
  label: z.string().min(1),
  label_en: z.string(),
  /** `+ - * / ( )` over the names of `inputs`. */
  formula: z.string().min(1),
  /** Name in the formula → id of a figure, a constant or a derived value. */
  inputs: z.record(z.string().regex(/^[a-z][a-z0-9]*$/i, "expected a name of letters and digits"), z.string()),
  unit: z.string(),
  /** Significant digits shown, at most. */
  digits: z.int().min(1).max(6),
  /** Whether it rests on an assumption and not on the report. */
  hypothetical: z.boolean(),
});

/** `derived.yaml`. */
export const derivedFileSchema = z.strictObject({
  constants: z.array(constantSchema),
  derived: z.array(derivedRowSchema),
});

export type Constant = z.output<typeof constantSchema>;
export type DerivedFile = z.output<typeof derivedFileSchema>;
export type DerivedRow = z.output<typeof derivedRowSchema>;

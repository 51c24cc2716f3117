import type { Correction } from "../ledger/glossary-schema.ts";

/** What the grades of corrections are called. */
export const gradeNames: Record<Correction["grade"], string> = {
  number: "数字错",
  definition: "口径说明",
  wording: "文字",
};

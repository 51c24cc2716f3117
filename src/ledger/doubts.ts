import type { Figure } from "./schema.ts";

/** Whether a note says that the report's text is not to be trusted, or can be read in two ways. */
export function isDoubtful(note: string): boolean {
  return /未找到|不清|存疑|不确定|待核|编辑判断|缺标点|不定|uncertain/i.test(note);
}

/** Whether a note says that the report leaves open what a number counts. */
export function isUnstated(note: string): boolean {
  return /未写|未说明|未给|未拆分/.test(note);
}

/** The part of a figure's note that a reader has to know; the others speak to those who keep the ledger. */
export function caveatOf({ note }: Pick<Figure, "note">): string {
  return note
    .split("；")
    .filter((part) => isDoubtful(part) || isUnstated(part))
    .join("；");
}

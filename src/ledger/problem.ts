import type { VFile } from "vfile";

/** A place in a file, both numbers from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Adds an error to the messages of a file. `source` names what found it, `ruleId` the rule; both are permanent. */
export function problem(file: VFile, source: string, ruleId: string, place: Place, reason: string): void {
  file.message(reason, { place, source, ruleId }).fatal = true;
}

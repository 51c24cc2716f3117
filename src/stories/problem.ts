import type { Node } from "unist";
import type { VFile } from "vfile";

/** A place in a file, both numbers from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Adds an error of a story rule to the messages of a file; `place` is a node of its tree or a point in it. */
export function problem(file: VFile, rule: string, place: Node | Place, reason: string): void {
  const at = "type" in place ? startOf(place) : place;
  const message = file.message(reason, { place: { line: at.line, column: at.column }, source: "story", ruleId: rule });
  message.fatal = true;
}

/** Where a node begins; nodes that no source made begin at 1:1. */
export function startOf(node: Node): Place {
  return node.position?.start ?? { line: 1, column: 1 };
}

/** Runs what adds messages to a file, then sorts these by place and drops the duplicates. Returns whether there are any. */
export function collect(file: VFile, run: () => void): boolean {
  const before = file.messages.length;
  run();
  const seen = new Set<string>();
  const added = file.messages.splice(before).filter((message) => {
    const key = `${message.line}:${message.column}:${message.ruleId}:${message.reason}`;
    return !seen.has(key) && seen.add(key);
  });
  added.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  file.messages.push(...added);
  return added.length > 0;
}

import type { VFile } from "vfile";
import { LineCounter, parseDocument } from "yaml";
import type * as z from "zod";
import { expectation } from "./csv.ts";

/** A validated YAML file, with the place of any of its nodes. */
export interface PlacedYaml<Value> {
  value: Value;
  place(path: readonly PropertyKey[]): { line: number; column: number };
}

/**
 * Reads a YAML file and validates it. Everything wrong goes into `file.messages`, with line and column; undefined comes
 * back if anything is.
 */
export function readYaml<Schema extends z.ZodType>(file: VFile, schema: Schema): PlacedYaml<z.output<Schema>> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(String(file), { lineCounter: lines });
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (document.errors.length > 0) {
    for (const error of document.errors)
      file.message(`Unexpected YAML, expected well-formed YAML: ${error.message.split("\n")[0]}`, {
        place: position(error.pos[0]),
        source: "yaml",
        ruleId: "syntax",
      });
    return undefined;
  }
  // A missing key has no node of its own: its parent's place stands for it.
  const place = (path: readonly PropertyKey[]) => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
      const range = (node as { range?: [number, number, number] } | null | undefined)?.range;
      if (range) return position(range[0]);
    }
    return { line: 1, column: 1 };
  };
  const result = schema.safeParse(document.toJS());
  if (result.success) return { value: result.data, place };
  for (const issue of result.error.issues) {
    const found = document.getIn(issue.path);
    const what = found === undefined ? "nothing" : `\`${String(found).split("\n")[0]!.slice(0, 60)}\``;
    const key = issue.path.length > 0 ? ` at ${issue.path.join(".")}` : "";
    file.message(`Unexpected ${what}${key}, ${expectation(issue)}`, {
      place: place(issue.path),
      source: "yaml",
      ruleId: "value",
    });
  }
  return undefined;
}

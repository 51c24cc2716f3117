import type { VFile } from "vfile";
import { LineCounter, parseDocument } from "yaml";
import type * as z from "zod";
import { encodingReason, expectation, isOtherEncoding } from "./csv.ts";
import { problem, type Place } from "./problem.ts";

/** A validated YAML file, with the place of any of its nodes. */
export interface PlacedYaml<Value> {
  value: Value;
  place(path: readonly PropertyKey[]): Place;
}

// The parser adds the place and a picture of it, which the message has already.
const summary = (message: string) => message.split("\n")[0]!.replace(/ at line \d+, column \d+:?$/, "");
const syntaxReason = "Unexpected YAML, expected well-formed YAML";

/**
 * Reads a YAML file and validates it. Everything wrong goes into `file.messages`, with line and column; undefined comes
 * back if anything is.
 */
export function readYaml<Schema extends z.ZodType>(
  file: VFile,
  schema: Schema,
): PlacedYaml<z.output<Schema>> | undefined {
  if (isOtherEncoding(String(file))) {
    problem(file, "yaml", "encoding", { line: 1, column: 1 }, encodingReason);
    return undefined;
  }
  const lines = new LineCounter();
  const document = parseDocument(String(file), { lineCounter: lines });
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (document.errors.length > 0) {
    for (const { message, pos } of document.errors)
      problem(file, "yaml", "syntax", position(pos[0]), `${syntaxReason}: ${summary(message)}`);
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
  let content: unknown;
  try {
    content = document.toJS();
  } catch (cause) {
    // An alias without its anchor is only found when the values are made.
    problem(file, "yaml", "syntax", place([]), `${syntaxReason}: ${(cause as Error).message}`);
    return undefined;
  }
  const result = schema.safeParse(content);
  if (result.success) return { value: result.data, place };
  for (const issue of result.error.issues) {
    const found = document.getIn(issue.path);
    const what =
      found === undefined || found === null
        ? "nothing"
        : `\`${(typeof found === "string" ? found : JSON.stringify(found)).split("\n")[0]!.slice(0, 60)}\``;
    const key = issue.path.length > 0 ? ` at ${issue.path.join(".")}` : "";
    problem(file, "yaml", "value", place(issue.path), `Unexpected ${what}${key}, ${expectation(issue)}`);
  }
  return undefined;
}

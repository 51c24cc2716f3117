import { isMatch, type Pattern } from "./pattern.ts";
import type { Headers, Rule } from "./rules.ts";

/** The rules as the file `_headers`, which Netlify, Cloudflare and others read. */
export function netlifyFile(rules: readonly Rule[], base: string): string {
  const blocks = rules.flatMap(({ patterns, headers }) =>
    patterns.map((pattern) =>
      [base + pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
    ),
  );
  return `${blocks.join("\n\n")}\n`;
}

/** A pattern of `_headers` and what is sent where it fits. */
export interface Block {
  pattern: Pattern;
  headers: Headers;
}

/** Reads `_headers`. */
export function readNetlifyFile(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split("\n").filter((each) => !/^\s*(#|$)/.test(each))) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === undefined) blocks.push({ pattern: line.trim(), headers: {} });
    else if (blocks.length > 0) blocks.at(-1)!.headers[name] = value!;
  }
  return blocks;
}

/** The headers of a path, from all blocks that fit it. */
export function headersOf(path: string, blocks: readonly Block[]): Headers {
  const fitting = blocks.filter(({ pattern }) => isMatch(pattern, path));
  return Object.fromEntries(fitting.flatMap(({ headers }) => Object.entries(headers)));
}

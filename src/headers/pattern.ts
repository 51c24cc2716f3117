/** A path with blanks: `:name` stands for one segment, a `*` at the end for all that follows. `/embed/:report/:chart/` */
export type Pattern = string;

/** A pattern as the source of a regular expression, for whole paths; a folder may be asked for by its index page. */
export function patternSource(pattern: Pattern): string {
  const source = pattern
    .split("/")
    .map((part) =>
      part === "*" ? ".*" : part.startsWith(":") ? "[^/]+" : part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`),
    )
    .join("/");
  return `^${source}${pattern.endsWith("/") ? String.raw`(index\.html)?` : ""}$`;
}

/** Whether a path is one of those that a pattern stands for. */
export function isMatch(pattern: Pattern, path: string): boolean {
  return new RegExp(patternSource(pattern), "u").test(path);
}

/** Paths of any of these patterns, below a base path, as the source of one regular expression. */
export function anyPatternSource(patterns: readonly Pattern[], base: string): string {
  return patterns.map((pattern) => patternSource(base + pattern)).join("|");
}

import { anyPatternSource } from "./pattern.ts";
import { elsewhere, type Rule } from "./rules.ts";

/** The rules for Caddy, inside of the block of the site. A `?` sets a header where no rule has. */
export function caddyFile(rules: readonly Rule[], base: string): string {
  const blocks = rules.map(({ patterns, headers }, i) => {
    const lines = Object.entries(headers).map(([name, value]) => `\t${name} "${value}"`);
    const matcher = `@shushuo_${i + 1}`;
    return [
      `${matcher} path_regexp \`${anyPatternSource(patterns, base)}\``,
      `header ${matcher} {`,
      ...lines,
      "}",
    ].join("\n");
  });
  const defaults = Object.entries(elsewhere).map(([name, value]) => `header ?${name} "${value}"`);
  const use = "# Written by the build. Inside of the site's block: import /path/to/_headers.caddy";
  return `${[use, ...blocks, ...defaults].join("\n")}\n`;
}

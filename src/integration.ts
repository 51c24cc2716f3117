import { createHash } from "node:crypto";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { caddyFile } from "./headers/caddy.ts";
import { inlineCode } from "./headers/inline-code.ts";
import { netlifyFile } from "./headers/netlify.ts";
import { nginxFile } from "./headers/nginx.ts";
import { kindOf, type Kind } from "./headers/places.ts";
import { headerRules } from "./headers/rules.ts";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

// What stands in the built pages and drawings, by their kind. All states of a chart have the style of its main drawing.
function hashesIn(folder: string) {
  const found: Partial<Record<Kind, { scripts: Set<string>; styles: Set<string> }>> = {};
  for (const file of globSync(["**/*.html", "*/charts/*.svg"], { cwd: folder })) {
    const kind = kindOf(`/${file.replaceAll(sep, "/")}`);
    if (kind === undefined) throw new Error(`Unexpected page \`${file}\`, expected a place in src/headers/places.ts`);
    const { scripts, styles } = inlineCode(readFileSync(join(folder, file), "utf8"));
    const own = (found[kind] ??= { scripts: new Set(), styles: new Set() });
    scripts.forEach((text) => own.scripts.add(hash(text)));
    styles.forEach((text) => own.styles.add(hash(text)));
  }
  return Object.fromEntries(
    Object.entries(found).map(([kind, { scripts, styles }]) => [
      kind,
      { scripts: [...scripts].sort(), styles: [...styles].sort() },
    ]),
  );
}

/**
 * Writes what web servers send with the files of a folder, in the words of the usual ones: `_headers` and beside it.
 * @param base The path that the site is built for, without a slash at its end.
 */
export function writeHeaders(folder: string, base: string): void {
  const rules = headerRules(hashesIn(folder));
  writeFileSync(join(folder, "_headers"), netlifyFile(rules, base));
  writeFileSync(join(folder, "_headers.nginx.conf"), nginxFile(rules, base));
  writeFileSync(join(folder, "_headers.caddy"), caddyFile(rules, base));
}

/** Writes the headers of what is built. */
export function headers(): AstroIntegration {
  let base = "";
  return {
    name: "headers",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/$/, "");
      },
      "astro:build:done": ({ dir }) => writeHeaders(fileURLToPath(dir), base),
    },
  };
}

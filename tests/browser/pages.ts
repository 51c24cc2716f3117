import { globSync } from "node:fs";
import { join, sep } from "node:path";
import { inject } from "vitest";

/** The paths of all built pages, as a reader asks for them. */
export function builtPages(): string[] {
  return globSync("**/*.html", { cwd: inject("dist") })
    .map((file) => `/${file.replaceAll(sep, "/").replace(/(^|\/)index\.html$/, "$1")}`)
    .sort();
}

/** The file of a built page. */
export function fileOf(path: string): string {
  return join(inject("dist"), path.endsWith("/") ? `${path}index.html` : path);
}

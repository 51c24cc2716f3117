import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { copyId, copyReport, type Copy, type Files } from "./copies.ts";

/** The files of the sample report that a copy is made from: all but its text, which would not be that of a copy. */
export function sampleFiles(root: string): Files {
  const folder = join(root, "data/sample-2026");
  const names = globSync("**/*.{csv,md,yaml}", { cwd: folder });
  return Object.fromEntries(names.map((name) => [name.replaceAll(sep, "/"), readFileSync(join(folder, name), "utf8")]));
}

/** Writes made-up reports and what a site of them says of itself into the `data/` of a project. */
export function writeReports(root: string, project: string, copies: readonly Copy[], files = sampleFiles(root)): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(project, "data", path)), { recursive: true });
    writeFileSync(join(project, "data", path), text);
  };
  const site = readFileSync(join(root, "data/site.yaml"), "utf8");
  write("site.yaml", site.replace(/^report: .*$/m, `report: ${copyId(copies[0]!)}`));
  for (const copy of copies)
    for (const [name, text] of Object.entries(copyReport(files, copy))) write(`${copyId(copy)}/${name}`, text);
}

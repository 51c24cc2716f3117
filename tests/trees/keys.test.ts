import { appendFileSync, cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { copyId } from "../../bench/copies.ts";
import { writeReports } from "../../bench/made-up.ts";
import { reportHeads } from "../../src/heads.ts";
import { treeKeys } from "../../src/trees/keys.ts";
import { emptyFolder, root } from "../scripts/data-folder.ts";

const copies = [0, 1, 2].map((later) => ({ place: 0, later }));
const [first, second, third] = copies.map(copyId) as [string, string, string];
const elsewhere = copyId({ place: 1, later: 0 });

/** A project of four reports, three of them of one place, with a little code. */
function project(): string {
  const folder = emptyFolder();
  writeReports(root, folder, [...copies, { place: 1, later: 0 }]);
  for (const path of ["src", "public"]) mkdirSync(join(folder, path));
  for (const path of ["src/page.ts", "public/embed.js", "package-lock.json", "astro.config.mjs"])
    writeFileSync(join(folder, path), "");
  return folder;
}

const keysOf = (folder: string) => treeKeys(folder, reportHeads(folder));

/** What has another key after a change. */
function changedBy(change: (folder: string) => void): string[] {
  const folder = project();
  const before = keysOf(folder);
  change(folder);
  const after = keysOf(folder);
  const trees = Object.keys({ ...before.trees, ...after.trees }).filter((id) => before.trees[id] !== after.trees[id]);
  return [...trees, ...(before.shared === after.shared ? [] : ["shared"])];
}

beforeEach(() => {
  for (const name of ["SITE", "BASE"]) vi.stubEnv(name, "");
});
afterEach(() => vi.unstubAllEnvs());

describe("a key is another one", () => {
  const all = [first, second, third, elsewhere, "shared"];
  const append = (path: string) => (folder: string) => appendFileSync(join(folder, path), "\n");

  test.each<[string, string[], (folder: string) => void]>([
    ["nothing has changed", [], () => undefined],
    ["a file of a report", [elsewhere, "shared"], append(`data/${elsewhere}/corrections.yaml`)],
    ["a report that has neighbours", [first, second, "shared"], append(`data/${first}/ledger.csv`)],
    ["a report between two others", [first, second, third, "shared"], append(`data/${second}/ledger.csv`)],
    [
      "the text of a report, which no page shows",
      [],
      (folder) => writeFileSync(join(folder, `data/${first}/report.txt`), ""),
    ],
    ["the code", all, append("src/page.ts")],
    ["the configuration", all, append("astro.config.mjs")],
    ["a library", all, append("package-lock.json")],
    ["what the site says of itself", all, append("data/site.yaml")],
    ["what is served as it is", ["shared"], append("public/embed.js")],
    ["the address of the site", all, () => vi.stubEnv("SITE", "https://example.org")],
    ["its path", all, () => vi.stubEnv("BASE", "/a")],
  ])("%s", (_, changed, change) => expect(changedBy(change)).toEqual(changed));

  test("another report: its own, those of its neighbours, and the shared one", () => {
    const fourth = copyId({ place: 1, later: 1 });
    const add = (folder: string) => writeReports(root, folder, [{ place: 1, later: 1 }]);
    // The helper names the first report in site.yaml, which is not what is asked here.
    const addAlone = (folder: string) => {
      cpSync(join(folder, "data/site.yaml"), join(folder, "site.yaml"));
      add(folder);
      cpSync(join(folder, "site.yaml"), join(folder, "data/site.yaml"));
    };
    expect(changedBy(addAlone)).toEqual([elsewhere, fourth, "shared"]);
  });
});

test("a report that gets company is built anew, since its pages lead to the others", () => {
  const folder = emptyFolder();
  writeReports(root, folder, [copies[0]!]);
  const alone = keysOf(folder).trees[first];
  writeReports(root, folder, [copies[0]!, { place: 1, later: 0 }]);
  expect(keysOf(folder).trees[first]).not.toBe(alone);
});

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { settle, type Made } from "../../src/trees/dist.ts";
import { emptyFolder } from "../scripts/data-folder.ts";

const ids = new Set(["a-2026", "b-2026"]);
const standing = {
  "index.html": "old",
  "gone.html": "old",
  "a-2026/index.html": "old",
  "a-2026/charts/x.png": "old",
  "embed/index.html": "old",
  "embed/a-2026/x/index.html": "old",
  "oembed/a-2026/x.json": "old",
  "b-2026/index.html": "old",
  "c-2026/index.html": "old",
  "embed/c-2026/x/index.html": "old",
  "assets/old.js": "old",
};
const built = {
  "index.html": "new",
  "embed/index.html": "new",
  ".well-known/x": "new",
  "a-2026/index.html": "new",
  "embed/a-2026/x/index.html": "new",
  "assets/new.js": "new",
};

function write(files: Record<string, string>): string {
  const folder = emptyFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function read(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, "/"));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

/** What stands in `dist` when a build has been brought into it. */
function settled(made: Made, before: Record<string, string> = standing): Record<string, string> {
  const dist = write(before);
  settle(write(built), dist, made, ids);
  return read(dist);
}

describe("a build that is brought into dist", () => {
  test("replaces a whole tree, with all that stood in it, and touches nothing else", () => {
    const rest = Object.entries(standing).filter(([path]) => !/^(oembed\/)?a-2026\//.test(path));
    expect(settled({ trees: ["a-2026"], shared: false, whole: false })).toEqual({
      ...Object.fromEntries(rest),
      "a-2026/index.html": "new",
      "embed/a-2026/x/index.html": "new",
      "assets/new.js": "new",
    });
  });

  test("replaces all shared pages, and takes with them what is of no report that there is", () => {
    const after = settled({ trees: [], shared: true, whole: false });
    expect(after).toEqual({
      ".well-known/x": "new",
      "index.html": "new",
      "embed/index.html": "new",
      "a-2026/index.html": "old",
      "a-2026/charts/x.png": "old",
      "embed/a-2026/x/index.html": "old",
      "oembed/a-2026/x.json": "old",
      "b-2026/index.html": "old",
      "assets/old.js": "old",
      "assets/new.js": "new",
    });
  });

  test("leaves no script of older code where every tree is of this one", () => {
    expect(Object.keys(settled({ trees: ["a-2026"], shared: true, whole: true }))).not.toContain("assets/old.js");
  });

  test("leaves no empty folder", () => {
    const dist = write(standing);
    settle(write(built), dist, { trees: [], shared: true, whole: true }, ids);
    expect([existsSync(join(dist, "c-2026")), existsSync(join(dist, "embed/c-2026"))]).toEqual([false, false]);
  });

  test("makes dist where there is none", () => {
    const dist = join(emptyFolder(), "dist");
    settle(write(built), dist, { trees: ["a-2026"], shared: true, whole: true }, ids);
    expect(read(dist)).toEqual(built);
  });
});

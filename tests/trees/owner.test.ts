import { expect, test } from "vitest";
import { foldersOf, ownerOf } from "../../src/trees/owner.ts";

const ids = new Set(["yunpu-2026", "lanqu-2026"]);

test.each<[string, string | undefined]>([
  ["/yunpu-2026/", "yunpu-2026"],
  ["/yunpu-2026/compare/", "yunpu-2026"],
  ["yunpu-2026/charts/grid/all-288.svg", "yunpu-2026"],
  ["/embed/lanqu-2026/grid/", "lanqu-2026"],
  ["oembed/lanqu-2026/grid.json", "lanqu-2026"],
  ["/wechat/lanqu-2026/green/", "lanqu-2026"],
  ["/", undefined],
  ["/404", undefined],
  ["index.html", undefined],
  ["/embed/", undefined],
  ["embed/index.html", undefined],
  ["/figures/yunpu-2026/", undefined],
  ["/yunpu-2027/", undefined],
  ["sitemap.xml", undefined],
])("%s is of %s", (path, owner) => expect(ownerOf(path, ids)).toBe(owner));

test("whatever is in the folders of a report is of its tree", () => {
  for (const folder of foldersOf("yunpu-2026")) expect(ownerOf(`${folder}/index.html`, ids)).toBe("yunpu-2026");
});

import {
  appendFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, relative, sep } from "node:path";
import { expect, test } from "vitest";
import { copyId } from "../../bench/copies.ts";
import { writeReports } from "../../bench/made-up.ts";
import { makeProject, runBuild } from "../../bench/project.ts";
import { foldersOf } from "../../src/trees/owner.ts";
import { partOf } from "../../src/trees/wish.ts";
import { emptyFolder, root } from "../scripts/data-folder.ts";
import { littleFiles } from "../scripts/little-reports.ts";

// Two reports of one place and one of another, which fall into both halves.
const copies = [
  { place: 0, later: 0 },
  { place: 0, later: 1 },
  { place: 1, later: 0 },
];
const [first, second, elsewhere] = copies.map(copyId) as [string, string, string];

/** Every file of a folder, by its path, as text that differs where a byte does. */
function filesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [relative(folder, path).replaceAll(sep, "/"), readFileSync(path, "latin1")]),
  );
}

/** The files that differ between two folders. */
function differences(a: Map<string, string>, b: Map<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
}

// Six builds: on a busy machine they take longer than a test usually may.
test("parts make the same site, byte for byte, and what has not changed stays as it is", { timeout: 600_000 }, () => {
  const project = emptyFolder();
  makeProject(root, project);
  writeReports(root, project, copies, littleFiles());
  const dist = join(project, "dist");
  const build = (...args: string[]) => {
    const { ok, said } = runBuild(project, args);
    expect(said).toBe("");
    expect(ok).toBe(true);
    return filesOf(dist);
  };
  const nothing = () =>
    [dist, join(project, ".cache")].forEach((path) => rmSync(path, { recursive: true, force: true }));
  const madeAt = (path: string) => statSync(join(dist, path)).mtimeMs;

  // The whole, with pages that span the reports, and those of the same place beside each other.
  const before = build();
  for (const path of ["index.html", "embed/index.html", `embed/${first}/index.html`, "figures/index.html", "404.html"])
    expect([...before.keys()]).toContain(path);
  expect(before.get(`${first}/compare/index.html`)).toContain(`/${second}/figures/#`);
  expect(before.get(`${elsewhere}/compare/index.html`)).not.toContain('id="across"');

  // Again: nothing is built, no file is written.
  const times = [...before.keys()].map(madeAt);
  build();
  expect([...before.keys()].map(madeAt)).toEqual(times);

  // A changed ledger builds its own tree, and the shared pages.
  const ledger = join(project, "data", elsewhere, "ledger.csv");
  const text = readFileSync(ledger, "utf8");
  writeFileSync(ledger, text.replace(/^(技术合同成交额-2025,.*,)accepted,.*$/m, "$1accepted,未写明口径"));
  expect(readFileSync(ledger, "utf8")).not.toBe(text);
  const own = (path: string) => foldersOf(elsewhere).some((folder) => path.startsWith(`${folder}/`));
  const others = [...before.keys()].filter((path) => /^(embed\/)?made-up-/.test(path) && !own(path));
  const otherTimes = others.map(madeAt);
  const whole = build();
  expect(others.map(madeAt)).toEqual(otherTimes);
  expect(differences(before, whole).filter(own)).toContain(`${elsewhere}/figures/index.html`);
  expect(others.filter((path) => before.get(path) !== whole.get(path))).toEqual([]);

  // Data that is wrong is told, and leaves what stands.
  const story = join(project, "data", elsewhere, "stories/innovation.md");
  const right = readFileSync(story, "utf8");
  appendFileSync(story, "\n还有42家。\n");
  const wrong = runBuild(project);
  expect(wrong.ok).toBe(false);
  expect(wrong.said).toMatch(/innovation\.md:\d+:\d+: Unexpected number `42`/);
  expect(differences(filesOf(dist), whole)).toEqual([]);
  writeFileSync(story, right);

  // Shards and the shared pages, each built from nothing, merge by copying.
  const merged = join(project, "merged");
  const parts = ["1/2", "2/2"].map((shard) => {
    nothing();
    const files = build("--shard", shard);
    cpSync(dist, merged, { recursive: true });
    return [...files.keys()].filter((path) => path.endsWith("/compare/index.html")).map((path) => path.split("/")[0]);
  });
  expect(parts).toEqual([1, 2].map((part) => [first, second, elsewhere].filter((id) => partOf(id, 2) === part)));
  expect(parts.map(({ length }) => length)).not.toContain(0);
  nothing();
  renameSync(merged, dist);
  expect(differences(build("--shared"), whole)).toEqual([]);
});

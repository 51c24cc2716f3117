import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { partOf } from "../src/trees/wish.ts";
import { copyId, type Copy } from "./copies.ts";
import { writeReports } from "./made-up.ts";
import { makeProject, runBuild, type Run } from "./project.ts";

/** What a site of so many reports costs. */
export interface ScaleCost {
  reports: number;
  hasPictures: boolean;
  /** HTML pages. */
  pages: number;
  files: number;
  bytes: number;
  /** From nothing; again; with one ledger changed; and one of eight shards from nothing. */
  clean: Run;
  again: Run;
  changed: Run;
  shard: Run & { reports: number };
}

/** Of three years each, so that each place has reports that are told together. */
const copies = (count: number): Copy[] =>
  Array.from({ length: count }, (_, i) => ({ place: Math.floor(i / 3), later: i % 3 }));

function filesIn(folder: string): { name: string; size: number }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => ({ name, size: statSync(join(parentPath, name)).size }));
}

/** How many reports, and whether their pictures are drawn too. */
export interface Size {
  reports: number;
  hasPictures: boolean;
}

function measure(root: string, { reports, hasPictures }: Size, progress: (text: string) => void): ScaleCost {
  const at = mkdtempSync(join(tmpdir(), "shushuo-scale-"));
  const run = (what: string, args: readonly string[] = []) => {
    progress(`${reports} reports: ${what} …`);
    const done = runBuild(at, args, join(at, "pictures"));
    if (!done.ok) throw new Error(`A site of ${reports} reports can't be built:\n${done.said}`);
    return done;
  };
  try {
    makeProject(root, at, { hasPictures });
    const all = copies(reports);
    writeReports(root, at, all);
    const clean = run("from nothing");
    const files = filesIn(join(at, "dist"));
    const again = run("again");
    const ledger = join(at, "data", copyId(all.at(-1)!), "ledger.csv");
    writeFileSync(ledger, readFileSync(ledger, "utf8").replace(/,accepted,\n/, ",accepted,读过\n"));
    const changed = run("one ledger changed");
    for (const left of ["dist", ".cache", "pictures"]) rmSync(join(at, left), { recursive: true, force: true });
    const shard = run("one of eight shards", ["--shard", `${partOf(copyId(all[0]!), 8)}/8`]);
    const built = readdirSync(join(at, "data")).filter((id) =>
      statSync(join(at, "dist", id), { throwIfNoEntry: false }),
    );
    return {
      reports,
      hasPictures,
      pages: files.filter(({ name }) => name.endsWith(".html")).length,
      files: files.length,
      bytes: files.reduce((sum, { size }) => sum + size, 0),
      clean,
      again,
      changed,
      shard: { ...shard, reports: built.length },
    };
  } finally {
    rmSync(at, { recursive: true, force: true });
  }
}

/** What sites of varied copies of the sample report cost, one after the other. */
export function scaleCosts(root: string, sizes: readonly Size[], progress: (text: string) => void): ScaleCost[] {
  return sizes.map((size) => measure(root, size, progress));
}

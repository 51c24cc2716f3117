import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readRecord, writeRecord } from "../../src/trees/record.ts";
import { emptyFolder } from "../scripts/data-folder.ts";

function projectWith(pages: string[]): string {
  const project = emptyFolder();
  for (const page of pages) {
    mkdirSync(join(project, "dist", page), { recursive: true });
    writeFileSync(join(project, "dist", page, "index.html"), "");
  }
  return project;
}

test("what was written is known, as far as it still stands in dist", () => {
  const project = projectWith(["", "a-2026", "b-2026"]);
  const record = { shared: "s", trees: { "a-2026": "1", "b-2026": "2", "c-2026": "3" } };
  writeRecord(project, record);
  expect(readRecord(project)).toEqual({ shared: "s", trees: { "a-2026": "1", "b-2026": "2" } });
  rmSync(join(project, "dist/b-2026"), { recursive: true });
  rmSync(join(project, "dist/index.html"));
  expect(readRecord(project)).toEqual({ trees: { "a-2026": "1" } });
});

test("without a record, or with one that was cut off, nothing is known", () => {
  const project = projectWith(["", "a-2026"]);
  expect(readRecord(project)).toEqual({ trees: {} });
  mkdirSync(join(project, ".cache"));
  writeFileSync(join(project, ".cache/trees.json"), '{"trees": {"a-2026"');
  expect(readRecord(project)).toEqual({ trees: {} });
});

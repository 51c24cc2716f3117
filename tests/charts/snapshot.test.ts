import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { oneMarkALine, snapshotProblem, straySnapshots } from "./snapshot.ts";

let folder: string;
const here = { update: false, ci: false };
const ci = { update: false, ci: true };
const update = { update: true, ci: false };
const files = () => readdirSync(folder).sort();
const read = (file: string) => readFileSync(join(folder, file), "utf8");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "snapshots-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a missing snapshot is written, but not on a CI machine", () => {
  expect(snapshotProblem(folder, "a", "<svg/>", ci)).toBe("a.svg is missing: UPDATE=1 writes it");
  expect(files()).toEqual([]);
  expect(snapshotProblem(folder, "a", "<svg/>", here)).toBeUndefined();
  expect(read("a.svg")).toBe("<svg/>");
  expect(snapshotProblem(folder, "a", "<svg/>", ci)).toBeUndefined();
});

test("a changed drawing is written beside its snapshot until it is accepted", () => {
  snapshotProblem(folder, "a", "before", here);
  expect(snapshotProblem(folder, "a", "after", here)).toContain("a.svg differs");
  expect([read("a.svg"), read("a-changed.svg")]).toEqual(["before", "after"]);
  expect(snapshotProblem(folder, "a", "after", update)).toBeUndefined();
  expect([read("a.svg"), files()]).toEqual(["after", ["a.svg"]]);
});

test("a drawing that is as it was again leaves no changed file", () => {
  snapshotProblem(folder, "a", "before", here);
  snapshotProblem(folder, "a", "after", here);
  snapshotProblem(folder, "a", "before", here);
  expect(files()).toEqual(["a.svg"]);
});

test("a snapshot without a drawing is a stray; a changed file is none", () => {
  for (const name of ["a", "b"]) snapshotProblem(folder, name, "before", here);
  snapshotProblem(folder, "a", "after", here);
  expect(straySnapshots(folder, ["a"], here)).toEqual(["b.svg"]);
  expect(straySnapshots(folder, ["a"], update)).toEqual([]);
  expect(files()).toEqual(["a-changed.svg", "a.svg"]);
});

test("every mark has a line of its own, with all that is in it", () => {
  expect(oneMarkALine('<svg><title>t</title><g data-key="a"><path d="M0 0"/></g><path data-key="b"/></svg>')).toBe(
    '<svg>\n<title>t</title>\n<g data-key="a"><path d="M0 0"/></g>\n<path data-key="b"/>\n</svg>\n',
  );
});

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { publications } from "../src/loaders.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const samples = publications(root).publications.filter(({ report }) => report.sample);

describe.each(samples.map((publication) => [publication.report.id, publication] as const))("%s", (_, publication) => {
  const { report, charts, stories } = publication;

  test("has a home and a story with a chart for every area", () => {
    expect(stories.map(({ area }) => area)).toEqual(["overall", ...report.areas.map(({ id }) => id)]);
    for (const { id } of report.areas) expect(charts.filter(({ area }) => area === id)).not.toEqual([]);
  });

  test("draws every target of the areas and every pair of them", () => {
    const drawn = charts.flatMap(({ figures, comparisons }) => [...figures, ...comparisons].map(({ id }) => id));
    const isOfArea = (area: string) => report.areas.some(({ id }) => id === area);
    const targets = report.figures.filter(({ role, area }) => role === "target" && isOfArea(area));
    const pairs = report.comparisons.filter(
      ({ comparability, target }) => comparability !== "none" && isOfArea(target[0]!.area),
    );
    expect([...targets, ...pairs].map(({ id }) => id).filter((id) => !drawn.includes(id))).toEqual([]);
  });

  test("says in its own names that it is made up", () => {
    expect(report.title).toContain("虚构");
    expect(report.publisher).toContain("虚构");
  });
});

test("there is a made-up report", () => {
  expect(samples.map(({ report }) => report.id)).toContain("sample-2026");
});

test("every document shows the banner on pages about a made-up report", () => {
  const files = globSync("src/**/*.astro", { cwd: root }).map((path) => ({
    path,
    text: readFileSync(join(root, path), "utf8"),
  }));
  const documents = files.filter(({ text }) => text.includes("<html"));
  expect(documents.length).toBeGreaterThan(1);
  const without = documents.filter(({ text }) => !/\bsample && <SampleBanner \/>/.test(text));
  expect(without.map(({ path }) => path)).toEqual([]);
  // Whoever uses the layout tells it; the prop has no default.
  const silent = files.filter(({ text }) => /<Page\b/.test(text) && !/<Page\b[^]*?\bsample=\{/.test(text));
  expect(silent.map(({ path }) => path)).toEqual([]);
});

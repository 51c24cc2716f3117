import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drafted, root } from "../drafting/drafts.ts";
import { launchChromium } from "./chromium.ts";
import { screens } from "./reader.ts";
import type { Server } from "../../scripts/listen.ts";
import { serveFolder } from "../../scripts/serve.ts";

const ids = ["five-years", "two-figures"];
const accepted = "/two-figures/area-1/";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let project: string;
let server: Server;
let browser: Browser;
let page: Page;

/** A project of its own with two drafts, built as a desk would; one story of them has been accepted. */
beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), "shushuo-draft-"));
  for (const name of ["src", "public", "astro.config.mjs", "tsconfig.json", "package.json"])
    cpSync(join(root, name), join(project, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(project, "node_modules"));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(project, "data", path)), { recursive: true });
    writeFileSync(join(project, "data", path), text);
  };
  write("site.yaml", readFileSync(join(root, "data/site.yaml"), "utf8").replace(/^report: .*$/m, `report: ${ids[0]!}`));
  for (const id of ids)
    for (const [name, text] of Object.entries(drafted(id).draft.files))
      write(
        `${id}/${name}`,
        `/${id}/${name}` === accepted.replace("/area-1/", "/stories/area-1.md")
          ? text.replace("review: proposed", "review: accepted")
          : text,
      );
  const build = `await (await import("astro")).build({ root: ${JSON.stringify(project)}, logLevel: "error" })`;
  const env = {
    ...process.env,
    NODE_ENV: "production",
    ASTRO_TELEMETRY_DISABLED: "1",
    SITE: undefined,
    BASE: undefined,
  };
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", build], {
    cwd: project,
    env,
    encoding: "utf8",
  });
  expect(status, stderr).toBe(0);
  [server, browser] = await Promise.all([serveFolder(join(project, "dist")), launchChromium()]);
  page = await browser.newPage();
});

afterAll(async () => {
  await Promise.all([server.close(), browser.close()]);
  rmSync(project, { recursive: true, force: true });
});

/** The paths of the pages that were built, as a reader asks for them. */
const pages = (pattern: string) =>
  globSync(pattern, { cwd: join(project, "dist") })
    .map((file) => `/${file.replaceAll(sep, "/").replace(/index\.html$/, "")}`)
    .sort();

describe("a drafted site", { timeout: 120_000 }, () => {
  test("has a home, a story for every area, a page for every chart, and the pages round them", () => {
    for (const id of ids) {
      const { told, report } = drafted(id).draft;
      const stories = report.areas.map((area) => `/${id}/${area.id}/`);
      const around = ["figures", "compare", "glossary", "methods", "coverage", "corrections"].map(
        (name) => `/${id}/${name}/`,
      );
      expect(pages(`${id}/**/index.html`)).toEqual([`/${id}/`, ...stories, ...around].sort());
      const embeds = told.flatMap(({ charts }) => charts.map((chart) => `/embed/${id}/${chart.id}/`));
      expect(pages(`embed/${id}/*/index.html`)).toEqual(embeds.sort());
    }
  });

  test("says on every page that it is a draft, but where a person has accepted the story", () => {
    const charts = drafted("two-figures").draft.told.find(({ area }) => area === "area-1")!.charts;
    const free = [accepted, ...charts.map(({ id }) => `/embed/two-figures/${id}/`)];
    const silent = pages("{five-years,two-figures,embed/*}/**/index.html").filter((path) => {
      const text = readFileSync(join(project, "dist", path, "index.html"), "utf8");
      expect(text.includes('content="noindex"')).toBe(text.includes('class="draft"') || path.startsWith("/embed/"));
      return !/<aside class="draft" aria-label="草稿">\s*<strong>机器草稿/.test(text);
    });
    expect(silent).toEqual(free.sort());
  });

  test("shows no term that nobody has explained", async () => {
    await page.goto(`${server.origin}/two-figures/glossary/`);
    expect(await page.locator("dd").allTextContents()).not.toContain("");
    const terms = drafted("two-figures").draft.report.glossary.filter(({ explanation }) => explanation !== "");
    expect(await page.locator("dt").count()).toBe(terms.length);
  });

  test("scrolls sideways nowhere, and axe finds nothing", async () => {
    const found: string[] = [];
    await page.setViewportSize(screens.small);
    for (const path of pages("{five-years/area-1,two-figures/**}/index.html")) {
      await page.goto(server.origin + path);
      if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth))
        found.push(`${path}: wider than a small phone`);
      await page.evaluate(axe);
      const wrong = await page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: typeof import("axe-core") }).axe.run();
        return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
      });
      found.push(...wrong.map((each) => `${path}: ${each}`));
    }
    expect(found).toEqual([]);
  });

  test("says the same numbers in a chart, in its table and to those who do not see it, in a frame that a column has room for", async () => {
    await page.setViewportSize({ width: 288, height: 400 });
    for (const path of pages("embed/*/*/index.html")) {
      await page.goto(server.origin + path);
      const { drawing, table, said, height } = await page.evaluate(() => {
        const numbers = (selector: string) =>
          [
            ...new Set([...document.querySelectorAll(`${selector} [data-figure]`)].map((each) => each.textContent)),
          ].sort();
        return {
          drawing: numbers("svg.chart.narrow"),
          table: numbers("table"),
          said: document.querySelector('[role="img"]')!.getAttribute("aria-label")!,
          height: document.body.scrollHeight,
        };
      });
      expect(drawing.length, path).toBeGreaterThan(0);
      expect(drawing, path).toEqual(table);
      for (const number of drawing) expect(said, path).toContain(number);
      expect(height, path).toBeLessThanOrEqual(1000);
    }
  });
});

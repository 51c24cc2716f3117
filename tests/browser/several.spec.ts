import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { copyId } from "../../bench/copies.ts";
import { writeReports } from "../../bench/made-up.ts";
import { makeProject, runBuild } from "../../bench/project.ts";
import { root } from "../scripts/data-folder.ts";
import { littleFiles } from "../scripts/little-reports.ts";
import { expectNoViolations } from "./axe.ts";
import { launchChromium } from "./chromium.ts";
import { screens } from "./reader.ts";
import type { Server } from "../../scripts/listen.ts";
import { serveFolder } from "../../scripts/serve.ts";

// Two reports of one place, one of another: the site that all other tests here have has one.
const copies = [
  { place: 0, later: 0 },
  { place: 0, later: 1 },
  { place: 1, later: 0 },
];
const [first, second] = copies.map(copyId) as [string, string];
const indicator = "/figures/技术合同成交额/";
const pages = [
  "/",
  "/embed/",
  `/embed/${first}/`,
  "/figures/",
  indicator,
  "/figures/PM2.5平均浓度/",
  `/${second}/compare/`,
];
const across = [
  "figure,other,comparability,shift,reason,reason_en",
  `技术合同成交额-2026,${first}/技术合同成交额-2026,near,narrower,后一年只算登记过的。,`,
  "加装电梯-2027,,none,,这里连更新也算在内。,",
];

const project = mkdtempSync(join(tmpdir(), "shushuo-several-"));
let browser: Browser;
let server: Server;
let opened: Page[] = [];
let problems: string[] = [];

beforeAll(async () => {
  makeProject(root, project);
  writeReports(root, project, copies, littleFiles());
  writeFileSync(join(project, "data", second, "across.csv"), `${across.join("\n")}\n`);
  const { ok, said } = runBuild(project);
  expect(said).toBe("");
  expect(ok).toBe(true);
  [browser, server] = await Promise.all([launchChromium(), serveFolder(join(project, "dist"))]);
}, 600_000);
afterEach(async () => {
  await Promise.all(opened.map((page) => page.context().close()));
  const said = problems;
  opened = [];
  problems = [];
  // Whatever a test does with a page, nothing may go wrong in it on the way, its policy included.
  expect(said).toEqual([]);
});
afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
  rmSync(project, { recursive: true, force: true });
});

async function open(path: string, options?: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ viewport: screens.phone, ...options });
  const page = await context.newPage();
  opened.push(page);
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
  await page.goto(new URL(path, server.origin).href);
  return page;
}

describe.each(pages)("%s", { timeout: 60_000 }, (path) => {
  test("is found sound by axe, and scrolls sideways at no width", async () => {
    const page = await open(path);
    await expectNoViolations(page);
    for (const size of Object.values(screens)) {
      await page.setViewportSize(size);
      for (const scale of ["100%", "200%"]) {
        const [wide, seen] = await page.evaluate((fontSize) => {
          document.documentElement.style.fontSize = `calc(17px * ${parseInt(fontSize) / 100})`;
          return [document.documentElement.scrollWidth, document.documentElement.clientWidth];
        }, scale);
        expect(wide, `${size.width} px, text ${scale}`).toBeLessThanOrEqual(seen);
      }
    }
  });

  test("leads to what is there", async () => {
    const page = await open(path, { javaScriptEnabled: false });
    const addresses = await page
      .locator("a[href^='/']")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
    expect(addresses.length).toBeGreaterThan(0);
    const missing = [...new Set(addresses)].filter((address) => {
      const [to = "", id = ""] = decodeURIComponent(address).split("#");
      const file = join(project, "dist", to.endsWith("/") ? `${to}index.html` : to);
      return !existsSync(file) || (id !== "" && !readFileSync(file, "utf8").includes(` id="${id}"`));
    });
    expect(missing).toEqual([]);
  });
});

test("the reports stand by place, the newest first, and lead to their homes", async () => {
  const page = await open("/");
  const places = await page
    .locator(".places > li")
    .evaluateAll((items) =>
      items.map((item) => [
        item.querySelector("h2")!.textContent,
        ...[...item.querySelectorAll("a")].map((link) => link.pathname),
      ]),
    );
  expect(places).toEqual([
    ["云汀市栖澄区", `/${second}/`, `/${first}/`],
    ["云汀市栖澄1区", `/${copyId(copies[2]!)}/`],
  ]);
});

test("indicators are found by their names, and all are there without a script", async () => {
  const page = await open("/figures/?q=合同");
  const shown = page.locator("tbody tr:not([hidden])");
  expect(await shown.allTextContents()).toHaveLength(1);
  expect(await page.getByRole("status").textContent()).toMatch(/^显示1个指标，共\d+个。$/);
  await shown.getByRole("link").click();
  expect(await page.locator("h1").textContent()).toBe("技术合同成交额");
  const bare = await open("/figures/?q=合同", { javaScriptEnabled: false });
  expect(await bare.locator("tbody tr:visible").count()).toBeGreaterThan(50);
  expect(await bare.locator("form:visible").count()).toBe(0);
});

test("what a person said of two figures stands where they do; of all others that nobody looked", async () => {
  const page = await open(`/${second}/compare/`);
  const row = page.locator("section[aria-labelledby=across] tr", { hasText: "技术合同成交额" });
  expect(await row.textContent()).toMatch(/近似可比，后面的口径更窄：后一年只算登记过的。/);
  const other = page.locator("section[aria-labelledby=across] tr", { hasText: "新认定高新技术企业" });
  expect(await other.textContent()).toMatch(/叫法相同，口径没有核对过/);
  const lifts = await open("/figures/加装电梯/");
  expect(await lifts.locator("tr", { hasText: "不可比" }).textContent()).toContain("这里连更新也算在内。");
});

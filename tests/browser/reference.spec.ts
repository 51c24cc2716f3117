import { describe, expect, test } from "vitest";
import { published } from "../charts/real.ts";
import { useReader } from "./reader.ts";

const open = useReader();
const { report } = published.find(({ report: { id } }) => id === "jiangan-2025")!;

describe("the pages around the stories", { timeout: 60_000 }, () => {
  test("are led to from the homes and from each story, and lead to each other", async () => {
    const paths = ["figures", "compare", "glossary", "methods", "coverage", "corrections"];
    const starts = [
      "/",
      "/jiangan-2025/",
      "/jiangan-2025/innovation/",
      ...paths.map((path) => `/jiangan-2025/${path}/`),
    ];
    const { page } = await open("/");
    for (const start of starts) {
      await page.goto(new URL(start, page.url()).href);
      const links = page.locator("nav.report-pages a");
      const found = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
      expect(new Set(found)).toEqual(new Set(paths.map((path) => `/jiangan-2025/${path}/`)));
      const current = await page.locator("nav.report-pages [aria-current=page]").count();
      expect(current).toBe(paths.some((path) => start.endsWith(`/${path}/`)) ? 1 : 0);
    }
  });

  test("coverage draws and lists every numeral", async () => {
    const { page } = await open("/jiangan-2025/coverage/");
    const strokes = await page
      .locator(".strip path:not(.rule)")
      .evaluateAll((paths) => paths.map((path) => path.getAttribute("d")!.split("M").length - 1));
    expect(strokes.reduce((sum, each) => sum + each, 0)).toBe(420);
    expect(await page.locator(".numerals li").count()).toBe(420);
    // As everywhere, with what makes it a floor.
    expect(await page.locator(".numerals").allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining("不少于30个")]),
    );
    expect(await page.locator(".standfirst").textContent()).toContain("100%");
    expect(await page.locator(".numerals li").filter({ hasText: "没有写明缘由" }).count()).toBe(0);
  });
});

describe("the methods", { timeout: 60_000 }, () => {
  test("give every derived number its formula, and every mark its meaning", async () => {
    const { page } = await open("/jiangan-2025/methods/", { javaScriptEnabled: false });
    const cells = await page.locator("tr[id^='at-'] td:nth-child(3)").allTextContents();
    expect(cells).toHaveLength(report.derived.length);
    for (const formula of cells) expect(formula).toMatch(/[−÷×+]|^\d/);
    for (const row of await page.locator(".legend tbody tr").all()) {
      expect(await row.locator("svg.sample").count()).toBeGreaterThan(0);
      expect((await row.locator("td").nth(1).textContent())!.trim()).not.toBe("");
    }
  });

  test("say which numbers are expected, and what is doubtful in the source", async () => {
    const { page } = await open("/jiangan-2025/methods/");
    const listed = (id: string) => page.locator(`h2#${id} + p + ul [data-figure]`).allTextContents();
    expect(await listed("estimated")).toHaveLength(5);
    for (const text of await listed("estimated")) expect(text).toContain("预计");
    expect(await page.locator("h2#doubts + p + ul").textContent()).toContain("单位存疑");
  });
});

test("corrections say that there are none", async () => {
  const { page } = await open("/jiangan-2025/corrections/");
  expect(await page.locator(".standfirst").textContent()).toContain("还没有更正");
});

test("every term has its explanation, and leads to itself", async () => {
  const { page } = await open("/jiangan-2025/glossary/");
  const terms = page.locator(".terms > div");
  expect(await terms.count()).toBe(report.glossary.length);
  for (const text of await terms.locator("dd").allTextContents()) expect(text.trim()).not.toBe("");
  await terms.last().locator("dt a").click();
  expect(await page.locator("div:target").count()).toBe(1);
});

import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useReader } from "./reader.ts";
import { patience } from "./story.ts";

const open = useReader();
const figures = "/jiangan-2025/figures/";
const all = 232;

const shownIds = (page: Page) =>
  page.locator("tbody tr").evaluateAll((rows) => rows.filter((row) => row.checkVisibility()).map(({ id }) => id));
const status = (page: Page) => page.locator("figure-explorer [role=status]").textContent();
const search = (page: Page) => page.getByLabel("搜索指标、原文和章节");
const query = (page: Page) => new URL(page.url()).searchParams;

describe("the table of all figures", { timeout: 60_000 }, () => {
  test("is whole without a script, and its links lead to a row and mark it", async () => {
    const { page, requests } = await open(figures, { javaScriptEnabled: false });
    expect(await page.locator("tbody tr:visible").count()).toBe(all);
    expect(await page.locator("form").isVisible()).toBe(false);
    expect(await page.locator("thead button").count()).toBe(0);
    await page.locator("[id='新增学位-2025'] th a").click();
    const row = page.locator("tr:target");
    expect(await row.getAttribute("id")).toBe("新增学位-2025");
    expect(await row.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("solid");
    // The page and the headline font.
    expect(requests).toHaveLength(2);
  });

  test("costs no request more than a story", async () => {
    const { page, requests } = await open(figures);
    await page.waitForLoadState("networkidle");
    expect(requests).toHaveLength(3);
  });

  test("is searched as a reader types, in indicator, quote and section", async () => {
    const { page } = await open(figures);
    const ids = await shownIds(page);
    expect(ids).toHaveLength(all);
    await search(page).pressSequentially("大学生 就业");
    expect(await shownIds(page)).toEqual(["新吸纳大学生就业创业-2024", "大学生留岸就业创业-2025"]);
    await expect.poll(() => status(page), patience).toBe(`显示2条，共${all}条。`);
    expect(query(page).get("q")).toBe("大学生 就业");
    // Words of a quote that no indicator has, and the title of a section.
    await search(page).fill("专项资金支持");
    expect(await shownIds(page)).toEqual(["科技创新专项资金-2025"]);
    await search(page).fill("二(八)");
    expect(await shownIds(page)).toHaveLength(10);
    await search(page).fill("没有这样的词");
    expect(await shownIds(page)).toEqual([]);
    await expect.poll(() => status(page), patience).toContain("没有符合条件的数字");
    await page.getByRole("button", { name: "清除条件" }).click();
    expect(await shownIds(page)).toEqual(ids);
    expect(new URL(page.url()).search).toBe("");
    await expect.poll(() => status(page), patience).toBe(`显示${all}条，共${all}条。`);
  });

  test("waits while an input method composes a word", async () => {
    const { page } = await open(figures);
    await search(page).focus();
    const input = await page.context().newCDPSession(page);
    await input.send("Input.imeSetComposition", { text: "dian ti", selectionStart: 7, selectionEnd: 7 });
    expect(await search(page).inputValue()).toBe("dian ti");
    expect(await shownIds(page)).toHaveLength(all);
    await input.send("Input.insertText", { text: "电梯" });
    expect(await search(page).inputValue()).toBe("电梯");
    const found = await shownIds(page);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((id) => !id.includes("电梯"))).toEqual([]);
  });

  test("is narrowed by area, year, role and qualifier, all at once, and its address leads back", async () => {
    const { page } = await open(figures);
    await page.getByLabel("领域").selectOption("renewal");
    await page.getByLabel("年份").selectOption("2025");
    await page.getByLabel("性质").selectOption("target");
    const before = await shownIds(page);
    expect(before).toHaveLength(15);
    await page.getByLabel("限定").selectOption("atLeast");
    const ids = await shownIds(page);
    expect(ids.length).toBeLessThan(before.length);
    const words = await page.locator("tbody tr:visible data").allTextContents();
    for (const text of words) expect(text).toMatch(/不少于|不低于|以上/);
    expect(query(page).toString()).toBe("area=renewal&year=2025&role=target&shaping=atLeast");
    const { page: again } = await open(figures + new URL(page.url()).search);
    expect(await shownIds(again)).toEqual(ids);
    await expect.poll(() => status(again), patience).toContain(`显示${ids.length}条`);
  });

  test("is ordered by every column, up and down, and says so", async () => {
    const { page } = await open(figures);
    const ids = await shownIds(page);
    const heads = page.locator("thead th");
    for (let column = 0; column < (await heads.count()); column += 1) {
      const head = heads.nth(column);
      await head.getByRole("button").focus();
      await page.keyboard.press("Enter");
      expect(await page.locator("[aria-sort]").count()).toBe(1);
      expect(await head.getAttribute("aria-sort")).toBe("ascending");
      const up = await shownIds(page);
      expect([...up].sort()).toEqual([...ids].sort());
      await page.keyboard.press("Enter");
      expect(await head.getAttribute("aria-sort")).toBe("descending");
      expect(await shownIds(page)).not.toEqual(up);
    }
    const values = async () =>
      page
        .locator("tbody tr:visible data")
        .evaluateAll((cells) =>
          cells.map((cell) => (cell as HTMLDataElement).value.split(" ")).filter(([, unit]) => unit === "元"),
        );
    await heads.nth(1).getByRole("button").click();
    const money = (await values()).map(([value]) => Number(value));
    expect(money.length).toBeGreaterThan(10);
    expect(money).toEqual(money.toSorted((a, b) => a - b));
    // In the order of the report again.
    await heads.last().getByRole("button").click();
    expect(await shownIds(page)).toEqual(ids);
  });

  test("shows the row that a link leads to, whatever is filtered", async () => {
    const id = "新增学位-2025";
    const { page } = await open(`${figures}?area=culture#${id}`);
    const row = page.locator(`[id='${id}']`);
    expect(await row.isVisible()).toBe(true);
    const top = () => row.evaluate((element) => element.getBoundingClientRect().top);
    await expect.poll(top, patience).toBeLessThan(844);
    expect(query(page).size).toBe(0);
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${id}`);

    await page.getByLabel("领域").selectOption("culture");
    expect(await row.isVisible()).toBe(false);
    await page.evaluate(() => (location.hash = "#新增学位-2025"));
    await page.evaluate(() => (location.hash = "#新增托位-2025"));
    await expect.poll(() => page.locator("[id='新增托位-2025']").isVisible(), patience).toBe(true);
  });

  test("gives away what is shown, in its order, as a file for spreadsheets", async () => {
    const { page } = await open(`${figures}?area=culture`);
    await page.getByRole("button", { name: "数", exact: true }).click();
    const ids = await shownIds(page);
    expect(ids).toHaveLength(12);
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "下载所示（CSV）" }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe("jiangan-2025-figures.csv");
    const text = readFileSync(await download.path(), "utf8");
    expect(text.startsWith("\uFEFFid,指标,数,数值,单位,年份,性质,领域,限定,出处\n")).toBe(true);
    const rows = parse<Record<string, string>>(text, { bom: true, columns: true });
    expect(rows.map(({ id }) => id)).toEqual(ids);
    for (const row of rows) {
      const cells = page.locator(`[id='${row["id"]!}'] > *`);
      expect(row["数"]).toBe((await cells.nth(1).textContent())!.trim());
      expect(row["领域"]).toBe("文化建设");
      expect(row["数值"]).toMatch(/^\d+(\.\d+)?$/);
    }
  });

  test("keeps its words when text from the address is no option and no search", async () => {
    const { page } = await open(`${figures}?area=%3Cscript%3E&q=%3Cb%3E`);
    expect(await page.locator("b").count()).toBe(0);
    const area = page.getByLabel("领域");
    expect(await area.evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]?.text)).toBe("全部领域");
    const { page: broken } = await open(`${figures}#%E0%A4%A`);
    expect(await broken.locator("tbody tr:visible").count()).toBe(all);
  });
});

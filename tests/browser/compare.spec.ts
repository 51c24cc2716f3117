import { describe, expect, test } from "vitest";
import { useReader } from "./reader.ts";

const open = useReader();
const compare = "/jiangan-2025/compare/";

describe("comparisons", { timeout: 60_000 }, () => {
  test.each([true, false])("have both counts and every reason (scripts: %s)", async (javaScriptEnabled) => {
    const { page } = await open(compare, { javaScriptEnabled });
    const cells = await page.locator(".tally tbody td strong").allTextContents();
    // Above, level, below; strict and with tolerance.
    expect(cells).toEqual(["12", "8", "11", "16", "12", "11"]);
    expect(await page.locator(".tally .strict circle").count()).toBe(35);
    expect(await page.locator(".tally .tolerant circle").count()).toBe(35);
    expect(await page.locator(".pairs tbody tr").count()).toBe(35);
    expect(await page.locator(".lookalikes tbody tr").count()).toBe(17);
    for (const reason of await page.locator(".pairs td:last-child, .lookalikes td:last-child").allTextContents())
      expect(reason.trim()).not.toBe("");
  });

  test.each([true, false])(
    "are read strictly or with tolerance, by keyboard (scripts: %s)",
    async (javaScriptEnabled) => {
      const { page } = await open(compare, { javaScriptEnabled });
      const shown = async () => ({
        strict: await page.locator(".pairs .strict:visible").count(),
        tolerant: await page.locator(".pairs .tolerant:visible").count(),
        counts: await page.locator(".tally strong:visible").count(),
      });
      expect(await shown()).toEqual({ strict: 35, tolerant: 35, counts: 6 });
      await page.getByLabel("两种都看").focus();
      await page.keyboard.press("ArrowRight");
      expect(await page.getByLabel("严格", { exact: true }).isChecked()).toBe(true);
      expect(await shown()).toEqual({ strict: 35, tolerant: 0, counts: 6 });
      await page.keyboard.press("ArrowRight");
      expect(await page.getByLabel("容差", { exact: true }).isChecked()).toBe(true);
      expect(await shown()).toEqual({ strict: 0, tolerant: 35, counts: 6 });
    },
  );

  test("are read both ways on paper, whichever the screen shows", async () => {
    const { page } = await open(compare);
    await page.getByLabel("严格", { exact: true }).check();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".pairs .strict:visible").count()).toBe(35);
    expect(await page.locator(".pairs .tolerant:visible").count()).toBe(35);
  });

  test("each leads to itself, and its numbers to their rows", async () => {
    const { page } = await open(`${compare}#pair-p05`);
    expect(await page.locator("tr:target").textContent()).toContain("技术合同成交额");
    await page.locator("tr:target a.number").last().click();
    await page.waitForURL(/figures/);
    expect(await page.locator("tr:target").getAttribute("id")).toBe("技术合同成交额-2025");
  });
});

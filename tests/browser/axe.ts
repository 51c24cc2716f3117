import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { screens } from "./reader.ts";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// Every rule of these, and none off.
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// What axe finds, as one line per place.
async function violations(page: Page): Promise<string[]> {
  const { violations: found, passes } = await page.evaluate(async (values) => {
    const { axe } = window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
    return axe.run({ runOnly: { type: "tag", values }, resultTypes: ["violations"] });
  }, tags);
  expect(passes.length).toBeGreaterThan(0);
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

/** Holds a page, as it stands, against every rule of axe: in light and dark, on a phone and a desk. */
export async function expectNoViolations(page: Page): Promise<void> {
  await page.evaluate(source);
  for (const colorScheme of ["light", "dark"] as const)
    for (const size of [screens.phone, screens.desk]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      expect(await violations(page), `${colorScheme}, ${size.width} px`).toEqual([]);
    }
}

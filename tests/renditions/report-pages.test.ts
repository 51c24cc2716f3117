import { expect, test } from "vitest";
import { reservedIds } from "../../src/ledger/report-schema.ts";
import { reportPage, reportPages } from "../../src/renditions/report-pages.ts";

test("no area can be called like a page about the whole report", () => {
  expect(reportPages.map(({ path }) => path).filter((path) => !reservedIds.includes(path))).toEqual([]);
  expect(new Set(reportPages.map(({ path }) => path)).size).toBe(reportPages.length);
  for (const page of reportPages) expect(reportPage(page.path)).toBe(page);
});

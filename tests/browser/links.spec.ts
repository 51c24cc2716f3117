import { describe, expect, test } from "vitest";
import { addressesIn, documentOf, problemWith } from "./links.ts";
import { builtPages } from "./pages.ts";

describe.each(builtPages())("%s", (page) => {
  const document = documentOf(page);

  test("leads to what is there", () => {
    const addresses = addressesIn(document);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.flatMap((address) => problemWith(address, page) ?? [])).toEqual([]);
  });

  test("says its language, its title and what it is about", () => {
    expect(document.documentElement.getAttribute("lang")).toBe("zh-CN");
    expect(document.title.trim()).not.toBe("");
    expect(document.querySelector("meta[name=description]")?.getAttribute("content")?.trim()).toBeTruthy();
    expect(document.querySelector("meta[name=viewport]")?.getAttribute("content")).not.toMatch(/maximum|user-scalable/);
  });

  test("has every id once", () => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  });
});

import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, inject, test } from "vitest";
import { builtPages } from "./pages.ts";

const documents = new Map<string, Document>();

function documentAt(file: string): Document {
  const known = documents.get(file) ?? parseHTML(readFileSync(file, "utf8")).document;
  documents.set(file, known);
  return known;
}

// The file that a server answers with; undefined if there is none.
function fileAt(pathname: string): string | undefined {
  const path = join(inject("dist"), decodeURIComponent(pathname));
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, "index.html") : path;
  return existsSync(file) ? file : undefined;
}

// Everything that a page leads to or fetches.
function addressesIn(document: Document): string[] {
  const of = (selector: string, name: string) =>
    [...document.querySelectorAll(`${selector}[${name}]`)].map((element) => element.getAttribute(name)!);
  const sets = of("source, img", "srcset").flatMap((set) => set.split(",").map((one) => one.trim().split(/\s/)[0]!));
  const fonts = [...document.querySelectorAll("style")].flatMap(({ textContent }) =>
    [...textContent.matchAll(/url\("?([^")]+)"?\)/g)].map(([, address]) => address!),
  );
  return [...of("a", "href"), ...of("link", "href"), ...of("img", "src"), ...of("script", "src"), ...sets, ...fonts];
}

function problemWith(address: string, page: string): string | undefined {
  const base = new URL(page, "http://site");
  const url = new URL(address, base);
  if (url.origin !== base.origin) return undefined;
  const file = fileAt(url.pathname);
  if (!file) return `${address}: no such file`;
  const id = decodeURIComponent(url.hash.slice(1));
  if (id === "") return undefined;
  // linkedom's getElementById does not find what was parsed within an svg.
  const found = [...documentAt(file).querySelectorAll("[id]")].some((element) => element.id === id);
  return found ? undefined : `${address}: no such id`;
}

describe.each(builtPages())("%s", (page) => {
  const document = documentAt(fileAt(page)!);

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

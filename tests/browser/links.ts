import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { inject } from "vitest";

const documents = new Map<string, Document>();
const ids = new Map<string, Set<string>>();

function documentAt(file: string): Document {
  const known = documents.get(file) ?? parseHTML(readFileSync(file, "utf8")).document;
  documents.set(file, known);
  return known;
}

// linkedom's getElementById does not find what was parsed within an svg.
function idsAt(file: string): Set<string> {
  const known = ids.get(file) ?? new Set([...documentAt(file).querySelectorAll("[id]")].map(({ id }) => id));
  ids.set(file, known);
  return known;
}

// The file that a server answers with; undefined if there is none.
function fileAt(pathname: string, base: string): string | undefined {
  if (!pathname.startsWith(`${base}/`)) return undefined;
  const path = join(inject("dist"), decodeURIComponent(pathname.slice(base.length)));
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, "index.html") : path;
  return existsSync(file) ? file : undefined;
}

/** A built page, by its path below the base path. */
export const documentOf = (page: string): Document => documentAt(fileAt(page, "")!);

/** Everything that a page leads to or fetches. */
export function addressesIn(document: Document): string[] {
  const of = (selector: string, name: string) =>
    [...document.querySelectorAll(`${selector}[${name}]`)].map((element) => element.getAttribute(name)!);
  const sets = of("source, img", "srcset").flatMap((set) => set.split(",").map((one) => one.trim().split(/\s/)[0]!));
  const fonts = [...document.querySelectorAll("style")].flatMap(({ textContent }) =>
    [...textContent.matchAll(/url\("?([^")]+)"?\)/g)].map(([, address]) => address!),
  );
  return [...of("a", "href"), ...of("link", "href"), ...of("img", "src"), ...of("script", "src"), ...sets, ...fonts];
}

/** Why an address in a page leads nowhere; `site` is where the built folder is published. */
export function problemWith(address: string, page: string, site = "http://site/"): string | undefined {
  const home = new URL(site);
  const url = new URL(address, new URL(page.slice(1), home));
  if (url.origin !== home.origin) return undefined;
  const file = fileAt(url.pathname, home.pathname.replace(/\/$/, ""));
  if (!file) return `${address}: no such file`;
  const id = decodeURIComponent(url.hash.slice(1));
  if (id === "") return undefined;
  return idsAt(file).has(id) ? undefined : `${address}: no such id`;
}

import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, posix, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { reservedIds } from "../src/ledger/report-schema.ts";

export type PageKind = "home" | "story" | "reference" | "embed" | "other";

/** What a reader's browser loads for a page, in bytes as they travel. */
export interface PageWeight {
  /** `/jiangan-2025/innovation/` */
  path: string;
  kind: PageKind;
  /** The page with everything that is written into it. */
  html: number;
  /** Scripts in files of their own. */
  scripts: number;
  /** Scripts that are written into the page; their bytes are part of `html` too. */
  inlineScripts: number;
  styles: number;
  font: number;
  requests: number;
}

const gzipped = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;

/** Everything but the headline font, which comes after the first paint. */
export const total = ({ html, scripts, styles }: PageWeight): number => html + scripts + styles;

/** All JavaScript, wherever it stands. */
export const javaScript = ({ scripts, inlineScripts }: PageWeight): number => scripts + inlineScripts;

function kindOf(path: string): PageKind {
  const parts = path.split("/").filter((part) => part !== "");
  if (parts[0] === "embed") return parts.length === 3 ? "embed" : "other";
  if (path.endsWith(".html")) return "other";
  if (parts.length === 2) return reservedIds.includes(parts[1]!) ? "reference" : "story";
  return parts.length < 2 ? "home" : "other";
}

// A module brings those that it imports; the bundler writes them as `from"./x.js"`, `import"./x.js"`, `import("./x.js")`.
function withImports(folder: string, path: string, seen: Set<string>): void {
  if (seen.has(path)) return;
  seen.add(path);
  const code = readFileSync(join(folder, path), "utf8");
  for (const [, name] of code.matchAll(/(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g))
    withImports(folder, join(dirname(path), name!), seen);
}

function weigh(folder: string, file: string): PageWeight {
  const html = readFileSync(join(folder, file), "utf8");
  const { document } = parseHTML(html);
  const path = `/${file.split(sep).join("/")}`.replace(/index\.html$/, "");
  // What leads elsewhere is no file of this site; the tests of the browser forbid it.
  const own = (selector: string, attribute: string) =>
    [...document.querySelectorAll(selector)]
      .map((element) => element.getAttribute(attribute)!.replace(/[?#].*$/, ""))
      .filter((address) => address.startsWith("/") && existsSync(join(folder, address)));
  const scripts = new Set<string>();
  for (const address of own("script[src]", "src")) withImports(folder, address, scripts);
  const styles = new Set(own('link[rel~="stylesheet"]', "href"));
  const fonts = new Set(
    [...html.matchAll(/url\(["']?([^"':)]+\.woff2)/g)].map(([, address]) => posix.resolve(path, address!)),
  );
  // A picture that waits until it is seen stands where a scrolling reader never sees it.
  const pictures = new Set(own('img[src]:not([loading="lazy"])', "src"));
  const inline = [...document.querySelectorAll("script:not([src])")]
    .filter((script) => !/json/.test(script.getAttribute("type") ?? ""))
    .map((script) => script.textContent);
  const sum = (files: Set<string>, size: (content: Buffer) => number) =>
    [...files].reduce((bytes, each) => bytes + size(readFileSync(join(folder, each))), 0);
  return {
    path,
    kind: kindOf(path),
    html: gzipped(html),
    scripts: sum(scripts, gzipped),
    inlineScripts: inline.length > 0 ? gzipped(inline.join("\n")) : 0,
    styles: sum(styles, gzipped),
    font: sum(fonts, ({ length }) => length),
    requests: 1 + scripts.size + styles.size + fonts.size + pictures.size,
  };
}

/** The weight of every page of a built site. */
export function weighPages(folder: string): PageWeight[] {
  return globSync("**/*.html", { cwd: folder })
    .sort()
    .map((file) => weigh(folder, file));
}

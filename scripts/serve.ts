// Serves a built site as web servers do that heed its `_headers`: for `npm start`, tests and measurements.
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { headersOf, readNetlifyFile } from "../src/headers/netlify.ts";
import { elsewhere } from "../src/headers/rules.ts";
import { listen, type Server } from "./listen.ts";

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
  ".zip": "application/zip",
};

// Of what no file can be called, the one that asks throws and the other does not.
const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

// The rest is compressed as it lies.
const isText = (type: string) => /^text\/|json|xml/.test(type);

/** Serves a folder below a base path such as `/reports`: nothing but its files, text compressed for whoever takes it. */
export function serveFolder(folder: string, { base = "", port = 0 } = {}): Promise<Server> {
  const blocks = readNetlifyFile(readFileSync(join(folder, "_headers"), "utf8"));
  return listen((request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    const found = `${pathname}/`.startsWith(`${base}/`) ? fileAt(folder, pathname.slice(base.length)) : undefined;
    // A page stands in its folder, and what it leads to may be relative to that.
    if (found?.endsWith("/")) return response.writeHead(301, { location: `${pathname}/${search}` }).end();
    const path = found ?? join(folder, "404.html");
    const type = types[extname(path)] ?? "application/octet-stream";
    const bytes = readFileSync(path);
    const isZipped = isText(type) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
    const headers = {
      "Content-Type": type,
      Vary: "Accept-Encoding",
      ...(isZipped ? { "Content-Encoding": "gzip" } : {}),
      ...elsewhere,
      ...headersOf(pathname, blocks),
    };
    return response.writeHead(found === undefined ? 404 : 200, headers).end(isZipped ? gzipSync(bytes) : bytes);
  }, port);
}

/** The file at an address, or the folder of a page, which ends in a slash; undefined if there is neither. */
function fileAt(folder: string, pathname: string): string | undefined {
  let path: string;
  try {
    path = join(folder, decodeURIComponent(pathname));
  } catch {
    return undefined;
  }
  if (!path.startsWith(folder)) return undefined;
  if (isFile(path)) return path;
  const page = join(path, "index.html");
  if (isFile(page)) return pathname.endsWith("/") ? page : `${path}/`;
  return undefined;
}

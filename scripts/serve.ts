// Serves a built site as web servers do that heed its `_headers`: for `npm start`, tests and measurements.
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { headersOf, readNetlifyFile } from "../src/headers/netlify.ts";
import { elsewhere } from "../src/headers/rules.ts";
import { contentOf } from "./content.ts";
import { listen, type Server } from "./listen.ts";

// Of what no file can be called, the one that asks throws and the other does not.
const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

/** Serves a folder below a base path such as `/reports`: nothing but its files, text compressed for whoever takes it. */
export function serveFolder(folder: string, { base = "", port = 0 } = {}): Promise<Server> {
  const blocks = readNetlifyFile(readFileSync(join(folder, "_headers"), "utf8"));
  return listen((request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    const found = `${pathname}/`.startsWith(`${base}/`) ? fileAt(folder, pathname.slice(base.length)) : undefined;
    // A page stands in its folder, and what it leads to may be relative to that.
    if (found?.endsWith("/")) return response.writeHead(301, { location: `${pathname}/${search}` }).end();
    const path = found ?? join(folder, "404.html");
    const { headers, body } = contentOf(path, request.headers["accept-encoding"]);
    const all = { ...headers, ...elsewhere, ...headersOf(pathname, blocks) };
    return response.writeHead(found === undefined ? 404 : 200, all).end(body);
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

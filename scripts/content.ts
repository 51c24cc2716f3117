// What a file of a site is sent as.
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { gzipSync } from "node:zlib";

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

// The rest is compressed as it lies.
const isText = (type: string) => /^text\/|json|xml/.test(type);

/**
 * The bytes of a file and the headers that describe them: text is compressed for whoever takes it.
 * @param accepted The `Accept-Encoding` of the request.
 */
export function contentOf(path: string, accepted = ""): { headers: Record<string, string>; body: Buffer } {
  const type = types[extname(path)] ?? "application/octet-stream";
  const headers = { "Content-Type": type, Vary: "Accept-Encoding" };
  const body = readFileSync(path);
  if (!isText(type) || !/\bgzip\b/.test(accepted)) return { headers, body };
  return { headers: { ...headers, "Content-Encoding": "gzip" }, body: gzipSync(body) };
}

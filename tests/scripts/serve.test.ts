import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveFolder } from "../../scripts/serve.ts";

const page = `<!doctype html><title>一页</title>${"<p>江岸区</p>".repeat(99)}`;
const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]);

let folder: string;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "shushuo-serve-"));
  writeFileSync(join(folder, "_headers"), "/*\n  X-Site: yes\n");
  writeFileSync(join(folder, "index.html"), page);
  writeFileSync(join(folder, "chart.png"), picture);
  server = await serveFolder(folder);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

// `fetch` would take the compression off.
function ask(path: string, encodings?: string) {
  const headers = encodings === undefined ? {} : { "Accept-Encoding": encodings };
  return new Promise<{
    status: number | undefined;
    encoding: string | undefined;
    vary: string | undefined;
    body: Buffer;
  }>((resolve, reject) => {
    get(server.origin + path, { headers }, (answer) => {
      const { "content-encoding": encoding, vary } = answer.headers;
      buffer(answer).then((body) => resolve({ status: answer.statusCode, encoding, vary, body }), reject);
    }).on("error", reject);
  });
}

test("text is compressed for who takes it, and the same text", async () => {
  const { encoding, vary, body } = await ask("/", "gzip, deflate, br");
  expect(encoding).toBe("gzip");
  expect(vary).toBe("Accept-Encoding");
  expect(body.length).toBeLessThan(Buffer.byteLength(page) / 2);
  expect(gunzipSync(body).toString()).toBe(page);
});

test.each([undefined, "identity", "br"])("text is as it stands for who takes %s", async (encodings) => {
  const { encoding, body } = await ask("/", encodings);
  expect(encoding).toBeUndefined();
  expect(body.toString()).toBe(page);
});

test("a picture is not compressed again", async () => {
  const { encoding, body } = await ask("/chart.png", "gzip");
  expect(encoding).toBeUndefined();
  expect(body).toEqual(picture);
});

test.each(["/none/", "/../package.json", "/%2e%2e/package.json", "/%ff"])("%s is not found", async (path) => {
  writeFileSync(join(folder, "404.html"), "没有这一页");
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body.toString()).toBe("没有这一页");
});

// Draws one chart in the pages of others, each written as its kind is: the picture of `docs/embedding.md`.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Browser } from "playwright-core";
import { listen } from "./listen.ts";

const { resolve } = createRequire(import.meta.url);
const library = (path: string) => `<script>${readFileSync(path, "utf8")}</script>`;
const safe = 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"';
const frame = (src: string, rest: string) =>
  `<iframe src="${src}" title="A chart" width="100%" height="840" frameborder="0" ${rest}></iframe>`;
// What WordPress does with the messages of a frame that it has given a secret.
const wordPress = `<script>
  addEventListener("message", ({ data, source }) => {
    const frame = document.querySelector("iframe");
    if (data && data.secret === "a1B2c3D4e5" && data.message === "height" && source === frame.contentWindow)
      frame.height = Math.min(1000, Math.max(200, data.value));
  });
</script>`;

/** What stands in each article, by the name of its kind; `chart` is the address of an embed. */
const articles: Record<string, (chart: string) => string> = {
  "a frame": (chart) => frame(chart, safe),
  "a frame and our script": (chart) =>
    `${frame(chart, safe)}<script src="${new URL("/embed.js", chart).href}"></script>`,
  "pym.js": (chart) =>
    `<div id="chart"></div>${library(resolve("pym.js/dist/pym.v1.min.js"))}
    <script>new pym.Parent("chart", "${chart}", {})</script>`,
  "@newswire/frames": (chart) =>
    `<div data-frame-src="${chart}"></div>${library(join(dirname(resolve("@newswire/frames")), "frames.umd.js"))}
    <script>newswireFrames.autoInitFrames()</script>`,
  WordPress: (chart) => wordPress + frame(`${chart}#?secret=a1B2c3D4e5`, 'sandbox="allow-scripts"'),
  "no script at all": (chart) => frame(chart, 'sandbox=""'),
  "?theme=dark": (chart) => frame(`${chart}?theme=dark`, safe),
  "?step=missing": (chart) => frame(`${chart}?step=missing`, safe),
};

/** A picture of the chart in all of them, side by side, as JPEG. */
export async function drawHosts(browser: Browser, chart: string): Promise<Buffer> {
  const kinds = Object.entries(articles);
  const columns: string[] = [];
  const server = await listen((request, response) => {
    const [name, article] = kinds[Number(request.url!.slice(1))] ?? kinds[0]!;
    const style = "margin:12px;font:15px sans-serif";
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(`<!doctype html><body style="${style}"><p><b>${name}</b></p>${article(chart)}<p>…`);
  });
  for (const i of kinds.keys()) {
    const page = await browser.newPage({ viewport: { width: 344, height: 900 } });
    await page.goto(`${server.origin}/${i}`, { waitUntil: "networkidle" });
    columns.push((await page.screenshot()).toString("base64"));
  }
  await server.close();
  const sheet = await browser.newPage({ viewport: { width: 1440, height: 1840 } });
  const images = columns.map((png) => `<img src="data:image/png;base64,${png}">`);
  const style = "margin:12px;display:flex;flex-wrap:wrap;gap:12px;background:#d8d2c4";
  await sheet.setContent(`<body style="${style}">${images.join("")}`);
  return sheet.screenshot({ type: "jpeg", quality: 55 });
}

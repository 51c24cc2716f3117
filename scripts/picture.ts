// Draws the pictures of the documents from the built site: `npm run picture`. For the README three screens of a story on a
// phone and the cards of all stories, for `docs/embedding.md` a chart in the pages of others.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { chromiumArguments, findChromium } from "./chromium.mjs";
import { drawHosts } from "./hosts.ts";
import { serveFolder } from "./serve.ts";
import { drawSignatures } from "./signatures.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const steps = [2, 5, 8];
const server = await serveFolder(`${root}dist`);
const browser = await chromium.launch({ executablePath: findChromium()!, args: chromiumArguments });
const screens: string[] = [];
for (const step of steps) {
  const page = await browser.newPage({ viewport: { width: 390, height: 720 }, reducedMotion: "reduce" });
  await page.goto(`${server.origin}/jiangan-2025/innovation/?step=${step}`);
  await page.waitForSelector(`#step-${step}[aria-current]`);
  screens.push((await page.screenshot()).toString("base64"));
}
const sheet = await browser.newPage({ viewport: { width: 390 * steps.length + 48, height: 744 } });
await sheet.setContent(
  `<body style="margin:12px;display:flex;gap:12px;background:#d8d2c4">${screens
    .map((png) => `<img src="data:image/png;base64,${png}">`)
    .join("")}`,
);
mkdirSync(`${root}docs/pictures`, { recursive: true });
await sheet.screenshot({ path: `${root}docs/pictures/innovation.png` });
const stories = ["", "innovation", "industry", "green", "demand", "culture", "reform", "renewal", "livelihood"];
const cards = stories.map((area) => `${server.origin}/jiangan-2025/${area && `${area}/`}card-1080x1440.png`);
writeFileSync(`${root}docs/pictures/stories.jpg`, await drawSignatures(browser, cards));
const chart = `${server.origin}/embed/jiangan-2025/renewal-pairs/`;
writeFileSync(`${root}docs/pictures/hosts.jpg`, await drawHosts(browser, chart));
await browser.close();
await server.close();

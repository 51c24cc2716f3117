// Draws the share cards of a report's stories side by side, each with the signature visual of its story: a picture of the README.
import type { Browser } from "playwright-core";

/** Three cards in a row, scaled to a third, as JPEG; `cards` are their addresses. */
export async function drawSignatures(browser: Browser, cards: readonly string[]): Promise<Buffer> {
  const [width, height, gap] = [360, 480, 12];
  const rows = Math.ceil(cards.length / 3);
  const viewport = { width: 3 * width + 4 * gap, height: rows * (height + gap) + gap };
  const sheet = await browser.newPage({ viewport });
  const images = cards.map((card) => `<img src="${card}" width="${width}" height="${height}">`);
  const style = `margin:${gap}px;display:flex;flex-wrap:wrap;gap:${gap}px;background:#d8d2c4`;
  await sheet.setContent(`<body style="${style}">${images.join("")}`, { waitUntil: "networkidle" });
  return sheet.screenshot({ type: "jpeg", quality: 70 });
}

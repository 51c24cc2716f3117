import { parseHTML } from "linkedom";
import { bodyFont, markCss, tokens } from "../../src/charts/theme.ts";

const colours = Object.entries(tokens("light", "indigo"))
  .map(([name, value]) => `--${name}:${value}`)
  .join(";");

// What the marks of a drawing look like belongs to the drawing; the rest is as little as a readable page needs.
const css =
  `:root{${colours};--sans:${bodyFont}}${markCss}` +
  "html{font:17px/1.75 var(--sans)}body{margin:0 auto;padding:0 1rem;max-width:45rem;overflow-wrap:anywhere}" +
  ".chart{display:block;width:100%;height:auto;overflow:visible}svg:not(.chart){width:1.5rem}" +
  "nav li{display:inline}.quiet{display:none}";

// What serves the script, pictures that a scrolling reader never loads, and what a phone does not show.
const left = "script,style,template,dialog,story-stepper,figure-note,picture,.chart.wide";
const kept = new Set(["href", "id", "open"]);

/**
 * The floor that a page is held against: the same text and the same drawings, those for a phone, in one file without a
 * script and without a font of its own.
 * @param html The built page.
 */
export function floorPage(html: string): string {
  const { document } = parseHTML(html);
  const { body } = document;
  for (const element of body.querySelectorAll(left)) element.remove();
  for (const element of body.querySelectorAll("*")) {
    const isDrawn = element.closest("svg") !== null;
    const isQuiet = element.classList.contains("quiet");
    for (const name of element.getAttributeNames()) {
      const stays = isDrawn ? !name.startsWith("data-") : kept.has(name) || (name === "class" && isQuiet);
      if (!stays) element.removeAttribute(name);
    }
  }
  return (
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,">' +
    `<title>${document.title}</title><style>${css}</style></head><body>${body.innerHTML}</body></html>`
  );
}

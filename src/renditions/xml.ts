import { escapeHtml } from "./inline-html.ts";

// What XML has no way to write.
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const escape = (text: string) => escapeHtml(text.replace(unwritable, ""));

/** An element with text in it, or with elements that are written already. */
export function element(name: string, attributes: Record<string, string>, content: string | readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  const inner = typeof content === "string" ? escape(content) : content.join("");
  return `<${name}${written.join("")}>${inner}</${name}>`;
}

/** A file with this element in it. */
export function xmlFile(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

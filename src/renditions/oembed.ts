import { frameCode, type Embedded } from "./embed-code.ts";
import { escapeHtml } from "./inline-html.ts";
import type { Publisher } from "./publisher.ts";

/** In pixels: the column of an article. What embeds may make the frame as wide as it likes. */
const width = 640;

/**
 * What a chart says to tools that embed by its address alone (oEmbed 1.0). WordPress takes the quotation for readers
 * without scripts and hides it once the frame has told its height; of the frame it keeps address, size and title.
 */
export function oEmbed(embedded: Embedded, { name, publisher, at }: Publisher): string {
  const { title, description, credit, height, story } = embedded;
  const link = `<a href="${escapeHtml(story)}">${escapeHtml(title)}</a>`;
  const quotation = `<blockquote>${link}。${escapeHtml(`${description}${credit}`)}</blockquote>`;
  const data = {
    version: "1.0",
    type: "rich",
    title,
    author_name: publisher,
    provider_name: name,
    provider_url: at("/"),
    cache_age: 3600,
    width,
    height,
    html: `${quotation}\n${frameCode(embedded)}`,
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}

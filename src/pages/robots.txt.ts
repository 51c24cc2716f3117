import type { APIRoute } from "astro";
import { absoluteAddress, isPlaced } from "../site.ts";

/** Nothing is hidden: what should not be listed says so itself, and must be read to be heard. */
export const GET: APIRoute = () => {
  const lines = ["User-agent: *", "Allow: /", ...(isPlaced() ? [`Sitemap: ${absoluteAddress("/sitemap.xml")}`] : [])];
  return new Response(`${lines.join("\n")}\n`);
};

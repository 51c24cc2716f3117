import type { APIRoute } from "astro";
import { showsSeveral } from "../publications.ts";
import { headlineFont } from "../renditions/headline-font.ts";

/** The headlines of the pages that several reports share; a single report has its own font. */
const headlines = "各地各年的报告嵌入一张图各地各年的同名指标";

export function getStaticPaths() {
  return showsSeveral() ? [{ params: { headline: "headline" } }] : [];
}

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await headlineFont(headlines)), { headers: { "content-type": "font/woff2" } });

import type { APIRoute } from "astro";
import type { Publication } from "../../loaders.ts";
import { allPublications } from "../../publications.ts";
import { headlineFont } from "../../renditions/headline-font.ts";
import { reportPages } from "../../renditions/report-pages.ts";
import { site } from "../../site.ts";
import { plainText } from "../../stories/words.ts";

/** Everything that is set in the headline font. */
function headlines({ report, stories }: Publication): string {
  const furniture = `${site.name}${report.title}各章数据怎么读这把尺一个一个说报告没有说的不能这样比数字从哪里来词和口径保存和转载这一篇${reportPages.map(({ title }) => title).join("")}`;
  const lines = [
    ...stories.flatMap(({ question, takeaway, blocks }) => [
      question,
      takeaway,
      ...blocks.flatMap((block) => (block.type === "heading" ? [block.children] : [])),
    ]),
  ];
  return furniture + lines.map((line) => plainText(line, "zh")).join("");
}

export async function getStaticPaths() {
  return (await allPublications()).map((publication) => ({
    params: { report: publication.report.id },
    props: { publication },
  }));
}

export const GET: APIRoute = async ({ props }) =>
  new Response(new Uint8Array(await headlineFont(headlines((props as { publication: Publication }).publication))), {
    headers: { "content-type": "font/woff2" },
  });

import type { APIRoute } from "astro";
import type { Publication } from "../../../loaders.ts";
import { allPublications } from "../../../publications.ts";
import { atomFeed } from "../../../renditions/atom.ts";
import { correctionEntries } from "../../../renditions/entries.ts";
import { isPlaced, publisher, site } from "../../../site.ts";

export async function getStaticPaths() {
  if (!isPlaced()) return [];
  return (await allPublications()).map((publication) => ({
    params: { report: publication.report.id },
    props: { publication },
  }));
}

export const GET: APIRoute = ({ props }) => {
  const { report } = (props as { publication: Publication }).publication;
  const page = `/${report.id}/corrections/`;
  const entries = correctionEntries(report, publisher);
  const [title, since] = [`${site.name}：更正（${report.title}）`, report.presented.date];
  return new Response(atomFeed({ title, path: `${page}feed.xml`, page, since, entries }, publisher));
};

import type { APIRoute } from "astro";
import { allPublications } from "../publications.ts";
import { atomFeed } from "../renditions/atom.ts";
import { correctionEntries, storyEntries } from "../renditions/entries.ts";
import { placesOf, sitemap } from "../renditions/sitemap.ts";
import { isPlaced, publisher, site } from "../site.ts";

// A made-up report is nothing that others should hear of.
const real = async () => (await allPublications()).filter(({ report }) => !report.sample);

const files: Record<string, () => Promise<string>> = {
  feed: async () => {
    const all = await real();
    const entries = all.flatMap((each) => [
      ...storyEntries(each, publisher),
      ...correctionEntries(each.report, publisher),
    ]);
    const since = all.map(({ report }) => report.presented.date).sort()[0] ?? "";
    return atomFeed({ title: site.name, path: "/feed.xml", page: "/", since, entries }, publisher);
  },
  sitemap: async () => sitemap([...(await real()).flatMap(placesOf), { path: "/embed/" }], publisher),
};

export const getStaticPaths = () => (isPlaced() ? Object.keys(files).map((file) => ({ params: { file } })) : []);

export const GET: APIRoute = async ({ params }) => new Response(await files[params["file"]!]!());

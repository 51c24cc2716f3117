import { getCollection } from "astro:content";
import { neighboursOf } from "./heads.ts";
import type { Report } from "./ledger/report.ts";
import type { Publication } from "./loaders.ts";
import { shelf } from "./shelf.ts";

/** All reports whose pages are built, with their charts and stories, as the loader compiled them. */
export async function allPublications(): Promise<Publication[]> {
  const entries = await getCollection("publications");
  return entries.map(({ id }) => shelf.publications.get(id)!);
}

/** The reports of the same place of the year before and of the year after. */
export function neighbourReports(report: Report): { before: Report | undefined; after: Report | undefined } {
  return neighboursOf(
    report,
    [...shelf.publications.values()].map((publication) => publication.report),
  );
}

/** Whether the site shows more than one report: then pages that reports share list them, and lead from one to another. */
export function showsSeveral(): boolean {
  return shelf.heads.length > 1;
}

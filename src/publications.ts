import { getCollection } from "astro:content";
import type { Publication } from "./loaders.ts";

/** All reports with their charts and stories, as the loader compiled them. */
export async function allPublications(): Promise<Publication[]> {
  const entries = await getCollection("publications");
  // Sample reports are tested and checked, and left out of what is published.
  return entries.map(({ data }) => data as unknown as Publication).filter(({ report }) => !report.sample);
}

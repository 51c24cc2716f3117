import { getCollection } from "astro:content";
import type { Publication } from "./loaders.ts";
import { shelf } from "./shelf.ts";

/** All reports whose pages are built, with their charts and stories, as the loader compiled them. */
export async function allPublications(): Promise<Publication[]> {
  const entries = await getCollection("publications");
  return entries.map(({ id }) => shelf.publications.get(id)!);
}

import { getCollection } from "astro:content";
import type { Publication } from "./loaders.ts";

/** All reports that are shown, with their charts and stories, as the loader compiled them. */
export async function allPublications(): Promise<Publication[]> {
  const entries = await getCollection("publications");
  return entries.map(({ data }) => data as unknown as Publication);
}

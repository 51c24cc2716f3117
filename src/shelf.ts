import type { ReportHead } from "./heads.ts";
import type { Publication } from "./loaders.ts";

/** The reports that this process has compiled, and what it knows of the others. */
export interface Shelf {
  /** Those that the site shows, compiled or not. */
  heads: ReportHead[];
  /** Those that are compiled, by id. */
  publications: Map<string, Publication>;
}

const key = Symbol.for("shushuo.shelf");
const known = globalThis as { [key]?: Shelf };

/**
 * The loader fills it and the pages read it. Astro runs both in one process, out of two bundles that have nothing else in
 * common; its own store would write every report as text, into the program that builds the pages, and read it from there.
 */
export const shelf: Shelf = (known[key] ??= { heads: [], publications: new Map() });

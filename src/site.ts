import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import type { Publisher } from "./renditions/publisher.ts";

const siteSchema = z.strictObject({
  /** The site's name. */
  name: z.string().min(1),
  name_en: z.string().min(1),
  publisher: z.string(),
  credit: z.string(),
  /** Where readers report errors. */
  contact: z.string(),
  /** The ICP number of a site in mainland China. */
  icp: z.string(),
  /** The report that stands first. */
  report: z.string().min(1),
});

/** `data/site.yaml`. */
export const site = siteSchema.parse(parse(readFileSync(join(process.cwd(), "data/site.yaml"), "utf8")));

/** A path of the site under the base path that it was built for: `/jiangan-2025/`. */
export function address(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, "")}${path}`;
}

/** The path of the site that an address below the base path is of: the other way round. */
export function ownPath(pathname: string): string {
  return pathname.slice(address("").length);
}

/** Whether the site knows its own address; what needs one is left out of a site that does not. */
export const isPlaced = (): boolean => Boolean(import.meta.env.SITE);

/** The whole address of a path of the site, where the site knows its own (`SITE`); else as `address`. */
export function absoluteAddress(path: string): string {
  const site = import.meta.env.SITE;
  return site ? new URL(address(path), site).href : address(path);
}

/** The address of a path of the site as seen from a page, so that pages at the same depth say the same. */
export function relativeAddress(page: string, path: string): string {
  return posix.relative(page, address(path));
}

/** What renditions say of the site. */
export const publisher: Publisher = { name: site.name, publisher: site.publisher || site.name, at: absoluteAddress };

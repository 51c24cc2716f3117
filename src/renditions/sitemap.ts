import type { Chart } from "../charts/compile.ts";
import type { Report } from "../ledger/report.ts";
import type { Story } from "../stories/blocks.ts";
import { correctionsOf, modifiedOn } from "./article.ts";
import { storyPath } from "./paths.ts";
import type { Publisher } from "./publisher.ts";
import { reportPages } from "./report-pages.ts";
import { element, xmlFile } from "./xml.ts";

/** A page that search engines should know. */
interface Place {
  path: string;
  /** The day of its last change, where the data knows it. */
  changed?: string | undefined;
}

/** The pages of a report that stand for themselves: an embed stands for its story. */
export function placesOf({
  report,
  charts,
  stories,
}: {
  report: Report;
  charts: readonly Chart[];
  stories: readonly Story[];
}): Place[] {
  const told = stories.map((story) => ({
    path: storyPath(report, story.area),
    changed: modifiedOn(story, correctionsOf(story, charts, report)),
  }));
  const home = { path: storyPath(report, "overall") };
  const pages = reportPages.map(({ path }) => ({ path: `/${report.id}/${path}/` }));
  return [...(told.some(({ path }) => path === home.path) ? [] : [home]), ...told, ...pages];
}

/** `sitemap.xml`. */
export function sitemap(places: readonly Place[], { at }: Publisher): string {
  const urls = places.map(({ path, changed }) =>
    element("url", {}, [
      element("loc", {}, at(path)),
      ...(changed === undefined ? [] : [element("lastmod", {}, changed)]),
    ]),
  );
  return xmlFile(element("urlset", { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" }, urls));
}

import { isMatch, type Pattern } from "./pattern.ts";

/** What is served, by what it may do: a page of ours, a chart in somebody's frame, a page to copy from, a drawing. */
export type Kind = "page" | "embed" | "wechat" | "drawing";

/**
 * Where each kind stands, below the base path. No path has two kinds: some hosts join the headers of all rules that fit,
 * others take the last. Neither a new report nor a new chart needs a new rule.
 */
export const places: Record<Kind, readonly Pattern[]> = {
  page: ["/", "/404.html", "/:page/", "/:report/:page/"],
  embed: ["/embed/:report/:chart/"],
  wechat: ["/wechat/:report/:area/"],
  drawing: ["/:report/charts/*"],
};

export const kinds = Object.keys(places) as Kind[];

/** The kind of a path below the base path; undefined for plain files. */
export function kindOf(path: string): Kind | undefined {
  return kinds.find((kind) => places[kind].some((pattern) => isMatch(pattern, path)));
}

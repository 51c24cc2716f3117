import type { Root } from "mdast";
import type { VFile } from "vfile";
import type { Locale } from "../ledger/format.ts";
import type { Report } from "../ledger/report.ts";

/** The charts that a story may refer to, with the names of their states and the ids of their comparisons. */
export interface ChartNames {
  [chartId: string]: { states: string[]; comparisons: string[] };
}

/** What a story is compiled against. */
export interface StoryContext {
  report: Report;
  charts: ChartNames;
  locale: Locale;
  /** Only where the report's text is at hand; without it no run of words can be found in it. */
  reportText?: string;
}

/** A check over a tree; what it finds goes into the messages of `file`. */
export type Rule = (tree: Root, file: VFile, context: StoryContext) => void;

import type { Chart } from "../charts/compile.ts";
import type { Report } from "../ledger/report.ts";
import type { Story } from "../stories/blocks.ts";
import { plainText } from "../stories/words.ts";
import { chartsOf, linesOf } from "./references.ts";
import { chartVersion, version } from "./version.ts";

/** A story with what it is told with. */
export interface ToldStory {
  story: Story;
  /** The charts of the report. */
  charts: readonly Chart[];
  report: Report;
}

/** The chart that stands for a story: the first that it shows. */
export function signatureOf({ story, charts }: ToldStory): Chart | undefined {
  return chartsOf(story, charts)[0];
}

/** The version of a story: its words, and its charts. */
export function storyVersion({ story, charts }: ToldStory): string {
  const lines = [story.question, story.standfirst, story.takeaway, ...story.blocks.flatMap(linesOf)];
  return version(...lines.map((line) => plainText(line, "zh")), ...chartsOf(story, charts).map(chartVersion));
}

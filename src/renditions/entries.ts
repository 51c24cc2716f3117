import type { Chart } from "../charts/compile.ts";
import type { Report } from "../ledger/report.ts";
import type { Story } from "../stories/blocks.ts";
import { plainText } from "../stories/words.ts";
import { areaNames } from "./area-names.ts";
import { correctionsOf, correctionText, modifiedOn } from "./article.ts";
import type { Entry } from "./atom.ts";
import { gradeNames } from "./grade-names.ts";
import { storyPath } from "./paths.ts";
import type { Publisher } from "./publisher.ts";

/** The stories of a report that are published. */
export function storyEntries(
  { report, charts, stories }: { report: Report; charts: readonly Chart[]; stories: readonly Story[] },
  { at }: Publisher,
): Entry[] {
  return stories.flatMap((story) => {
    const updated = modifiedOn(story, correctionsOf(story, charts, report));
    if (story.published === undefined || updated === undefined) return [];
    const [title, summary] = [plainText(story.question, "zh"), plainText(story.standfirst, "zh")];
    const category = areaNames(report).get(story.area) ?? report.title;
    return [{ title, summary, url: at(storyPath(report, story.area)), published: story.published, updated, category }];
  });
}

/** What was corrected in a report's figures, charts and stories. */
export function correctionEntries(report: Report, { at }: Publisher): Entry[] {
  return report.corrections.map((correction) => ({
    title: `更正（${gradeNames[correction.grade]}）：${correction.after}`,
    summary: correctionText(correction),
    url: at(`/${report.id}/corrections/#correction-${correction.id}`),
    published: correction.date,
    updated: correction.date,
    category: "更正",
  }));
}

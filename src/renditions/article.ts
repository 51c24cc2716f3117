import type { CorrectionCommentLeaf, NewsArticleLeaf, OrganizationLeaf, ReportLeaf } from "schema-dts";
import type { Chart } from "../charts/compile.ts";
import type { Correction } from "../ledger/glossary-schema.ts";
import type { Report } from "../ledger/report.ts";
import type { Story } from "../stories/blocks.ts";
import { plainText } from "../stories/words.ts";
import { chartDataset, type Dataset } from "./dataset.ts";
import { gradeNames } from "./grade-names.ts";
import { chartPath, storyPath } from "./paths.ts";
import { licence, type Publisher } from "./publisher.ts";
import { chartsOf } from "./references.ts";
import { organization, publisherId, reportSource } from "./report-source.ts";

/** What a page says to search engines. */
export type Node = NewsArticleLeaf | ReportLeaf | OrganizationLeaf | Dataset;

/** The corrections that touch a story or one of its charts, newest first. */
export function correctionsOf(story: Story, charts: readonly Chart[], { corrections }: Report): Correction[] {
  const shown = chartsOf(story, charts).map(({ id }) => id);
  return corrections
    .filter((each) => each.stories.includes(story.area) || each.charts.some((id) => shown.includes(id)))
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** What a correction says. */
export function correctionText({ grade, before, after, cause }: Correction): string {
  return `${gradeNames[grade]}：原来“${before}”，改为“${after}”。${cause}`;
}

/** The day on which a story was last published or corrected; undefined before it is published. */
export function modifiedOn({ published }: Story, corrections: readonly Correction[]): string | undefined {
  return published && [published, ...corrections.map(({ date }) => date)].sort().at(-1);
}

/** A story with the data of its charts, and the report that it is about. */
export function articleNodes(
  story: Story,
  { report, charts }: { report: Report; charts: readonly Chart[] },
  publisher: Publisher,
  image?: string,
): Node[] {
  const { at } = publisher;
  const url = at(storyPath(report, story.area));
  const corrections = correctionsOf(story, charts, report);
  const shown = chartsOf(story, charts);
  const source = reportSource(report, publisher);
  const article: NewsArticleLeaf = {
    "@type": "NewsArticle",
    "@id": `${url}#main`,
    url,
    mainEntityOfPage: url,
    headline: plainText(story.question, "zh"),
    description: plainText(story.standfirst, "zh"),
    abstract: plainText(story.takeaway, "zh"),
    inLanguage: "zh-CN",
    license: licence.url,
    isAccessibleForFree: true,
    author: { "@id": publisherId(publisher) },
    publisher: { "@id": publisherId(publisher) },
    publishingPrinciples: at(`/${report.id}/methods/`),
    contentLocation: { "@type": "Place", name: report.place },
    isBasedOn: { "@id": source["@id"]! },
    hasPart: shown.map((chart) => ({ "@id": at(chartPath(report, chart)) })),
    ...(story.published ? { datePublished: story.published, dateModified: modifiedOn(story, corrections)! } : {}),
    ...(image === undefined ? {} : { image }),
    ...(corrections.length > 0 ? { correction: corrections.map(correctionComment) } : {}),
  };
  return [
    article,
    source,
    organization(report, publisher),
    ...shown.map((chart) => chartDataset(chart, report, publisher)),
  ];
}

const correctionComment = (correction: Correction): CorrectionCommentLeaf => ({
  "@type": "CorrectionComment",
  datePublished: correction.date,
  text: correctionText(correction),
});

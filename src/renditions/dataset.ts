import type { DataDownloadLeaf, DatasetLeaf } from "schema-dts";
import type { Chart } from "../charts/compile.ts";
import { chartTable } from "../charts/table.ts";
import type { Report } from "../ledger/report.ts";
import { plainText } from "../stories/words.ts";
import { measuredVariable, type MeasuredVariable } from "./measured-variable.ts";
import { chartPath, filesPath } from "./paths.ts";
import { licence, type Publisher } from "./publisher.ts";
import { publisherId, reportId } from "./report-source.ts";
import { chartVersion } from "./version.ts";

/** A data set in the words of schema.org; its variables have qualifiers. */
export type Dataset = Omit<DatasetLeaf, "variableMeasured"> & {
  description: string;
  variableMeasured: MeasuredVariable[] | string[];
};

const download = (encodingFormat: string, contentUrl: string): DataDownloadLeaf => ({
  "@type": "DataDownload",
  encodingFormat,
  contentUrl,
});

function shared(report: Report, publisher: Publisher) {
  const periods = report.figures.flatMap(({ period }) => period.split("/")).sort();
  return {
    inLanguage: "zh-CN",
    license: licence.url,
    isAccessibleForFree: true,
    creator: { "@id": publisherId(publisher) },
    isBasedOn: { "@id": reportId(report, publisher) },
    spatialCoverage: { "@type": "Place" as const, name: report.place },
    temporalCoverage: `${periods[0]}/${periods.at(-1)}`,
  };
}

/** What a chart shows: every number of its table once, in the table's order, with what qualifies it. */
export function chartDataset(chart: Chart, report: Report, publisher: Publisher): Dataset {
  const { at } = publisher;
  const cells = chartTable(chart, "zh").rows.flat(2);
  const numbers = [...new Set(cells.filter((part) => typeof part !== "string"))];
  const says = [chart.dek, chart.reading].map((text) => plainText(text, "zh"));
  const files = filesPath(report, chart);
  return {
    "@type": "Dataset",
    "@id": at(chartPath(report, chart)),
    url: at(chartPath(report, chart)),
    name: plainText(chart.title, "zh"),
    version: chartVersion(chart),
    description: says.map((text) => text.replace(/。?$/, "。")).join(""),
    ...shared(report, publisher),
    variableMeasured: numbers.map((number) => measuredVariable(number, report)),
    distribution: [download("text/csv", at(`${files}.csv`)), download("application/json", at(`${files}.json`))],
  };
}

/** All figures of a report. Its variables are named; their values are in its files. */
export function reportDataset(report: Report, publisher: Publisher): Dataset {
  const { at } = publisher;
  const page = `/${report.id}/figures/`;
  const [figures, targets] = [report.figures, report.figures.filter(({ role }) => role === "target")];
  return {
    "@type": "Dataset",
    "@id": at(page),
    url: at(page),
    name: `${report.title}：全部数字`,
    description: `${report.title}（${report.publisher}，${report.presented.date}）里用作数据的${figures.length}条数字和位次，其中目标${targets.length}条。每一条都带着限定词（不少于、左右、近、超、余、预计等）、单位、时期，并写明在报告的哪一段、哪一句。`,
    version: report.ledgerHash.slice(0, 12),
    ...shared(report, publisher),
    variableMeasured: [...new Set(figures.map(({ indicator }) => indicator))],
    distribution: [
      download("text/csv", at(`/${report.id}/data/figures.csv`)),
      download("application/json", at(`/${report.id}/data/figures.json`)),
    ],
  };
}

import type { Report } from "../ledger/report.ts";

/** The path of the story of an area; what belongs to no area of the report is told on the report's home. */
export function storyPath({ id, areas }: Pick<Report, "id" | "areas">, area: string): string {
  return areas.some((each) => each.id === area) ? `/${id}/${area}/` : `/${id}/`;
}

/** Where a chart stands in its story. */
export function chartPath(report: Pick<Report, "id" | "areas">, chart: { id: string; area: string }): string {
  return `${storyPath(report, chart.area)}#${chart.id}`;
}

/** The chart by itself, for a frame. */
export function embedPath({ id }: Pick<Report, "id">, chart: { id: string }): string {
  return `/embed/${id}/${chart.id}/`;
}

/** What tools that embed ask of a chart. */
export function oEmbedPath({ id }: Pick<Report, "id">, chart: { id: string }): string {
  return `/oembed/${id}/${chart.id}.json`;
}

/** The files of a chart, without their ending. */
export function filesPath({ id }: Pick<Report, "id">, chart: { id: string }): string {
  return `/${id}/charts/${chart.id}`;
}

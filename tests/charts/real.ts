import { fileURLToPath } from "node:url";
import type { State } from "../../src/charts/chart.ts";
import type { Chart } from "../../src/charts/compile.ts";
import { widths, type Width } from "../../src/charts/scene.ts";
import { publications } from "../../src/loaders.ts";
import { isUnread } from "../../src/renditions/draft-pages.ts";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** What is published: the real reports with their charts and stories, but for drafts that nobody has read. */
export const published = publications(root).publications.filter(({ report }) => !report.sample && !isUnread(report));

export const charts: Chart[] = published.flatMap((publication) => publication.charts);

/** A chart in one state at one width. */
export interface Drawing {
  /** Names the drawing in messages, and its snapshot. */
  name: string;
  chart: Chart;
  state: State;
  width: Width;
}

// Reports may have charts of one name.
function nameOf(chart: Chart): string {
  const own = published.find((publication) => publication.charts.includes(chart))!;
  return charts.filter(({ id }) => id === chart.id).length === 1 ? chart.id : `${own.report.id}-${chart.id}`;
}

/** Every drawing that there is. */
export const drawings: Drawing[] = charts.flatMap((chart) =>
  chart.states.flatMap((state) =>
    widths.map((width) => ({ name: `${nameOf(chart)}-${state.name}-${width}`, chart, state, width })),
  ),
);

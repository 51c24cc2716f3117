import { fileURLToPath } from "node:url";
import type { State } from "../../src/charts/chart.ts";
import type { Chart } from "../../src/charts/compile.ts";
import { widths, type Width } from "../../src/charts/scene.ts";
import { publications } from "../../src/loaders.ts";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** What is published: the real reports with their charts and stories. */
export const published = publications(root).publications.filter(({ report }) => !report.sample);

export const charts: Chart[] = published.flatMap((publication) => publication.charts);

/** A chart in one state at one width. */
export interface Drawing {
  /** Names the drawing in messages, and its snapshot. */
  name: string;
  chart: Chart;
  state: State;
  width: Width;
}

/** Every drawing that there is. */
export const drawings: Drawing[] = charts.flatMap((chart) =>
  chart.states.flatMap((state) =>
    widths.map((width) => ({ name: `${chart.id}-${state.name}-${width}`, chart, state, width })),
  ),
);

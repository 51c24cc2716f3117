import type { APIRoute } from "astro";
import { stateByName } from "../../../charts/chart.ts";
import type { Chart } from "../../../charts/compile.ts";
import { widths } from "../../../charts/scene.ts";
import { allPublications } from "../../../publications.ts";
import { chartCsv, chartJson } from "../../../renditions/chart-data.ts";
import { chartSvg } from "../../../renditions/svg.ts";
import { plainText } from "../../../stories/words.ts";

/** Everything that a chart becomes as a file, by its path below `charts/`. */
function files(chart: Chart, sample: boolean): Record<string, () => string> {
  const title = `${sample ? "虚构示例：" : ""}${plainText(chart.title, "zh")}`;
  const states = chart.states.flatMap((state) =>
    widths.map(
      (width) => [`${chart.id}/${state.name}-${width}.svg`, () => chartSvg(chart, state, width, "zh", title)] as const,
    ),
  );
  return {
    [`${chart.id}.svg`]: () => chartSvg(chart, stateByName(chart, chart.embed), 720, "zh", title),
    [`${chart.id}.csv`]: () => chartCsv(chart, "zh"),
    [`${chart.id}.json`]: () => chartJson(chart, "zh"),
    ...Object.fromEntries(states),
  };
}

export async function getStaticPaths() {
  return (await allPublications()).flatMap(({ report, charts }) =>
    charts.flatMap((chart) =>
      Object.entries(files(chart, report.sample)).map(([file, make]) => ({
        params: { report: report.id, file },
        props: { make },
      })),
    ),
  );
}

export const GET: APIRoute = ({ props }) => new Response((props as { make: () => string }).make());

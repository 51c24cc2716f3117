import type { APIRoute } from "astro";
import type { Chart } from "../../../charts/compile.ts";
import type { Report } from "../../../ledger/report.ts";
import { allPublications } from "../../../publications.ts";
import { embeddedChart } from "../../../renditions/embed-code.ts";
import { oEmbed } from "../../../renditions/oembed.ts";
import { isPlaced, publisher } from "../../../site.ts";

export async function getStaticPaths() {
  if (!isPlaced()) return [];
  return (await allPublications()).flatMap(({ report, charts }) =>
    charts.map((chart) => ({ params: { report: report.id, chart: chart.id }, props: { report, chart } })),
  );
}

export const GET: APIRoute = ({ props }) => {
  const { report, chart } = props as { report: Report; chart: Chart };
  return new Response(oEmbed(embeddedChart(chart, report, publisher), publisher));
};

import { stateByName } from "../../charts/chart.ts";
import type { Chart } from "../../charts/compile.ts";
import type { Report } from "../../ledger/report.ts";
import type { Story } from "../../stories/blocks.ts";
import { cardPath, chartHome, chartPath, longPath, qrPath, statePath, storyPath } from "../picture-addresses.ts";
import { qrCode } from "../qr-code.ts";
import { signatureOf } from "../told-story.ts";
import { cardFormats, cardNames } from "./card-formats.ts";
import { card } from "./card.ts";
import { chartPicture, statePicture } from "./chart-picture.ts";
import { longPicture } from "./long-picture.ts";
import { ink, sheet } from "./sheet.ts";

/** A report with its charts and stories. */
export interface Told {
  report: Report;
  charts: readonly Chart[];
  stories: readonly Story[];
}

export interface CatalogueOptions {
  /** The name of the site. */
  site: string;
  /** The whole address of a path; undefined where the site does not know its own. */
  absolute(path: string): string | undefined;
}

/** The path of every picture of a report, and what draws it as SVG. */
export type Catalogue = Map<string, () => string>;

function chartEntries(chart: Chart, report: Report, { site, absolute }: CatalogueOptions) {
  const credit = { site, address: absolute(chartHome(report, chart)) };
  const shown = stateByName(chart, chart.embed);
  const path = chartPath(report, chart);
  return [
    [`${path}.png`, () => chartPicture(chart, shown, report, credit)],
    [`${path}-wide.png`, () => chartPicture(chart, shown, report, credit, { layout: "wide" })],
    ...chart.states.map(
      (state) => [statePath(report, chart, state.name), () => statePicture(chart, state, report, credit)] as const,
    ),
  ] as const;
}

/** The QR code of an address by itself, with the quiet zone of four squares that its readers need. */
function qrPicture(address: string): string {
  const { size, path } = qrCode(address);
  const paper = { width: size + 8, scale: 12, margin: 4, colour: "ink" } as const;
  return sheet(paper, { height: size, markup: `<path d="${path}" fill="${ink(paper, "ink")}"/>` });
}

function storyEntries(story: Story, { report, charts }: Told, { site, absolute }: CatalogueOptions) {
  const address = absolute(storyPath(report, story));
  const credit = { site, address };
  const told = { story, charts, report };
  const chart = signatureOf(told);
  const cards = chart
    ? cardNames.map(
        (name) => [cardPath(report, story, name), () => card({ ...told, chart }, credit, cardFormats[name])] as const,
      )
    : [];
  return [
    ...cards,
    [longPath(report, story), () => longPicture(told, credit)],
    ...(address === undefined ? [] : [[qrPath(report, story), () => qrPicture(address)] as const]),
  ] as const;
}

/** Every picture of a report. */
export function catalogue(told: Told, options: CatalogueOptions): Catalogue {
  return new Map([
    ...told.charts.flatMap((chart) => chartEntries(chart, told.report, options)),
    ...told.stories.flatMap((story) => storyEntries(story, told, options)),
  ]);
}

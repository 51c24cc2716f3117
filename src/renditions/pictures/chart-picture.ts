import type { State } from "../../charts/chart.ts";
import type { Chart } from "../../charts/compile.ts";
import type { Width } from "../../charts/scene.ts";
import type { Report } from "../../ledger/report.ts";
import type { Inline } from "../../stories/blocks.ts";
import { plainText } from "../../stories/words.ts";
import { caveats, firstCaveat, source } from "../chart-notes.ts";
import { runsOf, type Run } from "../runs.ts";
import { space, stack, type Block } from "./block.ts";
import { drawing } from "./drawing.ts";
import { gaugeRule, hairline, inner, masthead, sampleBand, type Credit } from "./furniture.ts";
import { headlineLines } from "./headline.ts";
import { paragraph, textLines, type TextStyle } from "./paragraph.ts";
import { ink, sheet, type Paper } from "./sheet.ts";

/** How a picture of a chart is laid out: the sizes of its texts, in its units, and the drawing that it takes. */
interface Layout extends Omit<Paper, "colour"> {
  title: number;
  text: number;
  small: number;
  drawing: Width;
}

/** Upright for phones and for articles that take nothing but pictures; across for everything else. */
export const layouts = {
  upright: { width: 360, scale: 3, margin: 18, title: 20, text: 12.5, small: 10.5, drawing: 288 },
  wide: { width: 780, scale: 2, margin: 30, title: 26, text: 14, small: 12, drawing: 720 },
} as const satisfies Record<string, Layout>;

export type LayoutName = keyof typeof layouts;

const lead = (words: string, inlines: readonly Inline[]): Run[] => [
  { text: `${words}　`, strong: true },
  ...runsOf(inlines, "zh"),
];

/** What stands below a drawing: how to read it, and what to beware of. */
export function notes(paper: Paper, chart: Chart, size: number): Block {
  const style: TextStyle = { size, leading: 1.6, colour: ink(paper, "ink") };
  const lines = [
    lead("读法", chart.reading),
    ...caveats(chart, { hasTable: false }).map((caveat) => runsOf(caveat, "zh")),
  ];
  return stack(
    lines.map((runs) => paragraph(runs, inner(paper), style)),
    size * 0.35,
  );
}

interface ToldChart {
  chart: Chart;
  report: Report;
}

/** Where a chart's numbers stand in the report, which version this is, and where to see the one that holds. */
function imprint(paper: Paper, told: ToldChart, { site, address }: Credit, size: number, state?: State): Block {
  const { chart, report } = told;
  const shown = address?.replace(/^https?:\/\//, "");
  const lines: Run[][] = [
    [{ text: `来源：${plainText(source(chart, report, state), "zh")}。` }],
    [
      { text: `图：${site}，CC BY 4.0。` },
      ...(shown === undefined ? [] : [{ text: "现行版本见" }, { text: shown, whole: true }]),
    ],
  ];
  const style: TextStyle = { size, leading: 1.5, colour: ink(paper, "result") };
  return stack(lines.map((line) => paragraph(line, inner(paper), style)));
}

function titleBlock(paper: Paper, chart: Chart, size: number): Block {
  const style: TextStyle = { size, leading: 1.35, colour: ink(paper, "ink"), bold: true };
  return textLines(headlineLines(runsOf(chart.title, "zh"), inner(paper) / size), inner(paper), style);
}

/** A chart as a picture that stands alone: with its title, how to read it, what to beware of, and its source. */
export function chartPicture(
  chart: Chart,
  state: State,
  report: Report,
  credit: Credit,
  { layout = "upright" }: { layout?: LayoutName } = {},
): string {
  const { title, text, small, drawing: width, ...page } = layouts[layout];
  const paper: Paper = { ...page, colour: chart.colour };
  const room = inner(paper);
  const area = report.areas.find(({ id }) => id === chart.area);
  const kicker = area ? `${area.order}　${area.title}` : report.title;
  const block = stack([
    ...(report.sample ? [sampleBand(paper, small), space(text)] : []),
    masthead(paper, kicker, credit, text),
    space(text * 0.9),
    titleBlock(paper, chart, title),
    space(text * 0.3),
    paragraph(runsOf(chart.dek, "zh"), room, { size: text * 1.04, leading: 1.5, colour: ink(paper, "result") }),
    space(text * 1.3),
    drawing(chart, state, { width: room }, [width]),
    space(text * 1.1),
    notes(paper, chart, text),
    space(text * 0.8),
    hairline(paper, room),
    space(text * 0.5),
    imprint(paper, { chart, report }, credit, small),
  ]);
  return sheet(paper, block);
}

/** A state of a chart as a picture between the lines of an article, which says the rest: the least that may not be missing. */
export function statePicture(chart: Chart, state: State, report: Report, credit: Credit): string {
  const { drawing: width, small, ...page } = layouts.upright;
  const paper: Paper = { ...page, colour: chart.colour };
  const style: TextStyle = { size: 11.5, leading: 1.6, colour: ink(paper, "ink") };
  const block = stack([
    ...(report.sample ? [sampleBand(paper, small), space(10)] : []),
    gaugeRule(paper, inner(paper)),
    space(8),
    titleBlock(paper, chart, 15),
    space(14),
    drawing(chart, state, { width: inner(paper) }, [width]),
    space(12),
    paragraph(firstCaveat(chart), inner(paper), style),
    space(4),
    imprint(paper, { chart, report }, credit, 10, state),
  ]);
  return sheet(paper, block);
}

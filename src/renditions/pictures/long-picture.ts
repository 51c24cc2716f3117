import { stateByName } from "../../charts/chart.ts";
import type { Chart } from "../../charts/compile.ts";
import type { Block as StoryBlock, Inline, Step } from "../../stories/blocks.ts";
import { apartLines, itemLine } from "../box-lines.ts";
import { origin } from "../chart-notes.ts";
import { chartLocators } from "../locators.ts";
import { runsOf, type Run } from "../runs.ts";
import { signatureOf, storyVersion, type ToldStory } from "../told-story.ts";
import { chartVersion } from "../version.ts";
import { indented, layered, placed, short, space, stack, type Block } from "./block.ts";
import { notes } from "./chart-picture.ts";
import { drawing } from "./drawing.ts";
import { sans, serif } from "./fonts.ts";
import { gaugeRule, hairline, inner, masthead, qrBlock, sampleBand, type Credit } from "./furniture.ts";
import { headlineLines, shorterHeadlines } from "./headline.ts";
import { paragraph, textLines, type TextStyle } from "./paragraph.ts";
import { ink, sheet, type Paper } from "./sheet.ts";

const [body, small] = [16, 12.5];

/** The sizes and looks of the texts of a long picture. */
function stylesOf(paper: Paper) {
  const colour = ink(paper, "ink");
  return {
    headline: { size: 31, leading: 1.3, colour, family: serif, bold: true },
    heading: { size: 21, leading: 1.35, colour, family: serif, bold: true },
    title: { size: 18, leading: 1.4, colour, bold: true },
    dek: { size: 13, leading: 1.5, colour: ink(paper, "result") },
    text: { size: body, leading: 1.7, colour, boldNumbers: true },
    source: { size: small, leading: 1.6, colour: ink(paper, "result") },
  } satisfies Record<string, TextStyle>;
}

type Styles = ReturnType<typeof stylesOf>;

/** What every part of the picture is set with. */
interface Setting {
  paper: Paper;
  styles: Styles;
  width: number;
  told: ToldStory;
  credit: Credit;
}

const set = ({ width }: Setting, inlines: readonly Inline[], style: TextStyle) =>
  paragraph(runsOf(inlines, "zh"), width, style);

function broken({ width }: Setting, runs: readonly Run[], style: TextStyle): Block {
  return textLines(headlineLines(runs, width / style.size), width, style);
}

/** The number of a step in a ring, and its text beside it. */
function stepText({ paper, styles, width }: Setting, { n, children }: Step): Block {
  const [radius, indent] = [11, 32];
  const y = (body * 1.7) / 2;
  const ring = `<circle cx="${radius}" cy="${short(y)}" r="${radius}" fill="${ink(paper, "area")}"/>`;
  const digits = `<text x="${radius}" y="${short(y + 4.4)}" text-anchor="middle" font-family="${sans}" font-size="12.5" font-weight="700" fill="${ink(paper, "ground")}">${n}</text>`;
  const text = paragraph(runsOf(children, "zh"), width - indent, styles.text);
  return layered({ height: 2 * radius, markup: ring + digits }, indented(text, indent));
}

function chartHead(setting: Setting, chart: Chart): Block {
  const { paper, styles, width } = setting;
  return stack([
    gaugeRule(paper, width),
    space(10),
    broken(setting, runsOf(chart.title, "zh"), styles.title),
    space(4),
    set(setting, chart.dek, styles.dek),
  ]);
}

// Where the numbers are from is said once, at the foot; where in the report they stand, below each chart.
function chartFoot({ paper, styles, told, width }: Setting, chart: Chart): Block {
  const places = chartLocators(chart, told.report);
  const line = `${places && `见${places}；`}版本${chartVersion(chart)}`;
  return stack([notes(paper, chart, small), paragraph(line, width, { ...styles.source, size: 11 })], 6);
}

/** A chart with the steps that go through it, or in the state that stands alone. */
function chartBlock(setting: Setting, chart: Chart, steps: readonly Step[]): Block {
  const { width } = setting;
  const drawn = (state: string) => drawing(chart, stateByName(chart, state), { width }, [288]);
  const parts =
    steps.length > 0
      ? steps.flatMap((step) => [stack([stepText(setting, step), drawn(step.state)], 16), space(24)])
      : [drawn(chart.embed), space(16)];
  return stack([chartHead(setting, chart), space(20), ...parts, chartFoot(setting, chart)]);
}

function listed({ paper, styles, width }: Setting, title: string, items: readonly Run[][][]): Block {
  const rows = items.map((lines) =>
    stack([
      hairline(paper, width),
      space(8),
      ...lines.map((line) => paragraph(line, width, { ...styles.text, size: 14, leading: 1.6 })),
      space(8),
    ]),
  );
  return stack([textLines([[{ text: title }]], width, styles.heading), space(10), ...rows]);
}

function storyBlock(setting: Setting, block: StoryBlock): Block[] {
  const { styles, told } = setting;
  switch (block.type) {
    case "paragraph":
      return [set(setting, block.children, styles.text)];
    case "heading":
      return [broken(setting, runsOf(block.children, "zh"), styles.heading)];
    case "list":
      return [
        stack(
          block.items.map(({ children }) => stack([set(setting, children, styles.text)])),
          8,
        ),
      ];
    case "chart":
    case "scene": {
      const chart = told.charts.find(({ id }) => id === block.chart);
      return chart ? [chartBlock(setting, chart, block.type === "scene" ? block.steps : [])] : [];
    }
    case "ruler":
      return [
        listed(
          setting,
          "怎么读这把尺",
          block.items.map((item) => [itemLine(item)]),
        ),
      ];
    case "unsaid":
      return [
        listed(
          setting,
          "报告没有说的",
          block.items.map((item) => [itemLine(item)]),
        ),
      ];
    case "apart":
      return [
        listed(setting, "不能这样比", [
          ...block.comparisons.map(apartLines),
          ...block.items.map((item) => [itemLine(item)]),
        ]),
      ];
  }
}

function head(setting: Setting): Block {
  const { paper, styles, told, credit } = setting;
  const { story, report } = told;
  const area = report.areas.find(({ id }) => id === story.area);
  const [question] = shorterHeadlines(runsOf(story.question, "zh"), area?.title);
  return stack([
    ...(report.sample ? [sampleBand(paper, small), space(10)] : []),
    masthead(paper, area ? `${area.order}　${area.title}` : report.title, credit, 13),
    space(14),
    broken(setting, question!, styles.headline),
    space(14),
    set(setting, story.standfirst, styles.text),
  ]);
}

function foot(setting: Setting): Block {
  const { paper, styles, width, told, credit } = setting;
  const { story, report } = told;
  const lines = [
    origin(signatureOf(told) ?? {}, report),
    [{ type: "text", value: `版本${storyVersion(told)}。图与文：${credit.site}，CC BY 4.0` }],
    credit.address === undefined
      ? []
      : [{ type: "text", value: `全文和数据：${credit.address.replace(/^https?:\/\//, "")}` }],
  ] satisfies Inline[][];
  const code = credit.address === undefined ? undefined : qrBlock(paper, credit.address, 76);
  const room = code ? width - code.height - 16 : width;
  const text = stack(
    lines.filter((line) => line.length > 0).map((line) => paragraph(runsOf(line, "zh"), room, styles.source)),
  );
  const height = Math.max(text.height, code?.height ?? 0);
  const imprinted = { height, markup: text.markup + (code ? placed(code, width - code.height, 0) : "") };
  return stack([
    gaugeRule(paper, width),
    space(16),
    broken(setting, runsOf(story.takeaway, "zh"), { ...styles.heading, size: 23, leading: 1.45 }),
    space(18),
    hairline(paper, width),
    space(14),
    imprinted,
  ]);
}

/** A whole story in one picture: all steps with the states of their charts, and everything that is to be known of them. */
export function longPicture(told: ToldStory, credit: Credit): string {
  const { story } = told;
  const colour = signatureOf(told)?.colour ?? "ink";
  const paper: Paper = { width: 360, scale: 3, margin: 20, colour };
  const setting: Setting = { paper, styles: stylesOf(paper), width: inner(paper), told, credit };
  const blocks = story.blocks.flatMap((block) => storyBlock(setting, block));
  return sheet(paper, stack([head(setting), ...blocks, foot(setting)], 34));
}

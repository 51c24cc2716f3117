import { stateByName } from "../../charts/chart.ts";
import type { Chart } from "../../charts/compile.ts";
import { plainText } from "../../stories/words.ts";
import { firstCaveat, origin } from "../chart-notes.ts";
import { runsOf, runsText, type Run } from "../runs.ts";
import { storyVersion, type ToldStory } from "../told-story.ts";
import type { CardFormat } from "./card-formats.ts";
import { placed, space, stack, type Block } from "./block.ts";
import { drawing } from "./drawing.ts";
import { serif } from "./fonts.ts";
import { gaugeRule, inner, masthead, qrBlock, sampleBand, type Credit } from "./furniture.ts";
import { headlineLines, shorterHeadlines } from "./headline.ts";
import { paragraph, textLines } from "./paragraph.ts";
import { ink, sheet, type Paper } from "./sheet.ts";

/** What a card tells: a story by its signature chart. */
interface CardStory extends ToldStory {
  chart: Chart;
}

/** A card, taken apart: all but the headline is there in any case. */
interface Parts {
  told: CardStory;
  paper: Paper;
  format: CardFormat;
  top: Block;
  takeaway(width: number): Block;
  caveat(width: number): Block;
  source(width: number): Block;
  code: Block | undefined;
  headlines: Run[][];
}

function partsOf(told: CardStory, credit: Credit, format: CardFormat): Parts {
  const { story, chart, report } = told;
  const { text, small } = format;
  const paper: Paper = { ...format, width: format.width / format.scale, colour: chart.colour };
  const area = report.areas.find(({ id }) => id === story.area);
  const question = runsOf(story.question, "zh");
  const from = `${plainText(origin(chart, report), "zh")}；版本${storyVersion(told)}`;
  const address = format.code ? credit.address : undefined;
  const band = report.sample ? [sampleBand(paper, small), space(text * 0.6)] : [];
  return {
    told,
    paper,
    format,
    top: stack([...band, masthead(paper, area ? `${area.order}　${area.title}` : report.title, credit, text)]),
    takeaway: (width) =>
      textLines(headlineLines(runsOf(story.takeaway, "zh"), width / format.takeaway), width, {
        size: format.takeaway,
        leading: 1.45,
        colour: ink(paper, "ink"),
        family: serif,
        bold: true,
      }),
    caveat: (width) =>
      textLines(headlineLines(firstCaveat(chart), width / text), width, {
        size: text,
        leading: 1.5,
        colour: ink(paper, "ink"),
      }),
    source: (width) => paragraph(from, width, { size: small, leading: 1.5, colour: ink(paper, "result") }),
    code: address === undefined ? undefined : qrBlock(paper, address, format.code),
    headlines: shorterHeadlines(question, area?.title),
  };
}

/**
 * The longest headline of two lines at most that leaves room for the rest, as large as it can be: it gets smaller, and
 * then shorter, before anything else gives way. Undefined if even the shortest and smallest leaves no room.
 */
function fitHeadline({ paper, format, headlines }: Parts, width: number, room: number): Block | undefined {
  const [largest, smallest] = format.headline;
  const style = { leading: 1.28, colour: ink(paper, "ink"), family: serif, bold: true };
  for (const runs of headlines)
    for (let size = largest; size >= smallest; size -= 0.5) {
      const lines = headlineLines(runs, width / size);
      const block = textLines(lines, width, { ...style, size });
      if (lines.length <= 2 && block.height <= room) return block;
    }
  return undefined;
}

/** A block, and the QR code at the right of it, where there is one; both stand on the same line. */
function withCode({ code, format }: Parts, width: number, make: (width: number) => Block): Block {
  if (!code) return make(width);
  const block = make(width - code.height - format.text);
  const height = Math.max(code.height, block.height);
  return {
    height,
    markup: placed(block, 0, height - block.height) + placed(code, width - code.height, height - code.height),
  };
}

/** Text above and below the drawing; undefined where there is no room for a headline. */
function below(parts: Parts, height: number): Block | undefined {
  const { told, paper, format, top } = parts;
  const { chart } = told;
  const width = inner(paper);
  const gap = format.text;
  const rule = gaugeRule(paper, width);
  const small = withCode(parts, width, (rest) => stack([parts.caveat(rest), parts.source(rest)], gap * 0.5));
  const foot = stack([parts.takeaway(width), small], gap * 0.7);
  const fixed = top.height + rule.height + foot.height + gap * 3.2;
  const headline = fitHeadline(parts, width, height - fixed - format.drawing);
  if (!headline) return undefined;
  const room = height - fixed - headline.height;
  const picture = drawing(chart, stateByName(chart, chart.embed), { width, height: room, largest: format.text * 1.5 });
  const head = stack([top, space(gap * 0.6), headline, space(gap * 0.6), rule]);
  return {
    height,
    markup:
      head.markup +
      placed(picture, 0, head.height + gap + (room - picture.height) / 2) +
      placed(foot, 0, height - foot.height),
  };
}

/** Text at the left, the drawing at the right; undefined where there is no room for a headline. */
function beside(parts: Parts, height: number): Block | undefined {
  const { told, paper, format, top } = parts;
  const { chart } = told;
  const gap = format.text;
  const width = inner(paper) - format.drawing - gap * 2;
  const rule = gaugeRule(paper, width);
  const source = withCode(parts, width, parts.source);
  const foot = stack([parts.takeaway(width), parts.caveat(width), source], gap * 0.7);
  const headline = fitHeadline(parts, width, height - top.height - rule.height - foot.height - gap * 2.4);
  if (!headline) return undefined;
  const head = stack([top, space(gap * 0.8), headline, space(gap * 0.6), rule]);
  const start = top.height + gap;
  const room = { width: format.drawing, height: height - start, largest: format.text * 1.5 };
  const picture = drawing(chart, stateByName(chart, chart.embed), room);
  return {
    height,
    markup:
      head.markup +
      placed(foot, 0, height - foot.height) +
      placed(picture, inner(paper) - format.drawing, start + (room.height - picture.height) / 2),
  };
}

// Where no headline has room, what a reader keeps is set smaller, down to this.
const takeaways = [1, 0.9, 0.8];

/**
 * A story as a card to share.
 * @throws If its words have no room.
 */
export function card(told: CardStory, credit: Credit, format: CardFormat): string {
  const height = format.height / format.scale;
  const lay = format.arrangement === "below" ? below : beside;
  const tries = takeaways.map((size) => partsOf(told, credit, { ...format, takeaway: format.takeaway * size }));
  for (const parts of tries) {
    const block = lay(parts, height - 2 * format.margin);
    if (block) return sheet(parts.paper, block, height);
  }
  const { report, story, chart } = told;
  throw new Error(
    `data/${report.id}/stories/${story.area}.md: Unexpected lack of room for “${runsText(tries[0]!.headlines[0]!)}” on the card of ${format.width} × ${format.height}, expected a shorter takeaway, or a shorter first note of \`${chart.id}\` in charts.yaml`,
  );
}

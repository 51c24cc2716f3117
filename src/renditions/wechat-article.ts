import { stateByName } from "../charts/chart.ts";
import type { Chart } from "../charts/compile.ts";
import { describeChart } from "../charts/describe.ts";
import { labelText } from "../charts/labels.ts";
import { chartTable, type Cell } from "../charts/table.ts";
import { neutrals, tokens } from "../charts/theme.ts";
import type { Block, Inline } from "../stories/blocks.ts";
import { plainText } from "../stories/words.ts";
import { apartLines, itemLine } from "./box-lines.ts";
import { caveats, origin } from "./chart-notes.ts";
import { chartLocators } from "./locators.ts";
import { escapeHtml } from "./inline-html.ts";
import { qrPath, statePath } from "./picture-addresses.ts";
import { runsOf, type Run } from "./runs.ts";
import { signatureOf, storyVersion, type ToldStory } from "./told-story.ts";

/** A picture of an article, in the order in which they stand. */
export interface ArticlePicture {
  n: number;
  /** Its path on the site. */
  path: string;
  /** A sentence for those who do not see it. */
  alt: string;
  caption: Run[];
}

/** A story for the editor of WeChat accounts. */
export interface WechatArticle {
  title: string;
  summary: string;
  /** Sections and paragraphs with styles of their own: an editor keeps neither style sheets nor classes nor ids. */
  html: string;
  pictures: ArticlePicture[];
}

export interface ArticleOptions {
  site: string;
  /** The whole address of the story, where the site knows its own. */
  address: string | undefined;
  /** The address of a picture; what has no number is the QR code. */
  src(picture: { path: string; n?: number }): string;
}

/** What a post may have at most; its interface counts characters of markup. */
export const articleLimit = 20_000;

function runHtml({ text, figure, derived, strong }: Run): string {
  if (figure === undefined) return strong ? `<strong>${escapeHtml(text)}</strong>` : escapeHtml(text);
  const look = derived ? ` style="text-decoration:underline"` : "";
  return `<strong data-figure="${escapeHtml(figure)}"${look}>${escapeHtml(text)}</strong>`;
}

const runsHtml = (runs: readonly Run[]) => runs.map(runHtml).join("");
const inlinesHtml = (inlines: readonly Inline[]) => runsHtml(runsOf(inlines, "zh"));
const p = (html: string, style = "") => `<p${style && ` style="${style}"`}>${html}</p>`;
const section = (parts: readonly string[], style: string) => `<section style="${style}">${parts.join("")}</section>`;

const grey = neutrals.light.result;
const styles = {
  body: `color:${neutrals.light.ink};font-size:16px;line-height:1.75`,
  paragraph: "margin:0 0 16px",
  caption: `margin:4px 0 28px;font-size:13px;line-height:1.6;color:${grey}`,
  small: "margin:0 0 28px;font-size:13px;line-height:1.7",
};

/** What an article is made with. */
interface Setting extends ArticleOptions, ToldStory {
  colour: string;
  /** Those that stand so far. */
  pictures: ArticlePicture[];
}

function pictureHtml(setting: Setting, chart: Chart, stateName: string): string {
  const { report, pictures, src } = setting;
  const state = stateByName(chart, stateName);
  const places = chartLocators(chart, report, state);
  const from = `${plainText(origin(chart, report), "zh")}${places && `，见${places}`}`;
  const picture: ArticlePicture = {
    n: pictures.length + 1,
    path: statePath(report, chart, state.name),
    alt: describeChart(chart, state, "zh"),
    caption: [...runsOf(chart.title, "zh"), { text: `。${from}。` }],
  };
  pictures.push(picture);
  const { n, alt, caption } = picture;
  const image = `<img src="${escapeHtml(src(picture))}" alt="${escapeHtml(alt)}" style="width:100%" loading="lazy">`;
  return p(image, "margin:0") + p(`图${n}　${runsHtml(caption)}`, styles.caption);
}

const cellHtml = (cell: Cell) =>
  cell
    .map((part) =>
      typeof part === "string" ? escapeHtml(part) : runHtml({ text: labelText(part, "zh"), figure: part.id }),
    )
    .join("");

/** How to read a chart, what to beware of, and its table line by line: editors turn tables into narrow columns. */
function notesHtml(chart: Chart): string {
  const { columns, rows } = chartTable(chart, "zh");
  const lines = rows.map(([first = [], ...cells]) => {
    const told = cells.map((cell, i) => `${columns[i + 1]}：${cellHtml(cell)}`);
    return p(`${cellHtml(first)}　${told.join("；")}`);
  });
  return section(
    [
      p(`<strong>读法</strong>　${inlinesHtml(chart.reading)}`),
      ...caveats(chart).map((caveat) => p(inlinesHtml(caveat))),
      p(`<strong>数据表</strong>`),
      ...lines,
    ],
    styles.small,
  );
}

const heading = ({ colour }: Setting, html: string) =>
  p(html, `margin:32px 0 12px;padding-top:8px;border-top:2px solid ${colour};font-size:18px;font-weight:bold`);

function blockHtml(setting: Setting, block: Block): string {
  switch (block.type) {
    case "paragraph":
      return p(inlinesHtml(block.children), styles.paragraph);
    case "heading":
      return heading(setting, inlinesHtml(block.children));
    case "list":
      return section(
        block.items.map(({ children }) => p(`·　${inlinesHtml(children)}`)),
        styles.paragraph,
      );
    case "chart":
    case "scene": {
      const chart = setting.charts.find(({ id }) => id === block.chart)!;
      if (block.type === "chart") return pictureHtml(setting, chart, chart.embed) + notesHtml(chart);
      const steps = block.steps.map(({ n, state, children }) => {
        const number = `<strong style="color:${setting.colour}">${n}</strong>　`;
        return p(number + inlinesHtml(children), styles.paragraph) + pictureHtml(setting, chart, state);
      });
      return steps.join("") + notesHtml(chart);
    }
    case "ruler":
    case "unsaid": {
      const items = block.items.map((item) => p(`·　${runsHtml(itemLine(item))}`));
      const title = block.type === "ruler" ? "怎么读这把尺" : "报告没有说的";
      return heading(setting, title) + section(items, styles.paragraph);
    }
    case "apart": {
      const pairs = block.comparisons.map((comparison) => {
        const [sides, reason] = apartLines(comparison);
        return p(`·　${runsHtml(sides)}。${runsHtml(reason)}`);
      });
      const items = block.items.map((item) => p(`·　${runsHtml(itemLine(item))}`));
      return heading(setting, "不能这样比") + section([...pairs, ...items], styles.paragraph);
    }
  }
}

function footHtml(setting: Setting): string {
  const { story, report, site, address, src } = setting;
  const from = `${plainText(origin(signatureOf(setting) ?? {}, report), "zh")}；版本${storyVersion(setting)}`;
  const code =
    address === undefined
      ? ""
      : `<img src="${escapeHtml(src({ path: qrPath(report, story) }))}" alt="原文二维码：${escapeHtml(address)}" style="width:120px" loading="lazy">`;
  return section(
    [
      p(escapeHtml(`来源：${from}。`)),
      p(escapeHtml(`图与文：${site}，CC BY 4.0。${address === undefined ? "" : `全文和数据：${address}`}`)),
      ...(code ? [p(code)] : []),
    ],
    `margin:24px 0 0;font-size:13px;line-height:1.7;color:${grey}`,
  );
}

/** A story as an article for WeChat: text, pictures, and every number in words. */
export function wechatArticle({ story, charts, report }: ToldStory, options: ArticleOptions): WechatArticle {
  const pictures: ArticlePicture[] = [];
  const area = report.areas.find(({ id }) => id === story.area);
  const colour = tokens("light", area?.colour ?? "ink")["area"]!;
  const setting: Setting = { ...options, story, charts, report, colour, pictures };
  const head = [
    ...(report.sample ? [p("<strong>虚构示例：地方和数字都是编的</strong>", styles.paragraph)] : []),
    ...(area
      ? [p(`第${area.order}章　${escapeHtml(area.title)}`, `margin:0 0 8px;font-weight:bold;color:${colour}`)]
      : []),
    p(inlinesHtml(story.standfirst), styles.paragraph),
  ];
  const body = story.blocks.map((block) => blockHtml(setting, block));
  const takeaway = heading(setting, inlinesHtml(story.takeaway));
  return {
    title: plainText(story.question, "zh"),
    summary: plainText(story.standfirst, "zh"),
    html: section([...head, ...body, takeaway, footHtml(setting)], styles.body),
    pictures,
  };
}

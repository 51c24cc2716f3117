import { stateByName } from "../charts/chart.ts";
import type { Chart } from "../charts/compile.ts";
import { describeChart } from "../charts/describe.ts";
import type { Report } from "../ledger/report.ts";
import { plainText } from "../stories/words.ts";
import { source } from "./chart-notes.ts";
import { embedHeight } from "./embed-height.ts";
import { escapeHtml } from "./inline-html.ts";
import { chartPath, embedPath, filesPath } from "./paths.ts";
import { licence, type Publisher } from "./publisher.ts";

/** What the code of a chart is made of. Addresses are absolute where the site knows its own. */
export interface Embedded {
  title: string;
  /** A sentence for those who do not see the picture. */
  description: string;
  /** Where the numbers are from, and whose chart it is. */
  credit: string;
  /** In pixels. */
  height: number;
  /** The chart by itself. */
  page: string;
  /** Our script for host pages. */
  script: string;
  /** Where the chart stands in its story. */
  story: string;
  picture: string;
  widePicture: string;
}

/** What the code of a chart of this site is made of. */
export function embeddedChart(chart: Chart, report: Report, { name, at }: Publisher): Embedded {
  const files = filesPath(report, chart);
  return {
    title: plainText(chart.title, "zh"),
    description: describeChart(chart, stateByName(chart, chart.embed), "zh"),
    credit: `来源：${plainText(source(chart, report), "zh")}。图：${name}（${licence.name}）`,
    height: embedHeight(chart, report),
    page: at(embedPath(report, chart)),
    script: at("/embed.js"),
    story: at(chartPath(report, chart)),
    picture: at(`${files}.png`),
    widePicture: at(`${files}-wide.png`),
  };
}

/** A frame that needs nothing else. What the chart may do in it is to run its script and to open links. */
export function frameCode({ title, height, page }: Embedded): string {
  const attributes = {
    src: page,
    title,
    width: "100%",
    height: String(height),
    // As an attribute: hosts whose policy lets no style stand in elements keep it, and so does WordPress.
    frameborder: "0",
    loading: "lazy",
    sandbox: "allow-scripts allow-popups allow-popups-to-escape-sandbox",
    referrerpolicy: "no-referrer",
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `<iframe${written.join("")}></iframe>`;
}

/** The frame and the script that keeps it as high as its chart. */
export function scriptedFrameCode(embedded: Embedded): string {
  return `${frameCode(embedded)}\n<script async src="${escapeHtml(embedded.script)}"></script>`;
}

/** The chart as a picture with its credit, for systems that take no frames. */
export function pictureCode(embedded: Embedded): string {
  const { title, description, credit, story, picture, widePicture } = embedded;
  const [alt, caption] = [escapeHtml(`${title}。${description}`), escapeHtml(`${title}。${credit}`)];
  return [
    `<figure>`,
    `  <a href="${escapeHtml(story)}"><picture>`,
    `    <source media="(max-width: 640px)" srcset="${escapeHtml(picture)}">`,
    `    <img src="${escapeHtml(widePicture)}" alt="${alt}" style="width:100%;height:auto" loading="lazy">`,
    `  </picture></a>`,
    `  <figcaption>${caption}</figcaption>`,
    `</figure>`,
  ].join("\n");
}

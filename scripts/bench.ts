// Measures the site against the numbers to hold: `npm run bench`. With `--browser` those of a browser too, which
// installs Lighthouse the first time, with `--all` for every home and story. With `--check`, exit code 1 when one is missed.
// With `--scale` sites of many reports instead, by default `--reports 1,10,100,300,10p` (p: with pictures): that takes a quarter of an hour.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { browserRows, unmeasuredRows } from "../bench/browser-rows.ts";
import { measurePages, pagesToMeasure } from "../bench/browser/measure.ts";
import { drawingCost } from "../bench/drawing.ts";
import { extractionScores, readingCosts } from "../bench/extraction.ts";
import { readingRows, scoreRows } from "../bench/extraction-rows.ts";
import { installSize } from "../bench/install.ts";
import { weighPages } from "../bench/pages.ts";
import { costRows, installRow, pageRows, tableText, type Row } from "../bench/rows.ts";
import { scaleCosts } from "../bench/scale.ts";
import { scaleRows } from "../bench/scale-rows.ts";
import { buildSite } from "../bench/site.ts";

const flag = { type: "boolean", default: false } as const;
const counts = { type: "string", default: "1,10,100,300,10p" } as const;
const { values } = parseArgs({ options: { check: flag, browser: flag, all: flag, scale: flag, reports: counts } });
const root = fileURLToPath(new URL("..", import.meta.url));
const say = (line: string) => void process.stderr.write(line);
// Only a terminal can take a line back.
const progress = (text: string) => process.stderr.isTTY && say(`\r\u001B[K${text}`);

async function siteRows(): Promise<Row[]> {
  progress("building …");
  const site = await buildSite(root);
  progress("");
  try {
    const pages = weighPages(site.folder);
    const rows = [...pageRows(pages), ...costRows(site, drawingCost(root)), installRow(installSize(root))];
    rows.push(...readingRows(readingCosts(root)), ...scoreRows(extractionScores(root)));
    if (!values.browser && !values.all) return [...rows, ...unmeasuredRows()];
    const chosen = pagesToMeasure(pages, { all: values.all });
    return [...rows, ...browserRows(await measurePages(site.folder, chosen, { say, progress }))];
  } finally {
    site.remove();
  }
}

const sizes = values.reports
  .split(",")
  .map((count) => ({ reports: parseInt(count), hasPictures: count.endsWith("p") }));
const rows = values.scale ? scaleRows(scaleCosts(root, sizes, progress)) : await siteRows();
progress("");
console.log(tableText(rows));
const missed = rows.filter(({ ok }) => ok === false);
if (missed.length > 0) say(`shushuo: ${missed.length} of ${rows.length} numbers missed\n`);
if (values.check && missed.length > 0) process.exitCode = 1;

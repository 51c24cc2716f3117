import { stateByName } from "../charts/chart.ts";
import type { Chart } from "../charts/compile.ts";
import { drawScene } from "../charts/draw.ts";
import { breakLines } from "../charts/text.ts";
import type { Report } from "../ledger/report.ts";
import { plainText } from "../stories/words.ts";
import { caveats, source } from "./chart-notes.ts";
import { chartVersion } from "./version.ts";

// As `src/styles/embed.css` has them, in pixels: the room beside the text, below a paragraph, and of a line to tap.
const [beside, below, tap] = [16, 6, 28];
const leading = 1.6;
/** From this width on the wide drawing is shown; neither grows beyond a size. */
const wide = 640;
const largest = { 288: 400, 720: 720 } as const;

/** How high an embed is in a frame of a width, both in pixels, with its table closed: about, for nobody has laid it out yet. */
export function heightAt(chart: Chart, report: Report, width: number): number {
  const inner = width - beside;
  const lines = (text: string, size: number) => breakLines(text, inner / size).length * size;
  const paragraph = (text: string, size: number) => lines(text, size) * leading + below;
  const drawing = width < wide ? 288 : 720;
  const scene = drawScene(chart, stateByName(chart, chart.embed), drawing, "zh");
  const notes = [...caveats(chart), source(chart, report)].map((note) => plainText(note, "zh"));
  notes.push(`${notes.pop()!}。版本${chartVersion(chart)}`);
  return [
    8 + lines(plainText(chart.title, "zh"), 19) * 1.35,
    paragraph(plainText(chart.dek, "zh"), 14),
    (scene.height / scene.width) * Math.min(inner, largest[drawing]),
    8 + paragraph(`读法 ${plainText(chart.reading, "zh")}`, 13),
    ...notes.map((note) => paragraph(note, 13)),
    tap,
    (inner < 300 ? 2 : 1) * tap,
    tap + below,
    8 + (report.sample ? tap : 0),
  ].reduce((sum, part) => sum + part, 0);
}

/** The height in pixels that a frame is given in pasted code: enough on phones and in the column of an article. */
export function embedHeight(chart: Chart, report: Report): number {
  const enough = Math.max(...[320, 360, 375, 390, 414, 639, 680, 740].map((width) => heightAt(chart, report, width)));
  return Math.ceil((enough + 5) / 10) * 10;
}

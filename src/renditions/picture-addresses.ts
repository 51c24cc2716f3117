import type { Chart } from "../charts/compile.ts";
import type { Report } from "../ledger/report.ts";
import type { Story } from "../stories/blocks.ts";
import { cardNames, type CardName } from "./pictures/card-formats.ts";

/** The path of a report's story on the site: `/jiangan-2025/green/`; that of the whole report is its home. */
export function storyPath(report: Pick<Report, "id">, { area }: Pick<Story, "area">): string {
  return area === "overall" ? `/${report.id}/` : `/${report.id}/${area}/`;
}

/** Where a chart stands in its story; in the home, where its area has none. */
export function chartHome({ id, areas }: Pick<Report, "id" | "areas">, chart: Pick<Chart, "id" | "area">): string {
  const area = areas.some((each) => each.id === chart.area) ? chart.area : "overall";
  return `${storyPath({ id }, { area })}#${chart.id}`;
}

/** The path of a card of a story: `/jiangan-2025/green/card-1200x630.png`. A story without a chart has none. */
export function cardPath(report: Pick<Report, "id">, story: Pick<Story, "area">, name: CardName): string {
  return `${storyPath(report, story)}card-${name}.png`;
}

/** The path of the picture that tells a whole story. */
export function longPath(report: Pick<Report, "id">, story: Pick<Story, "area">): string {
  return `${storyPath(report, story)}long.png`;
}

/** The path of the QR code that leads to a story, where the site knows its own address. */
export function qrPath(report: Pick<Report, "id">, story: Pick<Story, "area">): string {
  return `${storyPath(report, story)}qr.png`;
}

/** The path of a chart's files without their endings: `.png` is upright, `-wide.png` across. */
export function chartPath(report: Pick<Report, "id">, chart: Pick<Chart, "id">): string {
  return `/${report.id}/charts/${chart.id}`;
}

/** The path of a chart's state as a picture for articles. */
export function statePath(report: Pick<Report, "id">, chart: Pick<Chart, "id">, state: string): string {
  return `${chartPath(report, chart)}/${state}-1080.png`;
}

export { cardNames, type CardName };

/** The path of a story as an article for WeChat. */
export function wechatPath(report: Pick<Report, "id">, { area }: Pick<Story, "area">): string {
  return `/wechat/${report.id}/${area}/`;
}

/** The path of what an editor needs to post a story on WeChat. */
export function packagePath(report: Pick<Report, "id">, { area }: Pick<Story, "area">): string {
  return `/wechat/${report.id}/${area}.zip`;
}

import { account } from "./account.ts";
import { beats } from "./beats.ts";
import { bullet } from "./bullet.ts";
import type { ChartData, ChartType, Tally } from "./chart.ts";
import { definitionBar } from "./definition-bar.ts";
import { deskGrid } from "./desks.ts";
import { dumbbell } from "./dumbbell.ts";
import { emptyBoxes } from "./empty-boxes.ts";
import { facade } from "./facade.ts";
import { gauges } from "./gauges.ts";
import { ghostBars } from "./ghost-bars.ts";
import { indexGauge } from "./index-gauge.ts";
import { lifeLine } from "./life-line.ts";
import { moneyTracks } from "./money-tracks.ts";
import { nameplates } from "./nameplates.ts";
import { nominalBlocks } from "./nominal-blocks.ts";
import { playbill } from "./playbill.ts";
import { rankLadder } from "./rank-ladder.ts";
import { roster } from "./roster.ts";
import { slope } from "./slope.ts";
import { sortedYear } from "./sorted-year.ts";
import { specimen } from "./specimen.ts";
import { targetList } from "./target-list.ts";
import { textBarcode } from "./text-barcode.ts";
import { tiles } from "./tiles.ts";
import { undecidedShare } from "./undecided-share.ts";
import { unitBlocks } from "./unit-blocks.ts";
import { unitGrid } from "./unit-grid.ts";
import { unitRows } from "./unit-rows.ts";
import { unitSquares } from "./unit-squares.ts";
import { whatIf } from "./what-if.ts";

/** Every chart type by the name that `charts.yaml` uses. */
export const chartTypes: Record<string, ChartType> = {
  account,
  beats,
  bullet,
  "definition-bar": definitionBar,
  desks: deskGrid,
  dumbbell,
  "empty-boxes": emptyBoxes,
  facade,
  gauges,
  "ghost-bars": ghostBars,
  "index-gauge": indexGauge,
  "life-line": lifeLine,
  "money-tracks": moneyTracks,
  nameplates,
  "nominal-blocks": nominalBlocks,
  playbill,
  "rank-ladder": rankLadder,
  roster,
  slope,
  "sorted-year": sortedYear,
  specimen,
  "target-list": targetList,
  "text-barcode": textBarcode,
  tiles,
  "undecided-share": undecidedShare,
  "unit-blocks": unitBlocks,
  "unit-grid": unitGrid,
  "unit-rows": unitRows,
  "unit-squares": unitSquares,
  "what-if": whatIf,
};

/** Whether a chart draws its comparisons, both sides of each. */
export function drawsPairs({ type }: Pick<ChartData, "type">): boolean {
  return chartTypes[type]?.drawsPairs ?? false;
}

/** What a chart says that counts; undefined for one that says the numbers of the ledger. */
export function tallyOf({ type }: Pick<ChartData, "type">): Tally | undefined {
  return chartTypes[type]?.tally;
}

import { bullet } from "./bullet.ts";
import type { ChartType } from "./chart.ts";
import { dumbbell } from "./dumbbell.ts";
import { facade } from "./facade.ts";
import { rankLadder } from "./rank-ladder.ts";
import { roster } from "./roster.ts";
import { sortedYear } from "./sorted-year.ts";
import { targetList } from "./target-list.ts";
import { unitBlocks } from "./unit-blocks.ts";
import { unitGrid } from "./unit-grid.ts";
import { unitRows } from "./unit-rows.ts";
import { unitSquares } from "./unit-squares.ts";

/** Every chart type by the name that `charts.yaml` uses. */
export const chartTypes: Record<string, ChartType> = {
  bullet,
  dumbbell,
  facade,
  "rank-ladder": rankLadder,
  roster,
  "sorted-year": sortedYear,
  "target-list": targetList,
  "unit-blocks": unitBlocks,
  "unit-grid": unitGrid,
  "unit-rows": unitRows,
  "unit-squares": unitSquares,
};

import { bullet } from "./bullet.ts";
import type { ChartType } from "./chart.ts";
import { dumbbell } from "./dumbbell.ts";
import { targetList } from "./target-list.ts";
import { unitGrid } from "./unit-grid.ts";
import { unitSquares } from "./unit-squares.ts";

/** Every chart type by the name that `charts.yaml` uses. */
export const chartTypes: Record<string, ChartType> = {
  bullet,
  dumbbell,
  "target-list": targetList,
  "unit-grid": unitGrid,
  "unit-squares": unitSquares,
};

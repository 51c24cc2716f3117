import { keyframes, drawScene, sceneMarkup } from "../src/charts/draw.ts";
import type { Chart } from "../src/charts/compile.ts";
import { widths } from "../src/charts/scene.ts";
import { publications } from "../src/loaders.ts";
import { chartsOf } from "../src/renditions/references.ts";

/** How long the charts of a story take. */
export interface DrawingCost {
  area: string;
  charts: number;
  drawings: number;
  milliseconds: number;
}

// All that a build draws of a chart for a page: each state at each width, and what moves between them.
function drawAll(charts: readonly Chart[]): number {
  let drawings = 0;
  for (const known of charts) {
    // A chart is drawn once as long as it lives: another page brings another chart.
    const chart = { ...known };
    for (const state of chart.states)
      for (const width of widths) {
        sceneMarkup(drawScene(chart, state, width, "zh"));
        drawings += 1;
      }
    keyframes(
      chart,
      chart.states.map(({ name }) => name),
      "zh",
    );
  }
  return drawings;
}

/** The cost of one more story: the median time that the charts of the story with the most states take. */
export function drawingCost(root: string, runs = 21): DrawingCost | undefined {
  const stories = publications(root).publications.flatMap(({ stories: all, charts }) =>
    // A report has one home and many stories.
    all
      .filter(({ area }) => area !== "overall")
      .map((story) => ({ area: story.area, charts: chartsOf(story, charts) })),
  );
  const statesOf = ({ charts }: { charts: Chart[] }) => charts.reduce((sum, { states }) => sum + states.length, 0);
  const [most] = stories.sort((a, b) => statesOf(b) - statesOf(a));
  if (!most || most.charts.length === 0) return undefined;
  // The first runs are those of code that the engine has not compiled yet; a large site draws with warm code.
  for (let i = 0; i < 5; i += 1) drawAll(most.charts);
  let drawings = 0;
  // The thread's own time: whatever else the machine does meanwhile is not the cost of a page.
  const times = Array.from({ length: runs }, () => {
    const start = process.threadCpuUsage();
    drawings = drawAll(most.charts);
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  return { area: most.area, charts: most.charts.length, drawings, milliseconds: times[Math.floor(runs / 2)]! };
}

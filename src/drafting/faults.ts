import { VFile } from "vfile";
import { chartNames, compileCharts } from "../charts/compile.ts";
import type { Report } from "../ledger/report.ts";
import { compileStory, type StoryContext } from "../stories/story.ts";
import type { Files } from "./data-files.ts";

/** What the rules of charts and stories find in the files of a folder. */
export interface Fault {
  name: string;
  text: string;
}

/** Holds every rule over charts and stories. `reportText` is what they may not repeat. */
export function faultsIn(files: Files, report: Report, reportText?: string): Fault[] {
  const known = reportText === undefined ? {} : { reportText };
  const charts = new VFile({ path: "charts.yaml", value: files["charts.yaml"] ?? "" });
  const compiled = compileCharts(charts, report, known);
  const context: StoryContext = { report, charts: chartNames(compiled), locale: "zh", ...known };
  const stories = Object.entries(files).flatMap(([name, value]) => {
    const area = /^stories\/([^/]+)\.md$/.exec(name)?.[1];
    if (area === undefined) return [];
    const file = new VFile({ path: name, value });
    compileStory(file, area, context);
    return [file];
  });
  return [charts, ...stories].flatMap(({ path, messages }) =>
    messages.map(({ line = 1, column = 1, reason, source, ruleId }) => ({
      name: path,
      text: `${path}:${line}:${column}: ${reason} (${source}:${ruleId})`,
    })),
  );
}

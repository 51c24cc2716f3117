import { sampleFiles } from "../../bench/made-up.ts";
import { root } from "./data-folder.ts";

/** The sample report with its home, one story, and the charts of both: what a build of little costs. */
export function littleFiles(): Record<string, string> {
  const { "charts.yaml": charts = "", ...files } = sampleFiles(root);
  const own = charts.split(/^(?=- id: )/m).filter((entry) => /^- id: innovation-|^ {2}area: overall$/m.test(entry));
  const kept = Object.entries(files).filter(([name]) => !/^stories\/(?!overall|innovation)/.test(name));
  return { ...Object.fromEntries(kept), "charts.yaml": own.join("") };
}

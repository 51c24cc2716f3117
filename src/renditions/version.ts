import { createHash } from "node:crypto";
import type { Chart } from "../charts/compile.ts";
import { chartJson } from "./chart-data.ts";

/** A short name for contents: a picture prints it, so that a reader can tell an old one from what holds now. */
export function version(...parts: string[]): string {
  return createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 8);
}

/** The version of a chart: its words and its numbers. */
export function chartVersion(chart: Chart): string {
  return version(chartJson(chart, "zh"));
}

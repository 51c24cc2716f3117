import { createHash } from "node:crypto";
import type { Chart } from "../charts/compile.ts";
import { chartJson } from "./chart-data.ts";

/** Names what a chart says: another word or number is another version. Who has an old one can tell. */
export function chartVersion(chart: Chart): string {
  return createHash("sha256").update(chartJson(chart, "zh")).digest("hex").slice(0, 7);
}

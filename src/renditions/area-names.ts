import { areaNamesIn } from "../charts/report-words.ts";
import type { Report } from "../ledger/report.ts";

/** What areas are called, in the order in which pages list them: the whole, those of the report, the government's own conduct. */
export function areaNames({ areas }: Pick<Report, "areas">): Map<string, string> {
  return new Map(areaNamesIn(areas, "zh").map(({ id, name }) => [id, name]));
}

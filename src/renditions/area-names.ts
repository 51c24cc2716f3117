import type { Report } from "../ledger/report.ts";

/** What areas are called, in the order in which pages list them: the whole, those of the report, the government's own conduct. */
export function areaNames({ areas }: Pick<Report, "areas">): Map<string, string> {
  return new Map([
    ["overall", "总目标"],
    ...areas.map(({ id, title }) => [id, title] as const),
    ["government", "政府自身"],
  ]);
}

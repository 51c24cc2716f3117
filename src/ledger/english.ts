import type { ComparisonRow } from "./comparison-schema.ts";
import type { PlacedRow } from "./csv.ts";
import type { DerivedFile } from "./derived-schema.ts";
import type { Place } from "./problem.ts";
import type { ReportFile } from "./report-schema.ts";
import type { LedgerRow } from "./schema.ts";
import type { PlacedYaml } from "./yaml.ts";

/** The files of a report that hold English beside the Chinese. */
export interface Bilingual {
  report: PlacedYaml<ReportFile>;
  ledger: PlacedRow<LedgerRow>[];
  comparisons: PlacedRow<ComparisonRow>[];
  derived: PlacedYaml<DerivedFile> | undefined;
}

type EnglishMessage = (file: string, place: Place, reason: string) => void;

/**
 * Checks that a report has its English whole or not at all: one whose title has none yet has none to be held to, since a
 * machine that drafts it translates nothing.
 */
export function checkEnglish({ report, ledger, comparisons, derived }: Bilingual, message: EnglishMessage): void {
  if (report.value.title_en === "") return;
  const missing = <Row extends object>(row: Row, keys: readonly (keyof Row & string)[]) =>
    keys.filter((key) => row[key] === "");
  const say = (file: string, place: Place, key: string) =>
    message(file, place, `Unexpected empty ${key}, expected English, as the report's title has it`);

  for (const key of missing(report.value, ["place_en", "publisher_en"])) say("report.yaml", report.place([key]), key);
  report.value.areas.forEach((area, i) => {
    for (const key of missing(area, ["title_en", "short_en"])) say("report.yaml", report.place(["areas", i, key]), key);
  });
  for (const { row, place } of ledger)
    if (row.class === "figure" || row.class === "rank")
      for (const key of missing(row, ["indicator_en"])) say("ledger.csv", place(key), key);
  for (const { row, place } of comparisons)
    for (const key of missing(row, ["label_en", "reason_en"])) say("comparisons.csv", place(key), key);
  for (const [list, key] of [
    ["constants", "reason_en"],
    ["derived", "label_en"],
  ] as const)
    derived?.value[list].forEach((row, i) => {
      if ((row as Record<string, unknown>)[key] === "") say("derived.yaml", derived.place([list, i, key]), key);
    });
}

import { createHash } from "node:crypto";
import { VFile } from "vfile";
import type * as z from "zod";
import { acrossRowSchema } from "./across-schema.ts";
import { areasOf, checkComparisons, checkLedger, checkReport, unknown } from "./checks.ts";
import { comparisonRowSchema } from "./comparison-schema.ts";
import { readCsv } from "./csv.ts";
import { derive, type Derived, type Input } from "./derive.ts";
import { derivedFileSchema } from "./derived-schema.ts";
import { checkEnglish } from "./english.ts";
import { correctionsSchema, glossarySchema, mentionSchema } from "./glossary-schema.ts";
import { problem } from "./problem.ts";
import type { Report } from "./report.ts";
import { reportSchema } from "./report-schema.ts";
import { ledgerRowSchema } from "./schema.ts";
import { readYaml } from "./yaml.ts";

/** The files of `data/<report>/`, by their names inside it. */
export type DataFiles = Record<string, VFile>;

/**
 * Compiles the files of one report into one typed value. Everything wrong goes into the messages of the file it is in;
 * undefined comes back if `report.yaml` itself can't be read.
 */
export function compileReport(files: DataFiles): Report | undefined {
  const file = (name: string) => (files[name] ??= missing(name, files));
  // That a file is missing is said once, and not again as faults of its cells.
  const csv = <Schema extends z.ZodObject>(name: string, schema: Schema) =>
    name in files ? readCsv(file(name), schema) : (file(name), []);
  const yaml = <Schema extends z.ZodType>(name: string, schema: Schema) =>
    name in files ? readYaml(file(name), schema) : (file(name), undefined);
  const head = yaml("report.yaml", reportSchema);
  const placed = csv("ledger.csv", ledgerRowSchema);
  const comparisons = csv("comparisons.csv", comparisonRowSchema);
  const derivedFile = yaml("derived.yaml", derivedFileSchema);
  const mentions = csv("mentions.csv", mentionSchema);
  const glossary = yaml("glossary.yaml", glossarySchema);
  const corrections = yaml("corrections.yaml", correctionsSchema);
  // Most reports have no neighbour that a person has said anything of.
  const across = "across.csv" in files ? csv("across.csv", acrossRowSchema) : [];
  if (!head) return undefined;

  checkReport(head.value, (path, reason, ruleId) =>
    problem(file("report.yaml"), "report", ruleId, head.place(path), reason),
  );
  const figures = checkLedger(head.value, placed, (place, reason, ruleId) =>
    problem(file("ledger.csv"), "ledger", ruleId, place, reason),
  );
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const compared = checkComparisons(comparisons, byId, (place, reason, ruleId) =>
    problem(file("comparisons.csv"), "comparisons", ruleId, place, reason),
  );

  checkEnglish({ report: head, ledger: placed, comparisons, derived: derivedFile }, (name, place, reason) =>
    problem(file(name), "english", "missing", place, reason),
  );

  const areas = areasOf(head.value);
  for (const { row, place } of mentions) {
    const message = (reason: string, column: string, ruleId: string) =>
      problem(file("mentions.csv"), "mentions", ruleId, place(column), reason);
    if (!areas.includes(row.area)) message(unknown("area", row.area, areas), "area", "unknown-area");
    const sections = head.value.sections.map(({ id }) => id);
    if (!sections.includes(row.section))
      message(unknown("section", row.section, sections), "section", "unknown-section");
  }
  glossary?.value.forEach((term, i) => {
    const strange = term.areas.filter((area) => !areas.includes(area));
    for (const area of strange)
      problem(
        file("glossary.yaml"),
        "glossary",
        "unknown-area",
        glossary.place([i, "areas"]),
        unknown("area", area, areas),
      );
    if (glossary.value.findIndex((other) => other.term === term.term) < i)
      problem(
        file("glossary.yaml"),
        "glossary",
        "duplicate-term",
        glossary.place([i, "term"]),
        `Unexpected term \`${term.term}\`, expected one that no other entry explains`,
      );
  });
  corrections?.value.corrections.forEach(({ id, stories }, i) => {
    const message = (reason: string, key: string, ruleId: string) =>
      problem(file("corrections.yaml"), "corrections", ruleId, corrections.place(["corrections", i, key]), reason);
    if (corrections.value.corrections.findIndex((other) => other.id === id) < i)
      message(`Unexpected id \`${id}\`, expected one that nothing else has`, "id", "duplicate-id");
    for (const area of stories)
      if (!areas.includes(area)) message(unknown("area", area, areas), "stories", "unknown-area");
  });

  const constants = derivedFile?.value.constants ?? [];
  const inputs = new Map<string, Input>([...byId, ...constants.map((constant) => [constant.id, constant] as const)]);
  const derived: Derived[] = [];
  derivedFile?.value.derived.forEach((row, i) => {
    const report = (reason: string, key: string, ruleId: string) =>
      problem(file("derived.yaml"), "derived", ruleId, derivedFile.place(["derived", i, key]), reason);
    if (inputs.has(row.id))
      report(`Unexpected id \`${row.id}\`, expected one that nothing else has`, "id", "duplicate-id");
    try {
      const value = derive(row, (id) => inputs.get(id));
      inputs.set(row.id, value);
      derived.push(value);
    } catch (cause) {
      report((cause as Error).message, "formula", "formula");
    }
  });

  return {
    ...head.value,
    rows: placed.map(({ row }) => row),
    figures,
    comparisons: compared,
    constants,
    derived,
    mentions: mentions.map(({ row }) => row),
    glossary: glossary?.value ?? [],
    corrections: corrections?.value.corrections ?? [],
    across: across.map(({ row }) => row),
    ledgerHash: createHash("sha256")
      .update(String(file("ledger.csv")))
      .digest("hex"),
  };
}

// Stands where a file should be, in the folder of the others.
function missing(name: string, files: DataFiles): VFile {
  const [beside, { path = beside } = {}] = Object.entries(files)[0] ?? [name];
  const file = new VFile({ path: path.slice(0, path.length - beside.length) + name, value: "" });
  problem(file, "data", "missing-file", { line: 1, column: 1 }, "Unexpected absence, expected the file");
  return file;
}

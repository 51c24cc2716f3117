import { createHash } from "node:crypto";
import { VFile } from "vfile";
import type * as z from "zod";
import { parseNumeral } from "../numerals/value.ts";
import type { Comparison } from "./compare.ts";
import { comparisonRowSchema, type ComparisonRow } from "./comparison-schema.ts";
import { readCsv, type Place, type PlacedRow } from "./csv.ts";
import { derive, type Derived, type Input } from "./derive.ts";
import { derivedFileSchema } from "./derived-schema.ts";
import { correctionsSchema, glossarySchema, mentionSchema } from "./glossary-schema.ts";
import { problem } from "./problem.ts";
import type { Report } from "./report.ts";
import { reportSchema, type ReportFile } from "./report-schema.ts";
import { isFigure, ledgerRowSchema, type Figure, type LedgerRow } from "./schema.ts";
import { readYaml } from "./yaml.ts";

/** The files of `data/<report>/`, by their names inside it. */
export type DataFiles = Record<string, VFile>;

/** Areas that every report has beside its own. */
const commonAreas = ["overall", "government"];

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
    ledgerHash: createHash("sha256")
      .update(String(file("ledger.csv")))
      .digest("hex"),
  };
}

const areasOf = (report: ReportFile) => [...commonAreas, ...report.areas.map(({ id }) => id)];

const unknown = (what: string, found: string, known: readonly string[]) =>
  `Unexpected ${what} \`${found}\`, expected one of ${known.join(", ")}`;

// Stands where a file should be, in the folder of the others.
function missing(name: string, files: DataFiles): VFile {
  const [beside, { path = beside } = {}] = Object.entries(files)[0] ?? [name];
  const file = new VFile({ path: path.slice(0, path.length - beside.length) + name, value: "" });
  problem(file, "data", "missing-file", { line: 1, column: 1 }, "Unexpected absence, expected the file");
  return file;
}

function checkReport(
  { sections, areas, text }: ReportFile,
  message: (path: PropertyKey[], reason: string, ruleId: string) => void,
) {
  sections.forEach((section, i) => {
    const before = i === 0 ? text.body[0] : sections[i - 1]!.end;
    if (section.start < before || section.end <= section.start || section.end > text.body[1])
      message(
        ["sections", i],
        `Unexpected span ${section.start}–${section.end}, expected one after ${before} inside the body`,
        "span",
      );
  });
  for (const [list, name] of [
    [sections, "sections"],
    [areas, "areas"],
  ] as const)
    list.forEach(({ id }, i) => {
      if (list.findIndex((other) => other.id === id) < i)
        message([name, i, "id"], `Unexpected id \`${id}\`, expected one that nothing else has`, "duplicate-id");
    });
}

type LedgerMessage = (place: Place, reason: string, ruleId: string) => void;

/** Checks what no single cell shows, and returns the figures and ranks that are complete. */
function checkLedger(report: ReportFile, rows: PlacedRow<LedgerRow>[], message: LedgerMessage): Figure[] {
  const areas = areasOf(report);
  const sections = report.sections.map(({ id }) => id);
  const seen = new Map<string, Place>();
  const figures: Figure[] = [];
  let before: LedgerRow | undefined;

  for (const { row, place } of rows) {
    const at = (column: keyof LedgerRow) => place(column);
    if (before && row.start < before.end && !(row.start === before.start && row.end === before.end))
      message(
        at("start"),
        `Unexpected span ${row.start}–${row.end}, expected one equal to or after ${before.start}–${before.end}`,
        "span",
      );
    if (row.end - row.start !== row.printed.length)
      message(
        at("end"),
        `Unexpected end ${row.end}, expected ${row.start + row.printed.length} by the length of \`${row.printed}\``,
        "span",
      );
    before = row;
    if (!sections.includes(row.section))
      message(at("section"), unknown("section", row.section, sections), "unknown-section");

    if (row.class !== "figure" && row.class !== "rank") {
      if (row.id !== "")
        message(at("id"), `Unexpected id \`${row.id}\`, expected none on a row of class ${row.class}`, "class");
      continue;
    }
    checkFigureCells(row, at, message);
    if (!areas.includes(row.area)) message(at("area"), unknown("area", row.area, areas), "unknown-area");
    const first = seen.get(row.id);
    if (first)
      message(
        at("id"),
        `Unexpected id \`${row.id}\`, expected one that no other row has (line ${first.line} has it)`,
        "duplicate-id",
      );
    seen.set(row.id, at("id"));
    if (isFigure(row)) figures.push(row);
  }
  return figures;
}

function checkFigureCells(row: LedgerRow, at: (column: keyof LedgerRow) => Place, message: LedgerMessage) {
  for (const column of [
    "id",
    "indicator",
    "indicator_en",
    "value",
    "qualifier",
    "estimated",
    "measure",
    "period",
    "role",
    "area",
    "quote",
  ] as const)
    if (row[column] === "" || row[column] === null)
      message(at(column), `Unexpected empty ${column}, expected a value on a row of class ${row.class}`, "incomplete");
  if (!row.quote.includes(row.printed))
    message(
      at("quote"),
      `Unexpected quote without \`${row.printed}\`, expected the clause that holds the number`,
      "quote",
    );
  if ((row.qualifier === "range") !== (row.value_max !== null))
    message(
      at("value_max"),
      "Unexpected value_max, expected one where the qualifier is range and nowhere else",
      "range",
    );

  // 百强 is the name of a list; every other bound is a word of the report, and `format` prints that word.
  if (row.class === "figure" && row.qualifier_words.length === 0 && !["exact", "range", null].includes(row.qualifier))
    message(
      at("qualifier_words"),
      `Unexpected empty qualifier_words, expected the word that says ${row.qualifier}`,
      "unsaid-qualifier",
    );

  const said = parseNumeral(row.printed);
  if (!said) message(at("printed"), `Unexpected numeral \`${row.printed}\`, expected one that can be read`, "numeral");
  else if (row.value !== null && (said.value !== row.value || (said.valueMax ?? null) !== row.value_max))
    message(at("value"), `Unexpected value ${row.value}, expected ${said.value} as \`${row.printed}\` says`, "value");
}

function checkComparisons(
  rows: PlacedRow<ComparisonRow>[],
  figures: Map<string, Figure>,
  message: LedgerMessage,
): Comparison[] {
  const seen = new Set<string>();
  return rows.map(({ row, place }) => {
    if (seen.has(row.id))
      message(place("id"), `Unexpected id \`${row.id}\`, expected one that nothing else has`, "duplicate-id");
    seen.add(row.id);
    const find = (column: "baseline" | "target") =>
      row[column].flatMap((id) => {
        const figure = figures.get(id);
        if (!figure)
          message(place(column), `Unexpected figure \`${id}\`, expected an id of the ledger`, "unknown-figure");
        return figure ? [figure] : [];
      });
    const [baseline, target] = [find("baseline"), find("target")];
    if (row.comparability !== "none") {
      for (const column of ["baseline", "target"] as const)
        if (row[column].length !== 1)
          message(
            place(column),
            `Unexpected ${row[column].length} ids, expected exactly one where comparability is ${row.comparability}`,
            "one-id",
          );
      const [a, b] = [baseline[0], target[0]];
      if (a && b && a.unit !== b.unit)
        message(place("target"), `Unexpected unit \`${b.unit}\`, expected \`${a.unit}\` as the baseline has`, "unit");
      if (a && b && (a.measure === "growth") !== (b.measure === "growth"))
        message(
          place("target"),
          `Unexpected measure ${b.measure}, expected one that compares with ${a.measure}`,
          "measure",
        );
    }
    return { ...row, baseline, target };
  });
}

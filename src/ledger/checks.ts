import { scan } from "../numerals/scan.ts";
import { parseNumeral, toAscii } from "../numerals/value.ts";
import type { Comparison } from "./compare.ts";
import type { ComparisonRow } from "./comparison-schema.ts";
import type { Place, PlacedRow } from "./csv.ts";
import { commonAreas, type ReportFile } from "./report-schema.ts";
import { isFigure, type Figure, type LedgerRow } from "./schema.ts";

/** The areas that a row may name. */
export const areasOf = (report: ReportFile) => [...commonAreas, ...report.areas.map(({ id }) => id)];

/** What to say of a word that is none of a list. */
export const unknown = (what: string, found: string, known: readonly string[]) =>
  `Unexpected ${what} \`${found}\`, expected one of ${known.join(", ")}`;

/** Sections in order inside the body, and ids that nothing else has. */
export function checkReport(
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
export function checkLedger(report: ReportFile, rows: PlacedRow<LedgerRow>[], message: LedgerMessage): Figure[] {
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

  const readings = readingsOf(row.printed);
  const isSaid = readings.some(({ value, valueMax }) => value === row.value && (valueMax ?? null) === row.value_max);
  if (readings.length === 0)
    message(at("printed"), `Unexpected numeral \`${row.printed}\`, expected one that can be read`, "numeral");
  else if (row.value !== null && !isSaid)
    message(
      at("value"),
      `Unexpected value ${row.value}, expected ${readings[0]!.value} as \`${row.printed}\` says`,
      "value",
    );
}

// A numeral may be read in two ways: 六成 is 6 of ten and 60 of a hundred.
function readingsOf(printed: string): { value: number; valueMax?: number | null }[] {
  const alone = parseNumeral(printed);
  const text = toAscii(printed).replace(/\s/g, "").replaceAll("－", "—");
  const whole = scan(text).filter(({ start, end, value }) => start === 0 && end === text.length && value !== null);
  return [...(alone ? [alone] : []), ...whole.map(({ value, valueMax }) => ({ value: value!, valueMax }))];
}

/** Resolves the ids of comparisons, and checks what may stand against what. */
export function checkComparisons(
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

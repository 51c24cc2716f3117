import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { VFile } from "vfile";
import type { Label } from "../src/extraction/score.ts";
import { readCsv } from "../src/ledger/csv.ts";
import { ledgerRowSchema } from "../src/ledger/schema.ts";
import { decode } from "../src/report/decode.ts";

/** A report's text with hand-made labels of some of it. */
export interface LabelledReport {
  id: string;
  year: number;
  text: string;
  labels: Label[];
  /** The parts of the text that are labelled, in UTF-16 units. */
  ranges: [start: number, end: number][];
}

const number = (cell: string) => (cell === "" ? null : Number(cell));
const orNull = (cell: string) => (cell === "" ? null : cell);

function labelsOf(file: string): Label[] {
  const rows = parse<Record<string, string>>(readFileSync(file), { columns: true, bom: true });
  return rows.map((row) => ({
    start: Number(row["start"]),
    end: Number(row["end"]),
    class: row["class"] as Label["class"],
    value: number(row["value"]!),
    value_max: number(row["value_max"]!),
    unit: row["unit"]!,
    qualifier: orNull(row["qualifier"]!) as Label["qualifier"],
    indicator: row["indicator"]!,
    // The labels write a span as 2021-2024.
    period: row["period"]!.replace(/^(\d{4})-(\d{4})$/, "$1/$2"),
    role: orNull(row["role"]!) as Label["role"],
  }));
}

/** The reports with labels that a folder of texts holds (`gold/<report>.csv` beside `<report>.txt`); none where it is missing. */
export function labelledReports(folder: string): LabelledReport[] {
  const gold = join(folder, "gold");
  if (!existsSync(gold)) return [];
  return readdirSync(gold)
    .filter((name) => name.endsWith(".csv"))
    .map((name) => {
      const id = name.slice(0, -4);
      const { ranges } = JSON.parse(readFileSync(join(gold, `${id}.ranges.json`), "utf8")) as Pick<
        LabelledReport,
        "ranges"
      >;
      const { text } = decode(readFileSync(join(folder, `${id}.txt`)));
      return { id, year: Number(id.slice(-4)), text, labels: labelsOf(join(gold, name)), ranges };
    });
}

/** A reviewed ledger of ours as labels of its whole text; undefined where the text is not at hand. */
export function ledgerLabels(data: string, id: string, file: string): LabelledReport | undefined {
  if (!existsSync(file)) return undefined;
  const path = join(data, id, "ledger.csv");
  const rows = readCsv(new VFile({ path, value: readFileSync(path, "utf8") }), ledgerRowSchema).map(({ row }) => row);
  const { text } = decode(readFileSync(file));
  return { id, year: Number(id.slice(-4)), text, labels: rows, ranges: [[rows[0]!.start, rows.at(-1)!.end]] };
}

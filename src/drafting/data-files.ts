import { VFile } from "vfile";
import { comparisonColumns, type ComparisonRow } from "../ledger/comparison-schema.ts";
import { compileReport, type DataFiles } from "../ledger/compile.ts";
import { readCsv, writeCsv } from "../ledger/csv.ts";
import { mentionColumns } from "../ledger/glossary-schema.ts";
import type { Report } from "../ledger/report.ts";
import { ledgerColumns, ledgerRowSchema, type LedgerRow } from "../ledger/schema.ts";
import { setAside } from "./sound.ts";

/** The files of a folder below `data/`, by their names inside it. */
export type Files = Record<string, string>;

/** `comparisons.csv`. */
export function comparisonsFile(rows: readonly ComparisonRow[]): string {
  return writeCsv(
    comparisonColumns,
    rows.map((row) => ({ ...row, baseline: row.baseline.join(" "), target: row.target.join(" ") })),
  );
}

/** The files that a draft leaves empty, and valid. */
export const emptyFiles: Files = {
  "derived.yaml": `# Numbers that we calculate, by formula; see data/README.md.
constants: []
derived: []
`,
  "mentions.csv": writeCsv(mentionColumns, []),
  "corrections.yaml": `# What was corrected after publishing, when and why.
corrections: []
`,
};

/** Compiles the texts of a folder, and says what is wrong in them. */
export function compiled(files: Files): {
  report: Report | undefined;
  messages: { name: string; line: number; text: string }[];
} {
  const data: DataFiles = Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => !name.includes("/"))
      .map(([name, value]) => [name, new VFile({ path: name, value })]),
  );
  const report = compileReport(data);
  const messages = Object.entries(data).flatMap(([name, file]) =>
    file.messages.map(({ line, reason }) => ({ name, line: line ?? 1, text: `${name}:${line ?? 1}: ${reason}` })),
  );
  return { report, messages };
}

/**
 * The rows of a ledger that compiles: what any rule has a word to say about is set aside, so that a draft of any text can
 * be built.
 */
export function withoutFaults(rows: readonly LedgerRow[], others: Files): LedgerRow[] {
  let sound = [...rows];
  for (let round = 0; round < 5; round += 1) {
    const text = writeCsv(ledgerColumns, sound);
    const { messages } = compiled({ ...others, "ledger.csv": text });
    const faulty = new Set(messages.filter(({ name }) => name === "ledger.csv").map(({ line }) => line));
    if (faulty.size === 0) return sound;
    const placed = readCsv(new VFile(text), ledgerRowSchema);
    const isFaulty = (row: LedgerRow, i: number) => row.id !== "" && faulty.has(placed[i]?.place("id").line ?? 0);
    sound = sound.map((row, i) => (isFaulty(row, i) ? setAside(row) : row));
  }
  return sound;
}

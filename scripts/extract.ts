// Proposes ledger rows for a report's text: `npm run -s extract -- REPORT.txt [--year YEAR] [--out FILE]`.
// The rows go to standard output (a pipe that closes ends it) or are merged into FILE; the rest to standard error.
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { VFile } from "vfile";
import { coverage, coverageTable } from "../src/extraction/coverage.ts";
import { extract } from "../src/extraction/extract.ts";
import { merge } from "../src/extraction/merge.ts";
import { position, printable } from "../src/extraction/shown.ts";
import { readCsv, writeCsv } from "../src/ledger/csv.ts";
import { problem } from "../src/ledger/problem.ts";
import { ledgerColumns, ledgerRowSchema } from "../src/ledger/schema.ts";
import { decode } from "../src/report/decode.ts";
import { endingOf } from "./ending.ts";
import { replaceFile } from "./replace-file.ts";

const usage = "expected `npm run -s extract -- REPORT.txt [--year 2025] [--out FILE]`";
// The loaders bring every chart type with them, so they only come where there is a message.
const linesOf = async (...files: VFile[]) => (await import("../src/loaders.ts")).messageLines(files);
const say = (lines: readonly string[]) => lines.forEach((line) => process.stderr.write(`${printable(line)}\n`));
const end = (code: 1 | 2, ...lines: string[]): never => (say(lines), process.exit(code));

let path = "";
try {
  const options = { year: { type: "string" }, out: { type: "string" } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const { year, out = "" } = values;
  if (positionals.length !== 1) end(2, `shushuo: Unexpected ${positionals.length} reports, ${usage}`);
  if (year !== undefined && !/^(19|20)\d\d$/.test(year)) end(2, `shushuo: Unexpected year \`${year}\`, ${usage}`);
  const { text } = decode(readFileSync((path = positionals[0]!)));
  const { rows: proposed, outline, doubts } = extract(text, year === undefined ? {} : { year: Number(year) });
  const old = existsSync(out) ? new VFile({ path: out, value: readFileSync(out, "utf8") }) : undefined;
  const { rows, misfits } = merge(old ? readCsv(old, ledgerRowSchema).map(({ row }) => row) : [], proposed, text);
  const ledger = new VFile({ path: out || "ledger.csv", value: writeCsv(ledgerColumns, rows) });
  const placed = readCsv(ledger, ledgerRowSchema);
  // What can't be read is not written over, and what could not be read back is not written.
  for (const file of old ? [old, ledger] : [ledger]) if (file.messages.length > 0) end(1, ...(await linesOf(file)));
  if (out === "") process.stdout.on("error", () => process.exit()).write(String(ledger));
  else replaceFile(out, String(ledger));
  process.stderr.write(coverageTable(coverage(rows, outline)));
  const report = new VFile({ path });
  for (const { start, reason } of doubts) problem(report, "report", "doubt", position(text, start), reason);
  for (const { row, kind, reason } of misfits)
    problem(ledger, "merge", kind, placed[rows.indexOf(row)]!.place("printed"), reason);
  if (report.messages.length + ledger.messages.length > 0) say(await linesOf(report, ledger));
} catch (cause) {
  const { code, line } = endingOf(cause, path, usage);
  end(code, `shushuo: ${line}`);
}

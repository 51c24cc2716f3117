// Holds a ledger against a report's text: `npm run -s verify -- REPORT-ID REPORT.txt`. Differences go to standard
// output, all of them at once; `--root` is the project's folder, this one unless told otherwise.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { VFile } from "vfile";
import { differenceColumns, differenceReason } from "../src/extraction/difference.ts";
import { extract } from "../src/extraction/extract.ts";
import { position, printable } from "../src/extraction/shown.ts";
import { verify } from "../src/extraction/verify.ts";
import { readCsv } from "../src/ledger/csv.ts";
import { problem } from "../src/ledger/problem.ts";
import { reportSchema } from "../src/ledger/report-schema.ts";
import { ledgerRowSchema } from "../src/ledger/schema.ts";
import { readYaml } from "../src/ledger/yaml.ts";
import { messageLines, readFolder, reportIds } from "../src/loaders.ts";
import { decode } from "../src/report/decode.ts";
import { endingOf } from "./ending.ts";

const usage = "expected `npm run -s verify -- REPORT-ID REPORT.txt`";
const here = fileURLToPath(new URL("..", import.meta.url));
const say = (line: string) => process.stderr.write(`${printable(line)}\n`);
const end = (code: 1 | 2, line: string): never => (say(`shushuo: ${line}`), process.exit(code));

let path = "";
try {
  const options = { root: { type: "string", default: here } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (positionals.length !== 2) end(2, `Unexpected ${positionals.length} arguments, ${usage}`);
  const id = positionals[0]!;
  const known = reportIds(values.root);
  if (!known.includes(id)) end(2, `Unexpected report \`${id}\`, expected one of: ${known.join(", ")}`);
  const text = new VFile({ value: decode(readFileSync((path = positionals[1]!))).text, path });
  const source = String(text);
  const folder = readFolder(values.root, id);
  const [ledger, head] = [folder["ledger.csv"] ?? new VFile({ path: `data/${id}/ledger.csv` }), folder["report.yaml"]!];
  const placed = readCsv(ledger, ledgerRowSchema);
  const report = readYaml(head, reportSchema)?.value;
  if (report && ledger.messages.length === 0) {
    const sha256 = { found: createHash("sha256").update(source).digest("hex"), expected: report.text.sha256 };
    const { rows: proposal } = extract(source, { year: report.year });
    const rows = placed.map(({ row }) => row);
    for (const each of verify(rows, source, { proposal, sha256, body: report.text.body, sections: report.sections })) {
      const { kind, row, start } = each;
      const reason = differenceReason(each, source);
      if (kind === "text" || kind === "unread") problem(text, "verify", kind, position(source, start), reason);
      else problem(ledger, "verify", kind, placed[row!]!.place(differenceColumns[kind]), reason);
    }
  }
  const lines = messageLines([ledger, head, text]);
  for (const line of lines) console.log(printable(line));
  say(`${placed.length} rows, ${lines.length === 0 ? "no" : lines.length} difference${lines.length === 1 ? "" : "s"}`);
  if (lines.length > 0) process.exitCode = 1;
} catch (cause) {
  const { code, line } = endingOf(cause, path, usage);
  end(code, line);
}

// Walks the proposed rows of a ledger with a person: `npm run -s review -- REPORT-ID REPORT.txt`. What is decided is in the
// file at once. `--order text` takes the rows as they stand, `--area` and `--section` some of them; `--root` is the project's
// folder, this one unless told otherwise.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { VFile } from "vfile";
import { printable } from "../src/extraction/shown.ts";
import { messageLines, readFolder, reportIds } from "../src/loaders.ts";
import { decode } from "../src/report/decode.ts";
import { beginReview } from "../src/review/begin.ts";
import { progressOf } from "../src/review/session.ts";
import { endingOf } from "./ending.ts";
import { keeperOf } from "./replace-file.ts";
import { walk } from "./walk.ts";

const usage = "expected `npm run -s review -- REPORT-ID REPORT.txt [--order text] [--area AREA] [--section SECTION]`";
const text = { type: "string" } as const;
const say = (line: string) => process.stderr.write(`${printable(line)}\n`);
const end = (code: 1 | 2, line: string): never => (say(`shushuo: ${line}`), process.exit(code));

let path = "";
try {
  const root = { ...text, default: fileURLToPath(new URL("..", import.meta.url)) };
  const options = { root, order: text, area: text, section: text };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (positionals.length !== 2) end(2, `Unexpected ${positionals.length} arguments, ${usage}`);
  const id = positionals[0]!;
  const known = reportIds(values.root);
  if (!known.includes(id)) end(2, `Unexpected report \`${id}\`, expected one of: ${known.join(", ")}`);
  const source = decode(readFileSync((path = positionals[1]!))).text;
  const sha256 = createHash("sha256").update(source).digest("hex");
  const { "report.yaml": head, "ledger.csv": ledger, ...rest } = readFolder(values.root, id);
  const files = { head: head!, ledger: ledger ?? new VFile({ path: `data/${id}/ledger.csv` }) };
  const given = { ...files, others: Object.values(rest), source, sha256 };
  const session = beginReview(given, values, (reason) => end(2, reason));
  for (const line of messageLines(Object.values(files))) say(line);
  if (!session) process.exit(1);
  if (session.desk.isOtherText)
    say(
      `shushuo: ${path}: Unexpected SHA-256 ${sha256}, expected ${session.desk.report.text.sha256} as report.yaml says`,
    );
  const { stdin: input, stdout: output, env } = process;
  const isTerminal = input.isTTY && output.isTTY && env["TERM"] !== "dumb";
  const hasQuestions = session.walk.length > 0;
  if (hasQuestions && !isTerminal)
    end(1, "Unexpected lack of a terminal, expected one to show the rows on and to take the keys from");
  const save = keeperOf(join(values.root, files.ledger.path), String(files.ledger));
  const surroundings = { input, output, hasStyles: !env["NO_COLOR"], save };
  const { accepted, rejected, proposed } = progressOf(hasQuestions ? await walk(session, surroundings) : session);
  say(`${accepted} accepted, ${rejected} rejected, ${proposed} left`);
} catch (cause) {
  const { code, line } = endingOf(cause, path, usage);
  end(code, line);
}

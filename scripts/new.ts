// Drafts a report's folder: `npm run new -- REPORT.txt --id ID --place PLACE --year YEAR [--title T]`, or `-- --refresh ID`,
// which drafts anew what nobody has changed. It asks for what it cannot find, on a terminal only.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { draft, readReport } from "../src/drafting/draft.ts";
import { factsOf, flags, lacks, questions, toldBy, wrongAreas, wrongFacts } from "../src/drafting/facts.ts";
import { draftSummary, reviewOrder } from "../src/drafting/review-order.ts";
import { printable } from "../src/extraction/shown.ts";
import { decode } from "../src/report/decode.ts";
import { ask, isTerminal } from "./ask.ts";
import { writeFolder } from "./folder.ts";
import { refreshFolder } from "./refresh.ts";
import { endingOf } from "./ending.ts";

const usage =
  "expected `npm run new -- REPORT.txt --id ID --place PLACE --year YEAR`, or `npm run new -- --refresh ID`";
const say = (lines: readonly string[]) => lines.forEach((line) => process.stderr.write(`${printable(line)}\n`));
const end = (code: 1 | 2, lines: readonly string[]): never => {
  say(lines.map((line) => `shushuo: ${line}`));
  process.exit(code);
};
const refuse = (wrong: readonly string[]) => wrong.length > 0 && end(1, wrong);
const digest = (text: string) => createHash("sha256").update(text).digest("hex");
const here = fileURLToPath(new URL("..", import.meta.url));
const options = { ...flags, refresh: { type: "string" }, root: { type: "string", default: here } } as const;

let path = "";
try {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const { root, refresh: old, ...said } = values;
  if (positionals.length !== (old === undefined ? 1 : 0))
    end(2, [`Unexpected ${positionals.length} reports, ${usage}`]);
  if (old !== undefined) process.exit(refreshFolder(root, old, digest, say));
  const data = join(root, "data");
  const taken = existsSync(data) ? readdirSync(data) : [];
  let told = toldBy(said);
  refuse(wrongFacts(told, taken));
  const text = readReport(decode(readFileSync((path = positionals[0]!))).text, told.year);
  refuse(wrongAreas(told, text.areas));
  let { facts, missing } = factsOf(told, text.outline);
  if (missing.length > 0 && isTerminal()) {
    told = { ...told, ...(await ask(questions(missing))) };
    refuse(wrongFacts(told, taken));
    ({ facts, missing } = factsOf(told, text.outline));
  }
  refuse(lacks(missing));
  const made = draft(text, facts, digest);
  writeFolder(data, facts.id, made.files);
  say([...draftSummary(made), "To review, the riskiest first:", ...reviewOrder(made, text)]);
} catch (cause) {
  const { code, line } = endingOf(cause, path, usage);
  end(code, [line]);
}

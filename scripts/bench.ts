// Measures the site against the numbers to hold: `npm run bench`. With `--check`, exit code 1 when one is missed.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { drawingCost } from "../bench/drawing.ts";
import { weighPages } from "../bench/pages.ts";
import { costRows, pageRows, tableText } from "../bench/rows.ts";
import { buildSite } from "../bench/site.ts";

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const root = fileURLToPath(new URL("..", import.meta.url));
const say = (line: string) => process.stderr.write(line);

if (process.stderr.isTTY) say("building …");
const site = await buildSite(root);
if (process.stderr.isTTY) say("\r\u001B[K");
try {
  const rows = [...pageRows(weighPages(site.folder)), ...costRows(site, drawingCost(root))];
  console.log(tableText(rows));
  const missed = rows.filter(({ ok }) => ok === false);
  if (missed.length > 0) say(`shushuo: ${missed.length} of ${rows.length} numbers missed\n`);
  if (values.check && missed.length > 0) process.exitCode = 1;
} finally {
  site.remove();
}

// Reviews a ledger by keys from a pipe, as a process of its own that a test can kill: `node review-child.ts LEDGER`.
import { readFileSync } from "node:fs";
import { keeperOf } from "../../scripts/replace-file.ts";
import { walk, type Surroundings } from "../../scripts/walk.ts";
import { begin } from "../review/made-up.ts";

const path = process.argv[2]!;
const text = readFileSync(path, "utf8");
const { stdin, stdout } = process;
const input = Object.assign(stdin, { setRawMode: () => stdin }) as unknown as Surroundings["input"];
const output = Object.assign(stdout, { columns: 80, rows: 24 });
await walk(begin({ text }), { input, output, hasStyles: false, save: keeperOf(path, text) });

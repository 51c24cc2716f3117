import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/extraction/extract.ts";
import { writeCsv } from "../../src/ledger/csv.ts";
import { ledgerColumns, type LedgerRow } from "../../src/ledger/schema.ts";
import { folderWith, projectWith, root } from "./data-folder.ts";

// Made up, place and all; long enough to be taken for a report.
const text = `石桥县2031年政府工作报告

各位代表：
现在，我代表县人民政府报告工作，请大会审议。

一、2030年工作回顾
过去一年，石桥人把路修到了山那边，把灯点到了河对岸。${"大家说，日子像门前的河，慢慢地宽了。".repeat(8)}
新建石桥26座，栽种柳树3.2万棵，入园的孩子增长8%。

二、2031年重点工作
再建石桥不少于30座。${"我们要走到每一户人家里去，听一听，记下来，办好它。".repeat(4)}
`;

const yaml = (sha256: string) => `id: made-up-2031
title: 石桥县2031年政府工作报告
title_en: Work Report
place: 石桥县
place_en: Stone Bridge County
year: 2031
publisher: 石桥县人民政府
publisher_en: County Government
presented: {date: "2031-01-09", meeting: 第一次会议}
sample: false
text: {sha256: ${sha256}, characters: ${text.length}, body: [0, ${text.length}]}
sections:
  - {id: 序, title: 开篇, start: 0, end: ${text.indexOf("一、")}, characters: 1}
  - {id: 一, title: 回顾, start: ${text.indexOf("一、")}, end: ${text.indexOf("二、")}, characters: 1}
  - {id: 二, title: 工作, start: ${text.indexOf("二、")}, end: ${text.length}, characters: 1}
areas:
  - {id: area-1, order: 1, title: 路桥, title_en: Bridges, short: 路桥, short_en: Bridges, colour: indigo}
`;

const proposed = extract(text, { year: 2031 }).rows;

function project(
  edit: (rows: LedgerRow[]) => LedgerRow[] = (rows) => rows,
  files: Record<string, string> = {},
): string {
  const sha256 = createHash("sha256").update(text).digest("hex");
  return folderWith({
    "data/made-up-2031/report.yaml": yaml(sha256),
    "data/made-up-2031/ledger.csv": writeCsv(ledgerColumns, edit(proposed)),
    "report.txt": text,
    ...files,
  });
}

function run(folder: string, ...args: string[]) {
  const command = [join(root, "scripts", "verify.ts"), "--root", folder, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("a ledger and its text", () => {
  test("agree: nothing on standard output, exit code 0", () => {
    const folder = project();
    expect(proposed.length).toBeGreaterThan(8);
    expect(run(folder, "made-up-2031", "report.txt")).toEqual({
      status: 0,
      stdout: "",
      stderr: `${proposed.length} rows, no differences\n`,
    });
  });

  test("agree in another encoding and with other line ends", () => {
    const folder = project();
    writeFileSync(join(folder, "report.txt"), `\uFEFF${text.replaceAll("\n", "\r\n")}`);
    expect(run(folder, "made-up-2031", "report.txt").status).toBe(0);
  });

  test("differ: each difference with its line, exit code 1", () => {
    const folder = project((rows) =>
      rows
        .map((row) => (row.printed === "26座" ? { ...row, value: 62 } : row))
        .map((row) => (row.printed === "8%" ? { ...row, printed: "9%", quote: "" } : row))
        .filter(({ printed }) => printed !== "3.2万棵"),
    );
    const { status, stdout, stderr } = run(folder, "made-up-2031", "report.txt");
    expect(stdout.trimEnd().split("\n")).toEqual([
      expect.stringMatching(
        /^data\/made-up-2031\/ledger\.csv:\d+:\d+: Unexpected value 62, expected 26 as the numeral says \(verify:value\)$/,
      ),
      expect.stringMatching(
        /^data\/made-up-2031\/ledger\.csv:\d+:\d+: Unexpected `9%`, expected `8%` as the text says at 8:\d+ \(verify:slice\)$/,
      ),
      "report.txt:8:13: Unexpected numeral `3.2万棵` in no row, expected a row of the ledger (verify:unread)",
    ]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: `${proposed.length - 1} rows, 3 differences\n` });
  });

  test("another text is told, and its rows with it", () => {
    const folder = project(undefined, { "report.txt": text.replace("26座", "28座") });
    const { status, stdout } = run(folder, "made-up-2031", "report.txt");
    expect(status).toBe(1);
    expect(stdout).toMatch(/^report\.txt:1:1: Unexpected text with SHA-256 `[0-9a-f]{64}`, .* \(verify:text\)$/m);
    expect(stdout).toMatch(/Unexpected `26座`, expected `28座` as the text says at 8:5 \(verify:slice\)$/m);
  });

  test("a ledger that can't be read is told like any other fault", () => {
    const folder = project();
    writeFileSync(join(folder, "data/made-up-2031/ledger.csv"), "id,class\n");
    const { status, stdout } = run(folder, "made-up-2031", "report.txt");
    expect(status).toBe(1);
    expect(stdout).toMatch(/^data\/made-up-2031\/ledger\.csv:1:1: Unexpected header without .*\(csv:header\)\n$/);
  });

  test("what a cell says to the terminal stays words", () => {
    const folder = project((rows) => rows.map((row, i) => (i === 0 ? { ...row, printed: "\u001B[2J\u202E" } : row)));
    const { stdout } = run(folder, "made-up-2031", "report.txt");
    expect(stdout).toContain("Unexpected `\\u{1B}[2J\\u{202E}`");
    expect(stdout).not.toMatch(/[\u001B\u202E]/);
  });
});

test.each([
  ["no arguments", [], 2, /^shushuo: Unexpected 0 arguments, expected `npm run .*`\n$/],
  ["no text", ["made-up-2031"], 2, /^shushuo: Unexpected 1 arguments, expected `npm run .*`\n$/],
  [
    "an unknown report",
    ["made-up", "report.txt"],
    2,
    /^shushuo: Unexpected report `made-up`, expected one of: made-up-2031\n$/,
  ],
  [
    "a way out of the data",
    ["../made-up-2031", "report.txt"],
    2,
    /^shushuo: Unexpected report `\.\.\/made-up-2031`, .*\n$/,
  ],
  [
    "an unknown option",
    ["made-up-2031", "report.txt", "--fix"],
    2,
    /^shushuo: Unknown option '--fix'.*`npm run .*`\n$/,
  ],
  [
    "a missing text",
    ["made-up-2031", "gone.txt"],
    1,
    /^shushuo: ENOENT: no such file or directory, open 'gone\.txt'\n$/,
  ],
  ["a text that is none", ["made-up-2031", "binary.txt"], 1, /^shushuo: binary\.txt: Unexpected .*, expected .*\n$/],
])("%s ends in one message", (_, args, code, message) => {
  const folder = project(undefined, { "binary.txt": "\u0000\u0001PNG\u0000" });
  const { status, stdout, stderr } = run(folder, ...args);
  expect(stderr).toMatch(message);
  expect({ status, stdout }).toEqual({ status: code, stdout: "" });
});

const path = join(root, "..", "shared", "reports", "jiangan-2025.txt");

test.skipIf(!existsSync(path))(
  "the real ledger agrees with the report's text (which stands outside the repository)",
  () => {
    const { status, stdout, stderr } = run(projectWith(), "jiangan-2025", path);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr).toMatch(/^\d+ rows, no differences\n$/);
  },
);

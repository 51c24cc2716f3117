import { spawnSync } from "node:child_process";
import { lstatSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { VFile } from "vfile";
import { readCsv, writeCsv } from "../../src/ledger/csv.ts";
import { ledgerColumns, ledgerRowSchema, type LedgerRow } from "../../src/ledger/schema.ts";
import { emptyFolder, root } from "./data-folder.ts";

// Made up, place and all.
const report = `云栖市青禾区2031年政府工作报告
——2031年1月8日在青禾区第九届人民代表大会第四次会议上
区长 某某

各位代表：
现在，我代表区人民政府，向大会报告工作，请予审议，并请列席的同志提出意见。

一、2030年工作回顾
过去一年，青禾人把果园种到了山腰，把水渠修到了田头。地区生产总值完成86.4亿元、增长6.1%。新建果园120个，修好水渠35公里，开办乡村书屋18家。
孩子们在家门口上学，老人们在村口看病。新增学位2300个，新建卫生站9个。傍晚的广场上，锣鼓响起来，灯也亮起来，远近的人都愿意来坐一坐。

二、2031年重点工作
今年的目标是：地区生产总值增长6%左右，新建果园不少于150个。

（一）把果子卖出去
办好秋收节，让山里的果子坐上早班车。新开冷库12座，培训果农4000人次。

（二）把水引进来
修好水渠40公里，清淤池塘60口。天旱的时候，水要到得了每一块田。

三、加强政府自身建设
少开会，多走路，把每一件小事办到群众心坎里。谢谢大家，让我们一起把青禾建设得更好。
`;

function run(folder: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "scripts", "extract.ts"), ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function folderWith(files: Record<string, string | Uint8Array> = { "report.txt": report }): string {
  const folder = emptyFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

function rowsOf(text: string): LedgerRow[] {
  const file = new VFile({ path: "ledger.csv", value: text });
  const rows = readCsv(file, ledgerRowSchema).map(({ row }) => row);
  expect(file.messages).toEqual([]);
  return rows;
}

test("rows go to standard output and nothing else does; what is said about them to standard error", () => {
  const { status, stdout, stderr } = run(folderWith(), "report.txt", "--year", "2031");
  expect(status).toBe(0);
  const rows = rowsOf(stdout);
  expect(
    rows.every(({ review, start, end, printed }) => review === "proposed" && report.slice(start, end) === printed),
  ).toBe(true);
  expect(rows.find(({ printed }) => printed === "150个")).toMatchObject({
    value: 150,
    role: "target",
    section: "二",
    qualifier: "atLeast",
  });
  expect(stderr).toMatch(/^section +title +figure +rank +date +name +list +other +uncertain +total\n/);
  expect(stderr).toMatch(new RegExp(`^total .* ${rows.length}$`, "m"));
  expect(stdout + stderr).not.toContain("\u001B");
});

test("the same text gives the same bytes in every encoding and with every line end", () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(report, "utf16le")]);
  const folder = folderWith({ "a.txt": report, "b.txt": `\uFEFF${report.replaceAll("\n", "\r\n")}`, "c.txt": utf16 });
  const { stdout } = run(folder, "a.txt");
  expect(rowsOf(stdout).length).toBeGreaterThan(15);
  for (const name of ["b.txt", "c.txt"]) expect(run(folder, name).stdout).toBe(stdout);
});

test("a file is made, and a second run leaves it as it is", () => {
  const folder = folderWith();
  const { stdout } = run(folder, "report.txt", "--year", "2031");
  expect(run(folder, "report.txt", "--year", "2031", "--out", "ledger.csv")).toMatchObject({ status: 0, stdout: "" });
  expect(readFileSync(join(folder, "ledger.csv"), "utf8")).toBe(stdout);
  expect(run(folder, "report.txt", "--year", "2031", "--out", "ledger.csv").status).toBe(0);
  expect(readFileSync(join(folder, "ledger.csv"), "utf8")).toBe(stdout);
  expect(readdirSync(folder).sort()).toEqual(["ledger.csv", "report.txt"]);
});

test("what a person wrote stays, follows the text, and what no longer fits is told with its line", () => {
  const folder = folderWith();
  const path = join(folder, "ledger.csv");
  const rows = rowsOf(run(folder, "report.txt", "--year", "2031").stdout);
  const edited = rows.map((row): LedgerRow => {
    if (row.printed === "18家")
      return {
        ...row,
        review: "accepted",
        indicator: "书屋",
        area: "culture",
        id: "书屋-2030",
        note: "=1+1，问过文旅局",
      };
    return row.printed === "35公里" ? { ...row, review: "accepted" } : row;
  });
  writeFileSync(path, writeCsv(ledgerColumns, edited));
  writeFileSync(join(folder, "report.txt"), `又及。\n${report.replace("修好水渠35公里", "修好水渠36公里")}`);
  const { status, stderr } = run(folder, "report.txt", "--year", "2031", "--out", "ledger.csv");
  expect(status).toBe(0);
  const merged = rowsOf(readFileSync(path, "utf8"));
  expect(merged.find(({ id }) => id === "书屋-2030")).toMatchObject({
    indicator: "书屋",
    area: "culture",
    note: "=1+1，问过文旅局",
    start: report.indexOf("18家") + 4,
  });
  expect(merged.filter(({ printed }) => printed === "18家")).toHaveLength(1);
  expect(merged.find(({ printed }) => printed === "35公里")).toEqual(
    edited.find(({ printed }) => printed === "35公里"),
  );
  const line = merged.findIndex(({ printed }) => printed === "35公里") + 2;
  expect(stderr).toMatch(new RegExp(`^ledger\\.csv:${line}:\\d+: Unexpected .*\`35公里\`.* \\(merge:lost\\)$`, "m"));
});

test("a link stays a link", () => {
  const folder = folderWith();
  mkdirSync(join(folder, "elsewhere"));
  writeFileSync(join(folder, "elsewhere", "kept.csv"), writeCsv(ledgerColumns, []));
  symlinkSync(join("elsewhere", "kept.csv"), join(folder, "ledger.csv"));
  expect(run(folder, "report.txt", "--out", "ledger.csv").status).toBe(0);
  expect(lstatSync(join(folder, "ledger.csv")).isSymbolicLink()).toBe(true);
  expect(rowsOf(readFileSync(join(folder, "elsewhere", "kept.csv"), "utf8")).length).toBeGreaterThan(15);
  expect(readdirSync(join(folder, "elsewhere"))).toEqual(["kept.csv"]);
});

test.each([
  [
    "no column",
    (text: string) => text.replace(",note", ""),
    /^ledger\.csv:1:1: Unexpected header without note, .*\(csv:header\)\n$/,
  ],
  [
    "a bad number",
    (text: string) => text.replace(/,(86\d+),/, ",86亿,"),
    /^ledger\.csv:\d+:\d+: Unexpected value `86亿`, .*\(csv:cell\)\n$/,
  ],
  [
    "another encoding",
    () => "id,class\n\uFFFD",
    /^ledger\.csv:1:1: Unexpected bytes that are not UTF-8, .*\(csv:encoding\)\n$/,
  ],
  ["a report in its place", () => report, /^ledger\.csv:1:1: Unexpected header/],
])("a ledger with %s is told and left alone", (_, edit, message) => {
  const folder = folderWith();
  const text = edit(run(folder, "report.txt").stdout);
  writeFileSync(join(folder, "ledger.csv"), text);
  const { status, stdout, stderr } = run(folder, "report.txt", "--out", "ledger.csv");
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(message);
  expect(readFileSync(join(folder, "ledger.csv"), "utf8")).toBe(text);
  expect(readdirSync(folder).sort()).toEqual(["ledger.csv", "report.txt"]);
});

test.each([
  ["no report", [], 2, /^shushuo: Unexpected 0 reports, expected `npm run .*`\n$/],
  ["two reports", ["report.txt", "report.txt"], 2, /^shushuo: Unexpected 2 reports, expected `npm run .*`\n$/],
  ["an unknown option", ["report.txt", "--yaer", "2031"], 2, /^shushuo: Unknown option '--yaer'.*`npm run .*`\n$/],
  ["an option without its value", ["report.txt", "--out"], 2, /^shushuo: Option '--out.*argument missing.*\n$/],
  ["a year that is none", ["report.txt", "--year", "31"], 2, /^shushuo: Unexpected year `31`, expected `npm run .*\n$/],
  [
    "a year that would not print",
    ["report.txt", "--year", "\u001B[2J"],
    2,
    /^shushuo: Unexpected year `\\u\{1B\}\[2J`, .*\n$/,
  ],
  ["a missing file", ["gone.txt"], 1, /^shushuo: ENOENT: no such file or directory, open 'gone\.txt'\n$/],
  ["a folder", ["."], 1, /^shushuo: EISDIR: .*\n$/],
  ["an empty file", ["empty.txt"], 1, /^shushuo: empty\.txt: Unexpected .*, expected .*\n$/],
  ["a binary file", ["binary.txt"], 1, /^shushuo: binary\.txt: Unexpected .*, expected .*\n$/],
  ["a file cut in a character", ["cut.txt"], 1, /^shushuo: cut\.txt: Unexpected end .*, expected .*\n$/],
  ["no report's text", ["note.txt"], 1, /^shushuo: note\.txt: Unexpected .*, expected .*\n$/],
])("%s ends in one message, and nothing is written", (_, args, code, message) => {
  const bytes = Buffer.from(report);
  const folder = folderWith({
    "report.txt": report,
    "empty.txt": "",
    "binary.txt": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0, 0, 255]),
    "cut.txt": bytes.subarray(0, bytes.indexOf(Buffer.from("谢")) + 2),
    "note.txt": "买 3 个梨。",
  });
  const before = readdirSync(folder).sort();
  const out = args.includes("--out") ? args : [...args, "--out", "ledger.csv"];
  const { status, stdout, stderr } = run(folder, ...out);
  expect(stderr).toMatch(message);
  expect({ status, stdout }).toEqual({ status: code, stdout: "" });
  expect(readdirSync(folder).sort()).toEqual(before);
});

test("a pipe that closes early is no fault", () => {
  const folder = folderWith();
  writeFileSync(join(folder, "report.txt"), report.replace("新增学位", "新增学位7个，".repeat(4000)));
  const command = `"${process.execPath}" "${join(root, "scripts", "extract.ts")}" report.txt 2>error.txt | head -c 2`;
  const { stdout } = spawnSync("sh", ["-c", command], { cwd: folder, encoding: "utf8" });
  expect(stdout).toBe("id");
  expect(readFileSync(join(folder, "error.txt"), "utf8")).not.toContain("EPIPE");
});

test("a folder that is not there can't be written to, and is told", () => {
  const folder = folderWith();
  const { status, stderr } = run(folder, "report.txt", "--out", join("gone", "ledger.csv"));
  expect(status).toBe(1);
  expect(stderr).toMatch(/^shushuo: ENOENT: .*\n$/);
  expect(readdirSync(folder)).toEqual(["report.txt"]);
});

test("what a report says to the terminal stays words", () => {
  const folder = folderWith({
    "report.txt": report.replace("（一）把果子卖出去", "（一）把\u001B[31m果子\u0007卖出去"),
  });
  const { stderr } = run(folder, "report.txt", "--year", "2031");
  expect(stderr).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
});

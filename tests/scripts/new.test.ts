import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { messageLines, publications, reportIds } from "../../src/loaders.ts";
import { emptyFolder, root } from "./data-folder.ts";

const fixtures = join(root, "tests", "drafting", "fixtures");
const fixture = (name: string) => readFileSync(join(fixtures, `${name}.txt`), "utf8");

function run(project: string, args: string[], nodeArgs: string[] = []) {
  const command = [...nodeArgs, join(root, "scripts", "new.ts"), ...args, "--root", project];
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, command, { cwd: project, encoding: "utf8" });
  return { status, signal, stdout, stderr };
}

/** An empty project with a text in it, and a report that is there already. */
function projectWith(text: string | Uint8Array = fixture("two-figures")): string {
  const project = emptyFolder();
  writeFileSync(join(project, "report.txt"), text);
  mkdirSync(join(project, "data", "taken-2025"), { recursive: true });
  return project;
}
const dataOf = (project: string) => readdirSync(join(project, "data")).sort();
const given = ["report.txt", "--id", "taihe-2025"];

test("a report's text becomes a folder that every rule holds for", () => {
  const project = projectWith();
  const { status, stdout, stderr } = run(project, given);
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  expect(dataOf(project)).toEqual(["taihe-2025", "taken-2025"]);
  const { publications: made, files } = publications(project);
  expect(messageLines(files)).toEqual([]);
  expect(made.map(({ report, stories }) => [report.id, stories.length])).toEqual([["taihe-2025", 6]]);
  expect(stderr).toMatch(/^shushuo: data\/taihe-2025: 5 work areas, \d+ figures, \d+ targets, \d+ pairs\n/);
  expect(stderr).toMatch(/^shushuo: charts: .*\b1 playbill\b.*; 6 stories$/m);
  expect(stderr).not.toContain("\u001B");
});

test("what to review comes last, the riskiest first", () => {
  const { stderr } = run(projectWith(), given);
  const list = stderr.slice(stderr.indexOf("To review")).trimEnd().split("\n");
  expect(list[0]).toBe("To review, the riskiest first:");
  expect(list.slice(1).map((line) => Number.parseInt(line, 10))).toEqual(list.slice(1).map((_, i) => i + 1));
  expect(list[1]).toMatch(/comparisons\.csv: 9 pairs .*the least alike first: p\d\d /);
  expect(list.at(-1)).toMatch(/English/);
});

test("flags say what a report is", () => {
  const project = projectWith();
  const flags = [
    "--place",
    "西山市苔河县",
    "--year",
    "2025",
    "--title",
    "苔河报告",
    "--publisher",
    "县政府",
    "--sample",
  ];
  const more = [
    "--date",
    "2025-01-10",
    "--meeting",
    "县人代会",
    "--url",
    "https://example.org/r",
    "--areas",
    "a,b,c,d,e",
  ];
  expect(run(project, [...given, ...flags, ...more]).status).toBe(0);
  const { report } = publications(project).publications[0]!;
  expect(report).toMatchObject({
    place: "西山市苔河县",
    title: "苔河报告（虚构）",
    publisher: "县政府（虚构）",
    presented: { date: "2025-01-10", meeting: "县人代会" },
    url: "https://example.org/r",
    sample: true,
  });
  expect(report.areas.map(({ id }) => id)).toEqual(["a", "b", "c", "d", "e"]);
});

const noDate = fixture("two-figures").replace(/^2025年1月9日.*$/m, "");
test.each<[string, string | Uint8Array, string[], number, RegExp]>([
  [
    "no report",
    fixture("two-figures"),
    ["--id", "x"],
    2,
    /^shushuo: Unexpected 0 reports, expected `npm run new .*`\n$/,
  ],
  ["an unknown option", fixture("two-figures"), [...given, "--yaer", "1"], 2, /^shushuo: Unknown option '--yaer'.*\n$/],
  ["a missing file", fixture("two-figures"), ["gone.txt", "--id", "x"], 1, /^shushuo: ENOENT: .*'gone\.txt'\n$/],
  ["an empty file", "", given, 1, /^shushuo: report\.txt: Unexpected empty file, expected .*\n$/],
  [
    "a binary file",
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
    given,
    1,
    /^shushuo: report\.txt: Unexpected .*\n$/,
  ],
  [
    "a text that is no report",
    "买三个梨。",
    given,
    1,
    /^shushuo: report\.txt: Unexpected text with .*, expected a report .*\n$/,
  ],
  [
    "a report without a plan",
    fixture("two-figures").replace(/二、2025年重点工作[^]*$/, "谢谢大家！\n"),
    given,
    1,
    /^shushuo: report\.txt: Unexpected report without a plan for 2025, expected .*\n$/,
  ],
  ["no id and nobody to ask", fixture("two-figures"), ["report.txt"], 1, /^shushuo: Unexpected lack of --id: .*\n$/],
  [
    "no date and nobody to ask",
    noDate,
    given,
    1,
    /^shushuo: Unexpected lack of --date: .*\nshushuo: Unexpected lack of --meeting: .*\n$/,
  ],
  [
    "an id that is a word of addresses",
    fixture("two-figures"),
    ["report.txt", "--id", "embed"],
    1,
    /^shushuo: Unexpected --id `embed`, .*\n$/,
  ],
  [
    "an id that leads elsewhere",
    fixture("two-figures"),
    ["report.txt", "--id", "../x"],
    1,
    /^shushuo: Unexpected --id `\.\.\/x`, .*\n$/,
  ],
  [
    "a folder that is there",
    fixture("two-figures"),
    ["report.txt", "--id", "taken-2025"],
    1,
    /^shushuo: Unexpected --id `taken-2025`, .*\n$/,
  ],
  [
    "ids of areas that clash",
    fixture("two-figures"),
    [...given, "--areas", "a,a,b,c,d"],
    1,
    /^shushuo: Unexpected --areas `a` twice, .*\n$/,
  ],
  [
    "too few ids of areas",
    fixture("two-figures"),
    [...given, "--areas", "a,b"],
    1,
    /^shushuo: Unexpected --areas of 2, expected 5, .*\n$/,
  ],
  [
    "several things at once",
    fixture("two-figures"),
    ["report.txt", "--id", "X", "--year", "25"],
    1,
    /^(shushuo: .*\n){2}$/,
  ],
])("%s ends in a message, and nothing is left", (_, text, args, code, message) => {
  const project = projectWith(text);
  const { status, stdout, stderr } = run(project, args);
  expect(stderr).toMatch(message);
  expect({ status, stdout }).toEqual({ status: code, stdout: "" });
  expect(dataOf(project)).toEqual(["taken-2025"]);
});

test("a second run does not touch what the first one wrote", () => {
  const project = projectWith();
  run(project, given);
  const story = join(project, "data", "taihe-2025", "stories", "area-1.md");
  writeFileSync(story, "mine");
  expect(run(project, given)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("data/taihe-2025 is there") as string,
  });
  expect(readFileSync(story, "utf8")).toBe("mine");
});

test("a run that is killed before its end leaves nothing that any command finds, and the next one clears it away", () => {
  const project = projectWith();
  const patch =
    'import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module"; fs.renameSync = () => process.kill(process.pid, "SIGKILL"); syncBuiltinESMExports();';
  const killed = run(project, given, ["--import", `data:text/javascript,${encodeURIComponent(patch)}`]);
  expect(killed.signal).toBe("SIGKILL");
  expect(dataOf(project).filter((name) => !name.startsWith("."))).toEqual(["taken-2025"]);
  expect(reportIds(project)).toEqual([]);
  expect(run(project, given).status).toBe(0);
  expect(dataOf(project)).toEqual(["taihe-2025", "taken-2025"]);
});

test.skipIf(!existsSync("/proc/1"))("a disk that can't be written to is told, and nothing is left", () => {
  const project = emptyFolder();
  writeFileSync(join(project, "report.txt"), fixture("two-figures"));
  symlinkSync("/proc/1", join(project, "data"));
  const { status, stderr } = run(project, given);
  expect(stderr).toMatch(/^shushuo: E[A-Z]+: .*mkdir.*\n$/);
  expect(status).toBe(1);
  expect(readdirSync(project).sort()).toEqual(["data", "report.txt"]);
});

test("what a report says to the terminal stays words", () => {
  const text = fixture("two-figures").replace("（一）种好梨园", "（一）种好\u001B[31m梨园\u0007");
  const { stderr } = run(projectWith(text), given);
  expect(stderr).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
});

test("--refresh drafts anew what nobody has changed, from a ledger as a person left it", () => {
  const project = projectWith();
  run(project, given);
  const folder = join(project, "data", "taihe-2025");
  const edit = (name: string, change: (text: string) => string) => {
    const before = readFileSync(join(folder, name), "utf8");
    expect(change(before)).not.toBe(before);
    writeFileSync(join(folder, name), change(before));
  };
  edit("ledger.csv", (text) => text.replaceAll("栽种梨树", "新栽梨树"));
  edit("stories/area-2.md", (text) => text.replace("review: proposed", "review: accepted"));
  const accepted = readFileSync(join(folder, "stories", "area-2.md"), "utf8");
  const { status, stderr } = run(project, ["--refresh", "taihe-2025"]);
  expect(status).toBe(0);
  expect(stderr).toMatch(/^shushuo: drafted anew: comparisons\.csv, charts\.yaml, stories\/area-1\.md\n/);
  expect(stderr).toContain("a person's, and left alone: stories/area-2.md");
  expect(readFileSync(join(folder, "stories", "area-1.md"), "utf8")).toContain("新栽梨树-2025");
  expect(readFileSync(join(folder, "stories", "area-2.md"), "utf8")).toBe(accepted);
  expect(messageLines(publications(project).files)).toEqual([]);
  expect(run(project, ["--refresh", "taihe-2025"]).stderr).toMatch(/^shushuo: drafted anew: nothing\n/);
});

test("--refresh tells what is wrong, and writes nothing", () => {
  const project = projectWith();
  run(project, given);
  const folder = join(project, "data", "taihe-2025");
  cpSync(folder, join(project, "before"), { recursive: true });
  writeFileSync(
    join(folder, "ledger.csv"),
    readFileSync(join(folder, "ledger.csv"), "utf8").replace(",area-1,", ",aera-1,"),
  );
  const { status, stderr } = run(project, ["--refresh", "taihe-2025"]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^data\/taihe-2025\/ledger\.csv:\d+: Unexpected area `aera-1`, .*\n$/);
  for (const name of ["charts.yaml", "comparisons.csv", "stories/area-1.md"])
    expect(readFileSync(join(folder, name), "utf8")).toBe(readFileSync(join(project, "before", name), "utf8"));
  expect(run(project, ["--refresh", "gone-2025"])).toMatchObject({
    status: 1,
    stderr: "shushuo: Unexpected --refresh `gone-2025`, expected one of: taihe-2025\n",
  });
});

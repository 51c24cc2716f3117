import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { PassThrough } from "node:stream";
import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { keeperOf, replaceFile } from "../../scripts/replace-file.ts";
import { walk, type Surroundings } from "../../scripts/walk.ts";
import { readCsv } from "../../src/ledger/csv.ts";
import { ledgerRowSchema, type LedgerRow } from "../../src/ledger/schema.ts";
import { begin, ledgerText, names, sha256, source, yaml } from "../review/made-up.ts";
import { emptyFolder, folderWith, root } from "./data-folder.ts";

const ledgerPath = join("data", "made-up-2031", "ledger.csv");

function project(files: Record<string, string> = {}): string {
  return folderWith({
    "data/made-up-2031/report.yaml": yaml.replace(sha256, createHash("sha256").update(source).digest("hex")),
    "data/made-up-2031/ledger.csv": ledgerText(),
    "report.txt": source,
    ...files,
  });
}

function run(folder: string, ...args: string[]) {
  const command = [join(root, "scripts", "review.ts"), "--root", folder, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: "utf8" });
  return { status, stdout, stderr };
}

/** The rows of a ledger, which has to be whole. */
function rowsOf(text: string): LedgerRow[] {
  const file = new VFile({ path: "ledger.csv", value: text });
  const placed = readCsv(file, ledgerRowSchema);
  expect(file.messages.map(String)).toEqual([]);
  expect(placed).toHaveLength(names.length);
  return placed.map(({ row }) => row);
}

/** A terminal that is none: what is sent to it, and what it was told. */
function madeUpTerminal(size: { columns: number; rows: number } | undefined = { columns: 80, rows: 24 }) {
  const input = new PassThrough();
  const told: string[] = [];
  const modes: boolean[] = [];
  const output = Object.assign(new PassThrough(), size);
  output.on("data", (chunk: Buffer) => told.push(String(chunk)));
  const surroundings = {
    input: Object.assign(input, { isTTY: true, setRawMode: (mode: boolean) => modes.push(mode) }),
    output,
    hasStyles: false,
  } as unknown as Omit<Surroundings, "save">;
  return { input, output, modes, told: () => told.join(""), surroundings };
}

describe("the keys of a terminal", () => {
  test("walk, edit and decide; each change is in the file at once", async () => {
    const folder = project();
    const path = join(folder, ledgerPath);
    const { input, surroundings, told, modes } = madeUpTerminal();
    const saved: string[] = [];
    const keep = keeperOf(path, readFileSync(path, "utf8"));
    const save = (text: string) => {
      keep(text);
      saved.push(readFileSync(path, "utf8"));
    };
    const over = walk(begin(), { ...surroundings, save });
    input.write("a"); // 水渠
    input.write("ei\u001B[Htest\u0015新建的果园\r"); // 新建果园 gets another name
    input.write("a\u001B[C\u001B[D"); // is accepted; and on and back
    input.write("q");
    const session = await over;
    expect(saved).toHaveLength(3);
    const rows = rowsOf(readFileSync(path, "utf8"));
    expect(rows.slice(0, 3).map(({ review, id }) => `${review} ${id}`)).toEqual([
      "accepted 水渠-2026_2030",
      "accepted 新建的果园-2030",
      "proposed 果园总面积-2030",
    ]);
    expect(session.at).toBe(2);
    expect(modes).toEqual([true, false]);
    expect(told().startsWith("\u001B[?1049h")).toBe(true);
    expect(told().endsWith("\u001B[?1049l")).toBe(true);
    expect(readdirSync(dirname(path)).sort()).toEqual(["ledger.csv", "report.yaml"]);
  });

  test("end with the terminal, and give it back as it was", async () => {
    const { input, surroundings, modes, told } = madeUpTerminal();
    const over = walk(begin(), { ...surroundings, save: () => undefined });
    input.end("s");
    expect((await over).at).toBe(1);
    expect(modes).toEqual([true, false]);
    expect(told().endsWith("\u001B[?1049l")).toBe(true);
  });

  test("find the screen drawn anew when its size changes, and 80 by 24 where it has none", async () => {
    const { input, output, surroundings, told } = madeUpTerminal({ columns: 0, rows: 0 });
    const over = walk(begin(), { ...surroundings, save: () => undefined });
    expect(told()).toContain("\u001B[24;1Ha accept");
    Object.assign(output, { columns: 60, rows: 30 });
    output.emit("resize");
    expect(told()).toContain("\u001B[30;1Ha accept");
    input.write("q");
    await over;
  });

  test("stop where the file can't be written, with the terminal as it was", async () => {
    const { input, surroundings, modes, told } = madeUpTerminal();
    const over = walk(begin(), {
      ...surroundings,
      save: () => {
        throw new Error("the disk is full");
      },
    });
    input.write("a");
    await expect(over).rejects.toThrow("the disk is full");
    expect(modes).toEqual([true, false]);
    expect(told().endsWith("\u001B[?1049l")).toBe(true);
  });
});

describe("a file that is replaced", () => {
  test("keeps its mode and its link", () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, "elsewhere"));
    writeFileSync(join(folder, "elsewhere", "kept.csv"), "a");
    chmodSync(join(folder, "elsewhere", "kept.csv"), 0o640);
    symlinkSync(join("elsewhere", "kept.csv"), join(folder, "ledger.csv"));
    replaceFile(join(folder, "ledger.csv"), "b");
    expect(readFileSync(join(folder, "elsewhere", "kept.csv"), "utf8")).toBe("b");
    expect(statSync(join(folder, "elsewhere", "kept.csv")).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(folder, "elsewhere"))).toEqual(["kept.csv"]);
  });

  test("is not written over what somebody else has written meanwhile", () => {
    const path = join(emptyFolder(), "ledger.csv");
    writeFileSync(path, "a");
    const keep = keeperOf(path, "a");
    keep("b");
    keep("c");
    writeFileSync(path, "theirs");
    expect(() => keep("d")).toThrow(/ledger\.csv: Unexpected change since it was read/);
    expect(readFileSync(path, "utf8")).toBe("theirs");
  });
});

test("a review that is killed leaves a whole file, with every decision but the one in hand", async () => {
  const path = join(emptyFolder(), "ledger.csv");
  // Each is killed while it writes.
  for (const kills of [1, 2, 3]) {
    writeFileSync(path, ledgerText());
    const child = spawn(process.execPath, [join(root, "tests", "scripts", "review-child.ts"), path]);
    let told = "";
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const gone = new Promise((done) => child.on("exit", done));
    let errors = "";
    child.stderr.on("data", (chunk: Buffer) => (errors += String(chunk)));
    child.stdout.on("data", (chunk: Buffer) => {
      told += String(chunk);
      // It has told that so many are decided; it may be in the midst of any of those that follow.
      if (told.includes(`${kills} accepted`)) resolve(undefined);
    });
    void gone.then(() => resolve(undefined));
    // Each is accepted, taken back and accepted again: as many writes as there can be.
    child.stdin.write("a".repeat(kills) + "uauauauauauauaua".repeat(50));
    await promise;
    child.kill("SIGKILL");
    await gone;
    expect(errors).toBe("");
    const accepted = rowsOf(readFileSync(path, "utf8")).filter(({ review }) => review === "accepted");
    expect(accepted.length).toBeGreaterThanOrEqual(kills - 1);
  }
});

describe("without a terminal", () => {
  test("it does not wait", () => {
    const folder = project();
    expect(run(folder, "made-up-2031", "report.txt")).toEqual({
      status: 1,
      stdout: "",
      stderr: "shushuo: Unexpected lack of a terminal, expected one to show the rows on and to take the keys from\n",
    });
    expect(readFileSync(join(folder, ledgerPath), "utf8")).toBe(ledgerText());
  });

  test("it tells that a text is another one", () => {
    const folder = project({ "report.txt": source.replace("35公里", "53公里") });
    const { stderr } = run(folder, "made-up-2031", "report.txt");
    expect(stderr).toMatch(
      /^shushuo: report\.txt: Unexpected SHA-256 [0-9a-f]{64}, expected [0-9a-f]{64} as report\.yaml/,
    );
  });

  test("it tells what is wrong in the files, all of it", () => {
    const folder = project({
      [ledgerPath]: ledgerText({ canals: { value: "35公里", area: "" } }).replace(",atLeast,", ",floor,"),
    });
    const { status, stderr } = run(folder, "made-up-2031", "report.txt");
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^data\/made-up-2031\/ledger\.csv:2:\d+: Unexpected value `35公里`, .*\(csv:cell\)$/),
      expect.stringMatching(/^data\/made-up-2031\/ledger\.csv:10:\d+: Unexpected qualifier `floor`, .*\(csv:cell\)$/),
    ]);
    expect(status).toBe(1);
  });

  test("it has nothing to ask where nothing is proposed", () => {
    const folder = project({ [ledgerPath]: ledgerText().replaceAll(",proposed,", ",accepted,") });
    expect(run(folder, "made-up-2031", "report.txt")).toEqual({
      status: 0,
      stdout: "",
      stderr: `${names.length} accepted, 0 rejected, 0 left\n`,
    });
  });
});

test.each([
  ["no arguments", [], 2, /^shushuo: Unexpected 0 arguments, expected `npm run .*`\n$/],
  ["an unknown report", ["made-up", "report.txt"], 2, /^shushuo: Unexpected report `made-up`, expected one of: made-up-2031\n$/],
  ["a way out of the data", ["../made-up-2031", "report.txt"], 2, /^shushuo: Unexpected report `\.\.\/made-up-2031`, .*\n$/],
  ["an unknown order", ["made-up-2031", "report.txt", "--order", "size"], 2, /^shushuo: Unexpected order `size`, expected one of risk, text\n$/],
  ["an unknown area", ["made-up-2031", "report.txt", "--area", "\u001B[2J"], 2, /^shushuo: Unexpected area `\\u\{1B\}\[2J`, expected one of overall, .*\n$/],
  ["an unknown section", ["made-up-2031", "report.txt", "--section", "九"], 2, /^shushuo: Unexpected section `九`, expected one of 序, 一, 二\n$/],
  ["an unknown option", ["made-up-2031", "report.txt", "--fast"], 2, /^shushuo: Unknown option '--fast'.*`npm run .*`\n$/],
  ["a missing text", ["made-up-2031", "gone.txt"], 1, /^shushuo: ENOENT: no such file or directory, open 'gone\.txt'\n$/],
  ["a text that is none", ["made-up-2031", "binary.txt"], 1, /^shushuo: binary\.txt: Unexpected .*, expected .*\n$/],
])("%s ends in one message", (_, args, code, message) => {
  const folder = project({ "binary.txt": "\u0000\u0001PNG\u0000" });
  const { status, stdout, stderr } = run(folder, ...args);
  expect(stderr).toMatch(message);
  expect({ status, stdout }).toEqual({ status: code, stdout: "" });
}); // prettier-ignore

// `script` of util-linux gives a process a terminal of its own.
const hasScript = existsSync("/usr/bin/script") && process.platform === "linux";

test.skipIf(!hasScript)("on a terminal of its own, keys decide and the summary stays on the screen", async () => {
  const folder = project();
  const command = `'${process.execPath}' '${join(root, "scripts", "review.ts")}' --root '${folder}' made-up-2031 report.txt --order text`;
  const child = spawn("/usr/bin/script", ["-qec", command, "/dev/null"], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: "1", TERM: "xterm" },
  });
  let told = "";
  const gone = new Promise((done) => child.on("exit", done));
  const drawn = Promise.withResolvers<undefined>();
  child.stdout.on("data", (chunk: Buffer) => {
    told += String(chunk);
    if (told.includes("q quit")) drawn.resolve(undefined);
  });
  void gone.then(() => drawn.resolve(undefined));
  await drawn.promise;
  child.stdin.write("aq");
  expect(await gone).toBe(0);
  expect(told).toContain("»35公里«");
  expect(told.trimEnd().split("\u001B[?1049l").at(-1)).toContain(`1 accepted, 0 rejected, ${names.length - 1} left`);
  expect(rowsOf(readFileSync(join(folder, ledgerPath), "utf8"))[0]!.review).toBe("accepted");
});

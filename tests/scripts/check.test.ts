import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emptyFolder, projectWith, root } from "./data-folder.ts";

function check(project: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "scripts", "check.ts"), project], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("clean data has no message, and standard output stays empty", () => {
  const { status, stdout, stderr } = check(projectWith());
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  expect(stderr).toMatch(/^\d+ files, no messages\n$/);
});

test("every fault of every file is told at once, in order of place, and the exit code is 1", () => {
  const { status, stdout, stderr } = check(
    projectWith({
      "jiangan-2025/stories/innovation.md": (text) => `${text}\n首先是37家，再看:figure[技术合同成交额-2052]。\n`,
      "jiangan-2025/ledger.csv": (text) => text.replace(",23500000000,", ",2350000000,"),
      "jiangan-2025/comparisons.csv": (text) => text.replace("\np02,", "\np01,"),
    }),
  );
  const lines = stdout.trimEnd().split("\n");
  for (const line of lines)
    expect(line).toMatch(/^data\/jiangan-2025\/[\w./-]+:\d+:\d+: Unexpected .+, expected .+ \([a-z]+:[a-z-]+\)$/);
  expect(lines.map((line) => line.split(":")[0])).toEqual(lines.map((line) => line.split(":")[0]).sort());
  expect(stdout).toContain(
    "comparisons.csv:3:1: Unexpected id `p01`, expected one that nothing else has (comparisons:duplicate-id)\n",
  );
  expect(stdout).toMatch(
    /ledger\.csv:\d+:\d+: Unexpected value 2350000000, expected 23500000000 as `235亿元` says \(ledger:value\)\n/,
  );
  expect(stdout).toMatch(/innovation\.md:\d+:4: Unexpected number `37`, .+ \(story:unbound-number\)\n/);
  expect(stdout).toMatch(
    /innovation\.md:\d+:\d+: Unexpected figure `技术合同成交额-2052`, expected .*技术合同成交额-2025.* \(story:unknown-figure\)\n/,
  );
  expect(stderr).toMatch(new RegExp(`^\\d+ files, ${lines.length} messages\\n$`));
  expect(status).toBe(1);
});

test("a folder without data is no clean one", () => {
  expect(check(emptyFolder())).toEqual({ status: 1, stdout: "", stderr: "0 files, no messages\n" });
});

test("nothing is coloured", () => {
  const { stdout, stderr } = check(projectWith({ "jiangan-2025/derived.yaml": () => "[" }));
  expect(stdout + stderr).not.toContain("\u001B");
});

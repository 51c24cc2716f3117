import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./data-folder.ts";

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };
const commands = Object.entries(scripts).filter(([name]) => !name.startsWith("pre"));

test.each(commands)("npm run %s makes the machine ready first, then runs one script", (name, command) => {
  expect(scripts[`pre${name}`]).toMatch(/^node scripts\/bootstrap\.mjs( --browser)?$/);
  if (name === "test") expect(scripts["pretest"]).toContain("--browser");
  const path = /^node (scripts\/[a-z]+\.ts)$/.exec(command)?.[1];
  expect(existsSync(join(root, path ?? "")), command).toBe(true);
});

test("CI runs what a person runs, and nothing else", () => {
  const lines = readFileSync(join(root, ".ci", "run"), "utf8").split("\n");
  expect(lines.filter((line) => line !== "" && !line.startsWith("#"))).toEqual([
    "set -eu",
    'cd "$(dirname "$0")/.."',
    "npm test",
  ]);
});

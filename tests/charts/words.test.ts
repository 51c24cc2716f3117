import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { reportWords } from "../../src/charts/report-words.ts";
import { words } from "../../src/charts/words.ts";
import { root } from "./real.ts";

/** The keys of a value and of what is in it, as paths. */
function keysOf(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`));
}

test.each([words, reportWords])("both languages say everything", ({ zh, en }) => {
  expect(keysOf(en).sort()).toEqual(keysOf(zh).sort());
  expect(keysOf(zh).length).toBeGreaterThan(20);
});

test.each([words, reportWords])("English has no Han, and nothing is empty", ({ en }) => {
  const strings = JSON.stringify(en, (_, value: unknown) =>
    typeof value === "function" ? (value as (...args: unknown[]) => string)("2025", 1) : value,
  );
  expect(strings).not.toMatch(/\p{Script=Han}|[\u3000-\u303F\uFF00-\uFFEF]|""/u);
});

// Words of the data that a chart type reads and never prints: a unit, and what a report says of a number.
const ofTheData = ["元", "类", "力争", "争取", "保持", "保持在", "稳定在"];

/** What a file writes in Chinese outside comments: strings and templates; patterns read, and print nothing. */
function chineseLiterals(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      if (/\p{Script=Han}|[\u3000-\u303F\uFF00-\uFFEF]/u.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest, false));
  return found;
}

describe("chart types hold no word of their own", () => {
  test("the search finds strings and templates and leaves comments and patterns", () => {
    expect(
      chineseLiterals('const a = "年"; /* 月 */ const b = `${a}日${a}（`; // 时\nconst c = /分/; const d = "¥";'),
    ).toEqual(["年", "日", "（"]);
  });

  // How lines break is a matter of signs and units, not of words that are printed.
  const files = globSync("src/charts/*.ts", { cwd: root }).filter((file) => !/(words|text|form-names)\.ts$/.test(file));

  test.each(files)("%s", (file) => {
    const literals = chineseLiterals(readFileSync(join(root, file), "utf8"));
    // A message for the person who wrote charts.yaml may name a unit.
    const printed = literals.filter((text) => !ofTheData.includes(text) && !/^.*, expected 元$/.test(text));
    expect(printed).toEqual([]);
  });
});

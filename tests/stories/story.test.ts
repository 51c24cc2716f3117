import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { compileStory, compileText } from "../../src/stories/story.ts";
import { plainText } from "../../src/stories/words.ts";
import { contextOf } from "./report.ts";

const fixtures = new URL("fixtures/", import.meta.url);

/** Compares with a file; `UPDATE=1` rewrites it. A missing one is written, except in CI. */
function expectFile(url: URL, actual: string) {
  if (process.env["UPDATE"] || (!process.env["CI"] && !existsSync(url))) writeFileSync(url, actual);
  expect(existsSync(url), `${url.pathname} exists`).toBe(true);
  expect(actual).toBe(readFileSync(url, "utf8"));
}

/** Records by their ids, so that a fixture shows where they stand and not all they hold. */
function briefly(key: string, value: unknown): unknown {
  if (typeof value === "object" && value !== null && "id" in value) return value.id;
  if (key === "term") return (value as { term: string }).term;
  return value;
}

function messagesOf(file: VFile): string {
  return file.messages
    .map(({ line, column, reason, source, ruleId }) => `${line}:${column}: ${reason} (${source}:${ruleId})\n`)
    .join("");
}

describe.each(readdirSync(fixtures))("%s", (name) => {
  test("compiles as expected", () => {
    const file = new VFile(readFileSync(new URL(`${name}/input.md`, fixtures), "utf8"));
    const story = compileStory(file, "livelihood", contextOf(name.startsWith("en-") ? "en" : "zh"));
    if (story) expectFile(new URL(`${name}/blocks.json`, fixtures), `${JSON.stringify(story, briefly, 2)}\n`);
    else expectFile(new URL(`${name}/messages.txt`, fixtures), messagesOf(file));
    expect(file.messages.length > 0).toBe(story === undefined);
  });
});

test("every problem is an error of the file it is in", () => {
  const file = new VFile({ path: "stories/livelihood.md", value: "24家" });
  expect(compileStory(file, "livelyhood", contextOf())).toBeUndefined();
  expect(file.messages.map(String)).toEqual([
    "stories/livelihood.md:1:1: Unexpected area `livelyhood`, expected one of: livelihood, overall, green",
    "stories/livelihood.md:1:1: Unexpected story without front matter, expected question, standfirst, takeaway and review",
    "stories/livelihood.md:1:1: Unexpected number `24`, expected a directive that states it, such as :figure[id]",
  ]);
  expect(file.messages.every(({ fatal }) => fatal)).toBe(true);
});

test("a text field gives its words, and its problems at their place in the bigger file", () => {
  const file = new VFile("");
  const inlines = compileText("最低线是:figure[社区食堂-2026]{as=number}", file, contextOf(), { line: 7, column: 10 });
  expect(plainText(inlines, "zh")).toBe("最低线是24家");
  expect(file.messages).toEqual([]);
  compileText("最低线是24家", file, contextOf(), { line: 7, column: 10 });
  compileText("甲\n\n# 乙", file, contextOf(), { line: 1, column: 3 });
  compileText("", file, contextOf());
  expect(file.messages.map(({ line, column, ruleId }) => [line, column, ruleId])).toEqual([
    [7, 14, "unbound-number"],
    [3, 1, "one-paragraph"],
  ]);
});

test("no text at all makes the compiler throw", () => {
  const parts = [
    "---\n",
    "question: 问\nstandfirst: 甲\ntakeaway: 乙\nreview: accepted\n",
    "question: ",
    "::::scene{chart=grid}\n",
    ":::step{state=empty}\n",
    ":::apart{comparisons=c04}\n",
    ":::\n",
    "::::\n",
    "::chart{#grid}\n",
    ":figure[社区食堂-2026]{as=number}",
    ":change[社区食堂-2025 社区食堂-2026]{as=",
    "words}",
    ":change[空气优良率-2025 空气优良率-2026]{as=growth}",
    ":derived[canteen-rise]",
    ":count[toString]",
    ":count[uses]{word=__proto__}",
    ":reason[",
    "]{of=c03}",
    ":status[待问]",
    ":term[",
    "- ",
    "**",
    "\n",
    "\r\n",
    "。",
    "&amp;",
    "\uFEFF",
    "\0",
  ];
  const text = fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: "binary" }))).map((all) => all.join(""));
  fc.assert(
    fc.property(
      fc.oneof(
        text,
        text.map((body) => `---\n${body}`),
      ),
      fc.constantFrom("zh", "en"),
      (body, locale) => {
        compileStory(new VFile(body), "livelihood", contextOf(locale));
        compileText(body, new VFile(body), contextOf(locale));
      },
    ),
    { numRuns: 1000 },
  );
});

test("what the ledger calls a figure is no run of words that the report has too, and no number of ours", () => {
  const indicator = "沿着湖岸继续新建环湖绿道和沿河步道并串联12个街心公园";
  const { report, ...context } = contextOf();
  const figures = report.figures.map((figure) => (figure.id === "绿道-2025" ? { ...figure, indicator } : figure));
  const said = { ...context, report: { ...report, figures }, reportText: `新的一年，${indicator}。` };
  const file = new VFile("");
  expect(plainText(compileText("报告写了:figure[绿道-2025]{as=name}。", file, said), "zh")).toBe(
    `报告写了${indicator}。`,
  );
  expect(file.messages).toEqual([]);
  compileText(`报告写了${indicator}。`, file, said);
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(["shared-run", "unbound-number"]);
});

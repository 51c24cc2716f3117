import { readdirSync, readFileSync } from "node:fs";
import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import type { Rule } from "../../src/stories/context.ts";
import { parseMarkdown } from "../../src/stories/parse.ts";
import { collect } from "../../src/stories/problem.ts";
import { bodyRules, fieldRules } from "../../src/stories/rules.ts";
import { contextOf } from "./report.ts";

const folder = new URL("../../src/stories/rules/", import.meta.url);
const names = readdirSync(folder).map((name) => name.replace(/\.ts$/, ""));

/** The examples of a rule's doc comment: fenced blocks `md ok`, `md not-ok` (with `en`) and the messages as `text`. */
function examplesOf(name: string) {
  const source = readFileSync(new URL(`${name}.ts`, folder), "utf8");
  const comment = /\/\*\*\n(?:(?!\*\/)[^])*?```[^]*?\*\//.exec(source)?.[0] ?? "";
  const text = comment.replaceAll(/^ \* ?/gm, "");
  return [...text.matchAll(/^```(.+)\n([^]*?)^```$/gm)].map(([, info, body]) => ({ info: info!, body: body! }));
}

function messagesOf(rule: Rule, markdown: string, locale: "zh" | "en") {
  const file = new VFile(markdown);
  collect(file, () => rule(parseMarkdown(markdown), file, contextOf(locale)));
  return file.messages;
}

describe.each(names)("%s", async (name) => {
  const { default: rule } = (await import(new URL(`${name}.ts`, folder).href)) as { default: Rule };
  const examples = examplesOf(name);

  test("is run", () => expect([...bodyRules, ...fieldRules]).toContain(rule));

  test("has an example that is right and one that is not", () => {
    const infos = examples.map(({ info }) => info);
    expect(infos).toContain("md ok");
    expect(infos).toContain("md not-ok");
  });

  examples.forEach(({ info, body }, i) => {
    const [language, verdict, locale = "zh"] = info.split(" ");
    if (language !== "md") return;
    test(`${info} ${i}`, () => {
      const messages = messagesOf(rule, body, locale as "zh" | "en");
      const expected = verdict === "ok" ? "" : examples[i + 1]?.body;
      expect(messages.map(({ line, column, reason }) => `${line}:${column}: ${reason}\n`).join("")).toBe(expected);
      for (const message of messages) expect(message).toMatchObject({ ruleId: name, source: "story", fatal: true });
    });
  });
});

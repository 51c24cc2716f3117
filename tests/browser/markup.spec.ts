import { readFileSync } from "node:fs";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { describe, expect, test } from "vitest";
import { builtPages, fileOf } from "./pages.ts";

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:standard", "html-validate:document", "html-validate:a11y"],
    rules: {
      // The filters of the figures act as they are changed; there is nothing to send.
      "wcag/h32": "off",
      // Nothing comes from anywhere else, and what is named by its content has no other content.
      "require-sri": "off",
    },
  }),
);

/** What is wrong with a page, a line for each place. */
async function problemsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, column, message }) => `${line}:${column}: ${message} (${ruleId})`),
  );
}

describe("markup is valid", () => {
  test.each(builtPages())("%s", async (path) => {
    expect(await problemsOf(readFileSync(fileOf(path), "utf8"))).toEqual([]);
  });

  test("and what is not is found", async () => {
    const page = (body: string) =>
      `<!DOCTYPE html><html lang="zh-CN"><head><title>x</title></head><body>${body}</body></html>`;
    expect(await problemsOf(page("<p>x</p>"))).toEqual([]);
    for (const body of [
      "<p><div>x</div></p>",
      "<b>x",
      '<p id="a"></p><p id="a"></p>',
      "<img src=x>",
      "<ul><p>x</p></ul>",
    ])
      expect(await problemsOf(page(body)), body).not.toEqual([]);
  });
});

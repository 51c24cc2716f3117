import { toString } from "mdast-util-to-string";
import type { Root } from "mdast";
import { describe, expect, test } from "vitest";
import { parseMarkdown } from "../../src/stories/parse.ts";
import { walk } from "../../src/stories/walk.ts";

/** The nodes below the root as `type line:column text`. */
function outline(tree: Root) {
  return [...walk(tree)].slice(1).map(({ node }) => {
    const { start } = node.position!;
    return `${node.type} ${start.line}:${start.column} ${"value" in node ? node.value : toString(node)}`;
  });
}

describe("what only looks like a directive is text", () => {
  test.each(["9:30开门", "比分是1:3", "比例:高", "12:30:45", "甲:乙-丙", "a:b"])("%s", (text) => {
    expect(outline(parseMarkdown(text))).toEqual([`paragraph 1:1 ${text}`, `text 1:1 ${text}`]);
  });

  test("but not what has a label or attributes, or a known name", () => {
    const types = (text: string) => outline(parseMarkdown(text)).map((line) => line.split(" ")[0]);
    for (const text of [":高[x]", ":高{a=b}", ":高[]", ":figure", ":term"])
      expect(types(text)).toContain("textDirective");
    expect(types("见:scene。")).not.toContain("textDirective");
  });

  test("in a label, too", () => {
    expect(outline(parseMarkdown(":literal[9:30]"))).toEqual([
      "paragraph 1:1 9:30",
      "textDirective 1:1 9:30",
      "text 1:10 9:30",
    ]);
  });
});

test("a byte order mark moves nothing", () => {
  expect(outline(parseMarkdown("\uFEFF9:30\n开门"))).toEqual([
    "paragraph 1:1 9:30开门",
    "text 1:1 9:30",
    "text 2:1 开门",
  ]);
});

test("Han punctuation inside emphasis does not keep it from closing", () => {
  expect(outline(parseMarkdown("**太低。**后来"))).toContain("strong 1:1 太低。");
});

describe("a line break", () => {
  const text = (markdown: string) => toString(parseMarkdown(markdown));

  test("between Han characters is dropped", () => {
    expect(text("甲乙\n丙丁")).toBe("甲乙丙丁");
    expect(text("甲，\r\n  “乙”")).toBe("甲，“乙”");
    expect(text("甲\n:figure[x]\n乙")).toBe("甲x乙");
    expect(text("**甲**\n乙")).toBe("甲乙");
  });

  test("between Latin words is a space", () => {
    expect(text("one\ntwo")).toBe("one two");
    expect(text("甲\ntwo")).toBe("甲 two");
    expect(text("one\n:figure[x]")).toBe("one x");
    expect(text("“one”\n“two”")).toBe("“one” “two”");
  });

  test("leaves each line its place", () => {
    expect(outline(parseMarkdown("- 甲\n  乙\n  丙"))).toContain("text 3:3 丙");
  });
});

test("a fragment has the lines and columns of the file it stands in", () => {
  expect(outline(parseMarkdown("甲:term[乙]\n丙", { line: 5, column: 11 }))).toEqual([
    "paragraph 5:11 甲乙丙",
    "text 5:11 甲",
    "textDirective 5:12 乙",
    "text 5:18 乙",
    "text 6:1 丙",
  ]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { columns } from "../../src/extraction/coverage.ts";
import { cut, cutSpans, span } from "../../src/review/span.ts";
import { wrapped } from "../../src/review/wrap.ts";

const lines = (text: string, width: number) =>
  wrapped([span(text)], width).map((line) => line.map((each) => each.text).join(""));

test("Chinese breaks anywhere, but not before a mark that closes, and not inside a number", () => {
  expect(lines("修好水渠，建果园。", 8)).toEqual(["修好水", "渠，建果", "园。"]);
  expect(lines("共计1234.5公里", 8)).toEqual(["共计", "1234.5公", "里"]);
  expect(lines("“135”行动", 4)).toEqual(["“", "135”", "行动"]);
});

test("nothing is lost, and lines keep to the width but for a mark that hangs", () => {
  const word = fc.constantFrom("修", "，", "35", "a", "。", "𠮷", "”", " ", "%");
  fc.assert(
    fc.property(fc.array(word), fc.integer({ min: 14, max: 30 }), (words, width) => {
      const text = words.join("");
      // What is wider than a line by itself is cut.
      fc.pre(!/[\w%]{8}|[，。”]{4}/.test(text));
      const found = lines(text, width);
      expect(found.join("")).toBe(text);
      for (const line of found) expect(columns(line)).toBeLessThanOrEqual(width + 2);
    }),
  );
});

test("what is cut says so, and is no wider", () => {
  expect(cut("果园总面积", 10)).toBe("果园总面积");
  expect(cut("果园总面积", 9)).toBe("果园总面…");
  expect(cut("果园", 1)).toBe("…");
  expect(cut("果园", 0)).toBe("");
  expect(cutSpans([span("果园", "name"), span("总面积", "key")], 7)).toEqual([
    { text: "果园", style: "name" },
    { text: "总…", style: "key" },
  ]);
});

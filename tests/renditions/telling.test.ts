import { describe, expect, test } from "vitest";
import { headlineBelow, tellingOf } from "../../src/renditions/telling.ts";
import type { Block, Inline } from "../../src/stories/blocks.ts";

const text = (value: string): Inline => ({ type: "text", value });

describe("a headline below the name of its chapter", () => {
  test("does not say the name again", () => {
    const count: Inline = { type: "count", name: "pairs", value: 3 };
    expect(headlineBelow("林地", [text("林地："), count, text("片，够吗？")])).toEqual([
      text(""),
      count,
      text("片，够吗？"),
    ]);
  });

  test.each([["林地够吗？"], ["水面：够吗？"]])("stays as it is: %s", (headline) =>
    expect(headlineBelow("林地", [text(headline)])).toEqual([text(headline)]),
  );
});

describe("what is told step by step", () => {
  const paragraph: Block = { type: "paragraph", children: [] };
  const scene: Block = { type: "scene", chart: "trees", steps: [] };

  test("ends with the last scene", () => {
    expect(tellingOf([paragraph, scene, paragraph, scene, paragraph])).toEqual([
      [paragraph, scene, paragraph, scene],
      [paragraph],
    ]);
  });

  test("is nothing without a scene", () => expect(tellingOf([paragraph])).toEqual([[], [paragraph]]));
});

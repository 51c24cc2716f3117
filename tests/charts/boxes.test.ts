import { describe, expect, test } from "vitest";
import { drawScene } from "../../src/charts/draw.ts";
import { overlap, textBoxes, type Box } from "./boxes.ts";
import { drawings } from "./real.ts";

const show = ({ text, left, right, top, bottom }: Box) =>
  `${text} (${[left, right].map(Math.round).join("…")}, ${[top, bottom].map(Math.round).join("…")})`;

describe("textBoxes", () => {
  const mark = (content: string) => ({ key: "a", name: "g", attributes: { transform: "translate(10 20)" }, content });
  const boxes = (content: string) => textBoxes({ width: 288, height: 90, marks: [mark(content)] });

  test("finds a text through the transforms around it", () => {
    const [box] = boxes('<g transform="translate(5,5) scale(0.5)"><text x="4" y="2em">两<tspan>字</tspan></text></g>');
    expect(box).toMatchObject({ text: "两字", left: 17, right: 29 });
    expect(box!.bottom).toBeCloseTo(25 + 6 + 0.84);
  });

  test("knows where a text is anchored", () => {
    const lefts = boxes(
      '<text x="50">字</text><text class="middle" x="50">字</text><text class="end" x="50">字</text>',
    );
    expect(lefts.map(({ left }) => left)).toEqual([60, 54, 48]);
  });

  test("follows a text that is written downwards", () => {
    const down = boxes('<text x="50" y="12" dx="0 -12 -12" dy="0 13 13">不少于</text>');
    expect(down.map(({ text, left }) => [text, left])).toEqual([
      ["不", 60],
      ["少", 60],
      ["于", 60],
    ]);
    expect(down.map(({ bottom }) => bottom - down[0]!.bottom)).toEqual([0, 13, 26]);
  });

  test("sees texts that run into each other", () => {
    const [a, b, c] = boxes('<text y="12">两字</text><text x="20" y="16">字</text><text y="26">字</text>') as [
      Box,
      Box,
      Box,
    ];
    expect([overlap(a, b), overlap(b, a), overlap(a, c), overlap(b, c)]).toEqual([true, true, false, false]);
  });
});

// English stands in no page yet; its names are too long for the narrow layout, which must break them first.
describe.each([
  ["zh", drawings],
  ["en", drawings.filter(({ width }) => width === 720)],
] as const)("%s", (locale, drawn) => {
  test.each(drawn)("$name: every text stands inside, and on its own", ({ chart, state, width }) => {
    const scene = drawScene(chart, state, width, locale);
    const boxes = textBoxes(scene);
    expect(boxes.length).toBeGreaterThan(0);
    const outside = boxes.filter(
      ({ left, right, top, bottom }) =>
        left < -0.5 || right > scene.width + 0.5 || top < -0.5 || bottom > scene.height + 0.5,
    );
    expect(outside.map(show)).toEqual([]);
    const meeting = boxes.flatMap((box, i) =>
      boxes.slice(i + 1).flatMap((other) => (overlap(box, other) ? [`${show(box)} × ${show(other)}`] : [])),
    );
    expect(meeting).toEqual([]);
  });
});

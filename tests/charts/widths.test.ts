import { describe, expect, test } from "vitest";
import { drawScene } from "../../src/charts/draw.ts";
import { markMarkup, type Width } from "../../src/charts/scene.ts";
import { cellText, chartTable } from "../../src/charts/table.ts";
import { drawings } from "./real.ts";

// The texts of a mark, a line each.
const texts = (markup: string) =>
  markup
    .split(/<[^>]*>/)
    .map((text) => text.replace(/\s/g, ""))
    .filter((text) => text !== "");

describe("a phone gets every label that a desk gets, in the drawing or in the table", () => {
  test.each(drawings.filter(({ width }) => width === 720))("$name", ({ chart, state }) => {
    // A wider axis may have more ticks.
    const labels = (width: Width) =>
      drawScene(chart, state, width, "zh")
        .marks.filter(({ key }) => !key.startsWith("axis."))
        .map((mark) => texts(markMarkup(mark)));
    const table = chartTable(chart, "zh").rows.flat();
    // A label may break into other lines.
    const known = [...labels(288), ...table.map((cell) => texts(cellText(cell, "zh")))].map((each) => each.join(""));
    const wide = labels(720).flat();
    expect(wide.length).toBeGreaterThan(0);
    expect(wide.filter((text) => !known.some((label) => label.includes(text)))).toEqual([]);
  });
});

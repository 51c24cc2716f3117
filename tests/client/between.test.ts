import { describe, expect, test } from "vitest";
import { between } from "../../src/client/between.ts";

describe("between", () => {
  test.each([
    ["x", "10", "20", "15"],
    ["x", "-10", "10", "0"],
    ["r", "1e-3", "0", "0.0005"],
    ["transform", "translate(0 10) scale(1)", "translate(40 20) scale(0.5)", "translate(20 15) scale(0.75)"],
    ["d", "M0 10h243.1", "M0 30h81.1", "M0 20h162.1"],
    ["d", "M8 2a4 4 0 0 1 0 8", "M4 2a4 4 0 0 1 0 8", "M6 2a4 4 0 0 1 0 8"],
    ["stroke-dasharray", "0 8", "0 4", "0 6"],
    ["fill-opacity", "0", "1", "0.5"],
  ])("%s from %s to %s", (name, from, to, half) => {
    const at = between(name, from, to)!;
    expect(at(0.5)).toBe(half);
    expect(at(1)).toBe(to);
  });

  test.each([
    ["a class", "class", "step-1", "step-2"],
    ["a colour", "fill", "#304050", "#506070"],
    ["an id", "data-figure", "托位-2024", "托位-2025"],
    ["other commands", "d", "M0 0h10", "M0 0v10"],
    ["other functions", "transform", "translate(1 2)", "scale(2)"],
    ["the flag of an arc", "d", "M8 2a4 4 0 0 1 0 8", "M8 2a4 4 0 1 1 0 8"],
    ["numbers that touch", "d", "M1.5.5", "M2.5.7"],
    ["no number at all", "width", "auto", "auto"],
  ])("nothing lies between two values of %s", (_, name, from, to) => {
    expect(between(name, from, to)).toBeUndefined();
  });
});

import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { mannerOf, type Manner } from "../../src/charts/qualifier-marks.ts";
import { qualifiers } from "../../src/ledger/schema.ts";
import { drawnManner, grammarSvg, mannerName, manners, shapes } from "./grammar.ts";
import { madeUpDerived, madeUpFigure } from "./made-up.ts";
import { oneMarkALine, snapshotProblem } from "./snapshot.ts";

/**
 * The markup of what is left of a drawing on a fax: outlines, dashes and areas. Neither the hue of a mark nor how strong
 * it is can tell numbers apart; whether it is filled can.
 */
function shapeOnly(element: Element): string {
  const colourless: Record<string, string> = { result: "filled", target: "filled", hollow: "open", none: "open" };
  return element.innerHTML.replace(/ opacity="[^"]*"/g, "").replace(/class="([^"]*)"/g, (_, classes: string) => {
    const left = classes.split(" ").map((name) => colourless[name] ?? "");
    return `class="${left.filter((name) => name !== "").join(" ")}"`;
  });
}

/** The manners that are drawn alike, in pairs. */
function alike(list: Manner[], drawn: (manner: Manner) => string): string[] {
  const seen = new Map<string, string>();
  return list.flatMap((manner) => {
    const shape = drawn(manner);
    const other = seen.get(shape);
    seen.set(shape, other ?? mannerName(manner));
    return other === undefined ? [] : [`${mannerName(manner)} = ${other}`];
  });
}

describe.each(shapes)("as a %s", (shape) => {
  test("every manner is drawn as the snapshot shows", () => {
    const folder = fileURLToPath(new URL("output/", import.meta.url));
    expect(snapshotProblem(folder, `grammar-${shape}`, oneMarkALine(grammarSvg(shape)))).toBeUndefined();
  });

  test("no two manners have the same shape, once colours and strengths are dropped", () => {
    expect(alike(manners, (manner) => shapeOnly(drawnManner(shape, manner)))).toEqual([]);
  });

  test("results and targets have the same shapes: they differ by place and colour, and by words", () => {
    expect(shapeOnly(drawnManner(shape, manners[0]!))).toContain("filled");
  });
});

describe("mannerOf", () => {
  const says = (...qualifier_words: string[]) => madeUpFigure({ qualifier_words });
  const told: Record<string, Manner> = {
    ...Object.fromEntries(qualifiers.map((qualifier) => [qualifier, mannerOf(madeUpFigure({ qualifier }))])),
    预计: mannerOf(madeUpFigure({ estimated: true })),
    力争: mannerOf(says("力争")),
    保持: mannerOf(says("保持")),
    derived: mannerOf(madeUpDerived()),
    hypothetical: mannerOf(madeUpDerived({ hypothetical: true })),
    near: mannerOf(madeUpFigure(), true),
  };

  test.each(shapes)("everything that is told of a number changes its %s", (shape) => {
    const shapesByName = Object.entries(told).map(([name, manner]) => [name, shapeOnly(drawnManner(shape, manner))]);
    const same = shapesByName.filter(([, drawn], i) => shapesByName.findIndex(([, other]) => other === drawn) < i);
    expect(same.map(([name]) => name)).toEqual([]);
  });

  test.each([
    [["力争"], { bound: "exact", fill: "aimed", held: false }],
    [["争取"], { bound: "exact", fill: "aimed", held: false }],
    [["保持"], { bound: "exact", fill: "solid", held: true }],
    [["保持在"], { bound: "exact", fill: "solid", held: true }],
    [["稳定在"], { bound: "exact", fill: "solid", held: true }],
    [["力争", "保持"], { bound: "exact", fill: "aimed", held: true }],
    [["达"], { bound: "exact", fill: "solid", held: false }],
    [["确保"], { bound: "exact", fill: "solid", held: false }],
  ])("reads %j", (words, manner) => expect(mannerOf(says(...words))).toEqual(manner));

  test("may combine an estimate with any bound", () => {
    for (const qualifier of qualifiers)
      expect(mannerOf(madeUpFigure({ qualifier, estimated: true }))).toEqual({
        bound: qualifier,
        fill: "hatched",
        held: false,
      });
  });

  test("draws a rounded value of ours as about, and keeps a bound that it has", () => {
    expect(mannerOf(madeUpDerived({ rounded: true })).bound).toBe("about");
    expect(mannerOf(madeUpDerived({ rounded: true, qualifier: "atLeast" })).bound).toBe("atLeast");
  });
});

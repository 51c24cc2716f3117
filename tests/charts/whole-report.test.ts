import { describe, expect, test } from "vitest";
import { stateByName, type State } from "../../src/charts/chart.ts";
import type { Chart } from "../../src/charts/compile.ts";
import { drawScene } from "../../src/charts/draw.ts";
import { markMarkup, widths, type Width } from "../../src/charts/scene.ts";
import { cellText, chartTable } from "../../src/charts/table.ts";
import { pairs, pairsAt, targets, targetsByMatch } from "../../src/ledger/count.ts";
import { stacksByWord } from "../../src/ledger/wording.ts";
import { between } from "../../src/client/between.ts";
import { charts, published } from "./real.ts";

const { report } = published[0]!;
const chart = (id: string): Chart => charts.find((each) => each.id === id)!;
const marks = (of: Chart, name: string, width: Width = 288) => drawScene(of, stateByName(of, name), width, "zh").marks;

describe("the text barcode", () => {
  const barcode = chart("text-barcode");
  const paths = (name: string, width: Width) =>
    new Map(
      marks(barcode, name, width)
        .filter(({ name: element }) => element === "path")
        .map(({ key, attributes }) => [key, attributes["d"]!]),
    );
  const slipsIn = (path: string) => path.split("z").length - 1;
  const count = (name: string, width: Width) =>
    [...paths(name, width).values()].reduce((sum, path) => sum + slipsIn(path), 0);

  test("draws all targets of the report, without being told which", () => {
    expect(barcode.figures).toEqual(targets(report));
    for (const width of widths) {
      expect(count("barcode", width)).toBe(targets(report).filter(({ area }) => area !== "overall").length);
      expect(count("slips", width)).toBe(72);
      expect(count("stacks", width)).toBe(72);
    }
  });

  test("a slip can go from every state to every other: nothing jumps", () => {
    for (const width of widths) {
      const slips = paths("slips", width);
      for (const other of ["barcode", "stacks"])
        for (const [key, path] of paths(other, width)) expect(between("d", slips.get(key)!, path), key).toBeDefined();
    }
  });

  test("the words on slips are those that bound the targets, and else what is done about them", () => {
    const { content } = marks(barcode, "slips").find(({ key }) => key === "words")!;
    const said = [...content.matchAll(/class="(\w+)[^>]*>([^<]+)</g)];
    const stacks = stacksByWord(targets(report));
    const bounded = said.filter(([, look]) => look === "knock").map(([, , word]) => word);
    expect(bounded).toHaveLength(72 - stacks.find(({ kind }) => kind === "none")!.figures.length);
    expect(bounded.filter((word) => word === "不少于")).toHaveLength(22);
    expect(said.filter(([, look]) => look !== "knock").map(([, , word]) => word)).toEqual(
      expect.arrayContaining(["力争", "保持", "确保"]),
    );
  });

  test("shelves say how many slips they hold", () => {
    const heads = marks(barcode, "stacks").filter(({ key }) => key.startsWith("shelf."));
    expect(heads.map(({ content }) => /\d+/.exec(content)?.[0])).toEqual(["22", "11", "33", "6"]);
  });

  test("its table adds up, chapter by chapter", () => {
    const rows = chartTable(barcode, "zh").rows.map((row) => row.map((cell) => cellText(cell, "zh")));
    expect(rows.find(([name]) => name === "城区更新")).toEqual(["城区更新", "674字", "15", "22.3", "7", "1", "7", "0"]);
    expect(rows.find(([name]) => name === "产业升级")!.slice(0, 4)).toEqual(["产业升级", "747字", "3", "4.0"]);
    const all = rows.at(-1)!;
    expect(all.slice(4)).toEqual(["22", "11", "33", "6"]);
    for (const column of [2, 4, 5, 6, 7])
      expect(rows.slice(0, -1).reduce((sum, row) => sum + Number(row[column]), 0)).toBe(Number(all[column]));
  });
});

describe("the one ruler", () => {
  const gauge = chart("same-gauge");
  const ids = new Set(pairs(report).map(({ id }) => id));
  const heights = (name: string, width: Width) =>
    new Map(
      marks(gauge, name, width)
        .filter(({ key }) => ids.has(key))
        .map(({ key, attributes }) => [key, Number(/translate\(\S+ (\S+)\)/.exec(attributes["transform"]!)![1])]),
    );

  test("draws all pairs of the report, and has the targets that are none", () => {
    const { lookalike, alone } = targetsByMatch(report);
    expect(gauge.comparisons).toEqual(pairs(report));
    expect(new Set(gauge.figures)).toEqual(new Set([...lookalike, ...alone]));
    for (const name of ["matched", "strict", "tolerant", "slots"]) expect(heights(name, 288).size).toBe(ids.size);
  });

  test.each(widths)("at %i a bead is above, on or below the line as its pair is counted", (width) => {
    for (const mode of ["strict", "tolerant"] as const) {
      const at = heights(mode, width);
      const level = pairsAt(report, "level", mode).map(({ id }) => at.get(id)!);
      const [line] = level;
      expect(new Set(level).size).toBe(1);
      // What differs by less than a pixel lies as near as a drawing can tell.
      for (const { id } of pairsAt(report, "above", mode)) expect(at.get(id)!).toBeLessThanOrEqual(line!);
      for (const { id } of pairsAt(report, "below", mode)) expect(at.get(id)!).toBeGreaterThanOrEqual(line!);
    }
  });

  test("with tolerance nothing moves but what comes to the line", () => {
    const places = (name: string) =>
      new Map(marks(gauge, name, 720).map(({ key, attributes }) => [key, attributes["transform"]]));
    const [strict, tolerant] = [places("strict"), places("tolerant")];
    const stays = new Set(pairsAt(report, "level", "strict").map(({ id }) => id));
    const moved = [...ids].filter((id) => strict.get(id) !== tolerant.get(id));
    expect(moved.length).toBeGreaterThan(0);
    for (const id of moved) {
      expect(pairsAt(report, "level", "tolerant").map((pair) => pair.id)).toContain(id);
      expect(stays.has(id)).toBe(false);
    }
  });

  test("what compares only nearly stands out by itself", () => {
    const near = pairs(report).filter(({ comparability }) => comparability === "near");
    expect([...heights("near", 288).keys()].sort()).toEqual(near.map(({ id }) => id).sort());
  });

  test("says how many stand where in every state that shows it", () => {
    const head = (name: string) =>
      [
        ...marks(gauge, name)
          .find(({ key }) => key === "head")!
          .content.matchAll(/>(\d+)</g),
      ].map(([, n]) => Number(n));
    expect([head("strict"), head("tolerant"), head("matched")]).toEqual([[12, 11, 12], [8, 16, 11], [35]]);
    const row = chartTable(gauge, "zh")
      .rows.at(-1)!
      .map((cell) => cellText(cell, "zh"));
    expect(row).toEqual(["全部", "35", "12", "11", "12", "8", "16", "11", "13"]);
  });
});

test.each(
  charts
    .filter(({ type }) => type === "specimen")
    .flatMap((each) => each.states.map((state) => [each, state] as const)),
)("a specimen says its number at the same height as every other", (each: Chart, state: State) => {
  if (state.show.length !== 1) return;
  const markup = drawScene(each, state, 288, "zh").marks.map(markMarkup).join("");
  expect(/rotate\(-90\) scale\(2\.4\)/.test(markup)).toBe(true);
  expect([...markup.matchAll(/data-figure="([^"]+)"/g)].map(([, id]) => id)).toEqual(state.show);
});

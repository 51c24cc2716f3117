import { describe, expect, test } from "vitest";
import type { ChartData } from "../../src/charts/chart.ts";
import { drawScene } from "../../src/charts/draw.ts";
import { widths } from "../../src/charts/scene.ts";
import type { Comparison } from "../../src/ledger/compare.ts";
import type { Figure } from "../../src/ledger/schema.ts";
import { madeUpFigure } from "./made-up.ts";

const state = (show: string[]) => ({ name: "all", show, emphasis: [] });
const chart = (parts: Partial<ChartData>): ChartData => ({
  id: "made-up",
  type: "unit-squares",
  area: "demand",
  colour: "pine",
  figures: [],
  comparisons: [],
  derived: [],
  mentions: [],
  areas: [],
  sections: [],
  states: [],
  ...parts,
});

/** What is drawn in one state, as markup. */
const drawn = (data: ChartData, width: (typeof widths)[number], locale: "zh" | "en" = "zh") =>
  drawScene({ ...data, states: [data.states[0]!] }, data.states[0]!, width, locale)
    .marks.map(({ key, attributes, content }) => `${key} ${attributes["transform"] ?? ""} ${content}`)
    .join("\n");

describe("squares of money", () => {
  const money = (id: string, value: number, changes: Partial<Figure> = {}) =>
    madeUpFigure({ id, indicator: id, unit: "元", value, printed: `${value / 1e8}亿元`, ...changes });
  const of = (...figures: Figure[]) => chart({ figures, states: [state(figures.map(({ id }) => id))] });
  const squaresOf = (text: string) => (text.match(/h[\d.]+v[\d.]+h-[\d.]+z/g) ?? []).length;

  test.each<[number, number, string, string]>([
    [50e8, 2e8, "一格是一亿元", "1 square = ¥100m"],
    [6000e8, 1000e8, "一格是一百亿元", "1 square = ¥10bn"],
    [60000e8, 400e8, "一格是一千亿元", "1 square = ¥100bn"],
    [6000e4, 800e4, "一格是一千万元", "1 square = ¥10m"],
  ])("%d and %d: so many that they can be counted, and the key says what one is", (large, small, zh, en) => {
    const data = of(money("总投资", large), money("专项资金", small));
    for (const width of widths) {
      const text = drawn(data, width);
      expect(text).toContain(zh);
      expect(squaresOf(text)).toBeLessThanOrEqual(160);
      expect(squaresOf(text)).toBeGreaterThan(5);
    }
    expect(drawn(data, 288, "en")).toContain(en);
  });

  test("words that are wider than the last block move in", () => {
    const words: Partial<Figure> = { qualifier_words: ["力争", "超过"], qualifier: "over" };
    const data = of(money("总投资", 90e8), money("到资", 30e8), money("政府投资项目的总投资", 20e8, words));
    for (const width of widths) {
      const [, left] = /^政府投资项目的总投资\.label translate\(([\d.]+) /m.exec(drawn(data, width))!;
      const [, block] = /^政府投资项目的总投资 translate\(([\d.]+) /m.exec(drawn(data, width))!;
      expect(Number(left)).toBeLessThan(Number(block));
    }
  });
});

describe("a dumbbell's names", () => {
  const long = "新增国家级和省级科技型中小企业";
  const sides = {
    baseline: [madeUpFigure({ id: "a", role: "actual", value: 102, printed: "102家" })],
    target: [
      madeUpFigure({ id: "b", value: 50, printed: "50家", qualifier_words: ["力争", "以上"], qualifier: "atLeast" }),
    ],
  };
  const pair = (label: string) =>
    ({
      id: "p01",
      label,
      label_en: label,
      comparability: "near",
      shift: null,
      reason: "",
      reason_en: "",
      ...sides,
    }) as Comparison;
  const names = (label: string, width: (typeof widths)[number]) =>
    drawn(chart({ type: "dumbbell", comparisons: [pair(label)], states: [state(["p01"])] }), width);

  test("end where the numbers beside them begin", () => {
    expect(names(long, 288)).toMatch(/>新增国家级和省级[^<]{0,6}…</);
    expect(names(`${long}、创新平台和孵化器`, 720)).toContain("…<");
  });

  test("stay whole where there is room", () => {
    expect(names("食堂", 288)).toContain(">食堂<");
    expect(names(long, 720)).toContain(`>${long}<`);
  });
});

describe("a dumbbell's axis", () => {
  const pair = (id: string, before: number, after: number, unit = "家") =>
    ({
      id,
      label: id,
      label_en: id,
      comparability: "same",
      shift: null,
      reason: "",
      reason_en: "",
      baseline: [madeUpFigure({ id: `${id}-a`, role: "actual", period: "2025", unit, value: before })],
      target: [madeUpFigure({ id: `${id}-b`, unit, value: after })],
    }) as Comparison;
  const ticks = (...comparisons: Comparison[]) => {
    const states = [state(comparisons.map(({ id }) => id))];
    return drawn(chart({ type: "dumbbell", comparisons, states }), 288).match(/[\d.]+倍/g) ?? [];
  };

  test("names doublings and halvings as far as it reaches, five at most", () => {
    expect(ticks(pair("渡船", 10, 12))).toEqual(["0.5倍", "2倍"]);
    expect(ticks(pair("渡船", 10, 40), pair("茶馆", 40, 10))).toEqual(["0.25倍", "0.5倍", "2倍", "4倍"]);
    expect(ticks(pair("渡船", 2, 40))).toEqual(["4倍", "16倍"]);
  });

  test("names none where all are rates, which have no ratio", () => {
    expect(ticks(pair("完好率", 90, 92, "%"))).toEqual([]);
  });
});

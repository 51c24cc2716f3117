import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { stateByName } from "../../src/charts/chart.ts";
import { chartNames, compileCharts } from "../../src/charts/compile.ts";
import { chartTypes } from "../../src/charts/types.ts";
import { pairs } from "../../src/ledger/count.ts";
import { messageLines } from "../../src/loaders.ts";
import { plainText } from "../../src/stories/words.ts";
import { report } from "../stories/report.ts";

const words = `
  title: 食堂的线抬高了
  dek: 社区食堂，按报告所载
  reading: 彩点是目标。`;

/** A chart of the made-up report, with these lines in the place of its data. */
const chart = (lines: string, head = "id: canteens\n  type: target-list\n  area: livelihood") =>
  `- ${head}${words}\n${lines}\n`;
const figures = "  figures: [社区食堂-2025, 社区食堂-2026]";

function compile(yaml: string) {
  const file = new VFile({ path: "charts.yaml", value: yaml });
  return { charts: compileCharts(file, report), messages: messageLines([file]) };
}

describe("a chart", () => {
  const { charts, messages } = compile(
    chart(`${figures}
  comparisons: [c01]
  derived: [canteen-gap]
  states:
    first: {show: [社区食堂-2025], emphasis: [社区食堂-2025]}
    all: {}
  notes: ["最低线是:figure[社区食堂-2026]。"]
  source: 报告之外`),
  );
  const [one] = charts;

  test("has the figures, comparisons and derived values that it names", () => {
    expect(messages).toEqual([]);
    expect(one).toMatchObject({
      id: "canteens",
      colour: "rose",
      figures: [{ value: 18 }, { value: 24 }],
      comparisons: [{ id: "c01" }],
      derived: [{ value: 6 }],
      embed: "all",
    });
  });

  test("has its states in order; one without a list shows everything", () => {
    expect(one!.states).toEqual([
      { name: "first", show: ["社区食堂-2025"], emphasis: ["社区食堂-2025"] },
      { name: "all", show: ["c01", "canteen-gap", "社区食堂-2025", "社区食堂-2026"], emphasis: [] },
    ]);
    expect(stateByName(one!, "first").name).toBe("first");
    expect(stateByName(one!, undefined).name).toBe("all");
  });

  test("has its words compiled: a number is a figure", () => {
    expect(one!.notes.map((note) => plainText(note, "zh"))).toEqual(["最低线是不少于24家。"]);
    expect(plainText(one!.source!, "zh")).toBe("报告之外");
  });

  test("has the words of its controls", () => {
    const [chosen] = compile(chart(`${figures}\n  controls: {all: 2026年的都看}`)).charts;
    expect(chosen!.controls.map(({ state, label }) => [state, plainText(label, "zh")])).toEqual([
      ["all", "2026年的都看"],
    ]);
  });

  test("tells stories its states and comparisons", () => {
    expect(chartNames(charts)).toEqual({ canteens: { states: ["first", "all"], comparisons: ["c01"] } });
  });

  test("of no area has the colour of ink", () => {
    const [chartOfAll] = compile(chart(figures, "id: a\n  type: target-list\n  area: overall")).charts;
    expect(chartOfAll).toMatchObject({ colour: "ink", states: [{ name: "all" }] });
  });
});

const types = Object.keys(chartTypes).join(", ");

describe("says what is wrong, and where", () => {
  test.each([
    [
      "an unknown figure",
      chart("  figures: [社区食堂-2025, 食堂-2026]"),
      ["7:24: Unexpected id `食堂-2026`, expected one of the report's figures (charts:unknown-figures)"],
    ],
    [
      "an unknown comparison, derived value and mention",
      chart(`${figures}\n  comparisons: [c09]\n  derived: [gap]\n  mentions: [谁]`),
      [
        "8:17: Unexpected id `c09`, expected one of the report's comparisons (charts:unknown-comparisons)",
        "9:13: Unexpected id `gap`, expected one of the report's derived (charts:unknown-derived)",
        "10:14: Unexpected id `谁`, expected one of the report's mentions (charts:unknown-mentions)",
      ],
    ],
    [
      "an unknown type",
      chart(figures, "id: a\n  type: pie\n  area: green"),
      [`2:9: Unexpected type \`pie\`, expected one of ${types} (charts:unknown-type)`],
    ],
    [
      "an unknown area",
      chart(figures, "id: a\n  type: target-list\n  area: sport"),
      [
        "3:9: Unexpected area `sport`, expected one of overall, government, livelihood, green, culture (charts:unknown-area)",
      ],
    ],
    [
      "an id that another chart has",
      chart(figures) + chart(figures),
      ["8:7: Unexpected id `canteens`, expected one that no other chart has (charts:duplicate-id)"],
    ],
    [
      "an id that the chart is not bound to",
      chart(`${figures}\n  states: {all: {show: [托位-2026], emphasis: [社区食堂-2025, c01]}}`),
      [
        "8:25: Unexpected id `托位-2026`, expected one that the chart is bound to (charts:unknown-id)",
        "8:57: Unexpected id `c01`, expected one that the chart is bound to (charts:unknown-id)",
      ],
    ],
    [
      "a control of a state that it does not have",
      chart(`${figures}\n  controls: {some: 看一部分}`),
      ["8:20: Unexpected state `some`, expected one of all (charts:unknown-state)"],
    ],
    [
      "a layout that the type does not have",
      chart(`${figures}\n  states: {all: {layout: apart}}`),
      ["8:26: Unexpected layout `apart`, expected one of none (charts:unknown-layout)"],
    ],
    [
      "an embed of no state",
      chart(`${figures}\n  states: {one: {}, two: {}}\n  embed: three`),
      ["9:10: Unexpected state `three`, expected one of one, two (charts:unknown-state)"],
    ],
    [
      "no state at all",
      chart(`${figures}\n  states: {}`),
      ["8:11: Unexpected absence of states, expected at least one (charts:no-state)"],
    ],
    [
      "an unbound number in its words",
      chart(`${figures}\n  notes: [不少于24家。]`),
      [expect.stringMatching(/^8:14: Unexpected .*24.*\(story:unbound-number\)$/)],
    ],
    [
      "an unbound number in quotation marks",
      chart(`${figures}\n  notes: ["不少于24家。"]`),
      [expect.stringMatching(/^8:15: Unexpected .*24.*\(story:unbound-number\)$/)],
    ],
    [
      "a key that charts do not have",
      chart(`${figures}\n  colour: red`),
      [expect.stringMatching(/^1:3: Unexpected .*, expected no key colour \(yaml:value\)$/)],
    ],
    [
      "an id that is no word for an address",
      chart(figures, "id: Canteens!\n  type: target-list\n  area: green"),
      ["1:7: Unexpected `Canteens!` at 0.id, expected a slug of lower-case letters, digits and hyphens (yaml:value)"],
    ],
  ])("%s", (_, yaml, expected) => {
    const { charts, messages } = compile(yaml);
    expect(messages.map((line) => line.replace(/^charts\.yaml:/, ""))).toEqual(expected);
    // A chart with a wrong word is left to the words' own rules; every other one can't be drawn.
    if (!messages.some((line) => line.includes("(story:")))
      expect(charts.length).toBeLessThan(yaml.split("- id").length - 1);
  });
});

describe("a type that draws all of a report", () => {
  test("has its data from the report", () => {
    const { charts, messages } = compile(chart("", "id: a\n  type: index-gauge\n  area: overall"));
    expect(messages).toEqual([]);
    expect(charts[0]!.comparisons).toEqual(pairs(report));
    expect(charts[0]!.states[0]!.show).toEqual(expect.arrayContaining(charts[0]!.comparisons.map(({ id }) => id)));
  });

  test("wants no ids", () => {
    expect(compile(chart(figures, "id: a\n  type: text-barcode\n  area: overall")).messages).toEqual([
      "charts.yaml:1:3: Unexpected ids, expected none: text-barcode draws all of the report (charts:selected)",
    ]);
  });

  test.each([
    ["text-barcode", "Unexpected absence of targets in the report's areas, expected at least one"],
    ["index-gauge", "Unexpected absence of comparisons that hold, expected at least one"],
  ])("%s says what the report lacks", (type, problem) => {
    const file = new VFile({ path: "charts.yaml", value: chart("", `id: a\n  type: ${type}\n  area: overall`) });
    compileCharts(file, { ...report, figures: [], comparisons: [] });
    expect(file.messages.map(({ reason }) => reason)).toEqual([problem]);
  });
});

describe("a type says what its data must be", () => {
  const of = (type: string, lines: string) => {
    const { charts, messages } = compile(chart(lines, `id: a\n  type: ${type}\n  area: green`));
    expect(charts).toHaveLength(messages.length === 0 ? 1 : 0);
    return messages;
  };
  const wrong = (reason: string) => [`charts.yaml:1:3: ${reason} (charts:data)`];

  test.each([
    ["target-list", "  figures: []", "Unexpected absence of figures, expected at least one"],
    ["unit-grid", "  figures: [社区食堂-2025]", "Unexpected 1 figures, expected a result and a floor"],
    ["unit-grid", "  figures: [社区食堂-2025, 图书馆座位-2026]", "Unexpected unit 个, expected 家 as the result has"],
    [
      "unit-grid",
      "  figures: [社区食堂-2026, 社区食堂-2025]",
      "Unexpected roles, expected a result first and a target second",
    ],
    [
      "unit-grid",
      "  figures: [图书馆座位-2025, 图书馆座位-2026]",
      "Unexpected floor 15000, expected one from the result to 1200",
    ],
    ["specimen", "  figures: []", "Unexpected absence of figures, expected at least one"],
    [
      "specimen",
      `${figures}\n  states: {none: {show: []}}`,
      "Unexpected state none without figures, expected one at least",
    ],
    ["dumbbell", "  comparisons: []", "Unexpected absence of comparisons, expected at least one"],
    ["dumbbell", "  comparisons: [c01, c04]", "Unexpected comparison c04, expected one that holds"],
    ["gauges", "  comparisons: []", "Unexpected absence of comparisons, expected at least one"],
    ["gauges", "  comparisons: [c04]", "Unexpected comparison c04, expected one that holds"],
    ["gauges", "  comparisons: [c01]", "Unexpected ratio of c01, expected at most 1.25"],
    ["life-line", "  comparisons: [c03]", "Unexpected single station, expected at least two"],
    ["life-line", "  comparisons: [c03, c04]", "Unexpected comparison c04, expected one that holds"],
    ["life-line", "  comparisons: [c01, c03]", "Unexpected ratio of c01, expected at most 1.25"],
    [
      "life-line",
      "  comparisons: [c03]\n  figures: [社区食堂-2025]",
      "Unexpected role of 社区食堂-2025, expected targets",
    ],
    ["desks", "  figures: [社区食堂-2025]", "Unexpected 1 figures, expected a result and a target"],
    ["desks", "  figures: [社区食堂-2025, 图书馆座位-2026]", "Unexpected unit 个, expected 家 as the result has"],
    [
      "desks",
      "  figures: [社区食堂-2026, 社区食堂-2025]",
      "Unexpected roles, expected a result first and a target second",
    ],
    ["desks", figures, "Unexpected values, expected whole desks, not fewer in the target and at most 600"],
    ["undecided-share", "  figures: [空气优良率-2025]", "Unexpected 1 figures, expected a result and a floor"],
    [
      "undecided-share",
      "  figures: [空气优良率-2026, 空气优良率-2025]",
      "Unexpected roles, expected a result first and a target second",
    ],
    ["undecided-share", figures, "Unexpected unit of 社区食堂-2025, 社区食堂-2026, expected %"],
    [
      "undecided-share",
      "  figures: [空气优良率-2025, 空气优良率-2026]",
      "Unexpected figures, expected a share over a number and a floor above that number",
    ],
    ["tiles", "  figures: []", "Unexpected absence of figures, expected at least one"],
    ["tiles", "  figures: [社区食堂-2025, 图书馆座位-2025]", "Unexpected units 家, 个, expected one"],
    ["tiles", "  figures: [图书馆座位-2025]", "Unexpected values, expected whole ones that make at most 170"],
    [
      "definition-bar",
      "  figures: [社区食堂-2025]",
      "Unexpected 1 figures, expected a result, what was counted apart from it and a target",
    ],
    [
      "definition-bar",
      "  figures: [社区食堂-2026, 社区食堂-2025, 图书馆座位-2025]",
      "Unexpected roles, expected two results first and a target last",
    ],
    [
      "definition-bar",
      "  figures: [社区食堂-2025, 图书馆座位-2025, 社区食堂-2026]\n  comparisons: [c01]",
      "Unexpected comparison, expected the one of the two that is wider",
    ],
    ["unit-squares", "  figures: [贷款-2025]", "Unexpected single figure, expected at least two"],
    ["unit-squares", "  figures: [贷款-2025, 社区食堂-2025]", "Unexpected unit of 社区食堂-2025, expected 元"],
    ["bullet", "  figures: [社区食堂-2025]", "Unexpected single number, expected at least two"],
    ["bullet", "  figures: [社区食堂-2025, 图书馆座位-2025]", "Unexpected units 家, 个, expected one"],
    [
      "bullet",
      "  figures: [社区食堂-2025, 社区食堂-2026]\n  derived: [canteen-rise]",
      "Unexpected units 家, %, expected one",
    ],
    ["unit-rows", "  figures: [图书馆座位-2025]", "Unexpected size of 图书馆座位-2025, expected at most 25 cells"],
    ["beats", "  figures: [社区食堂-2025]", "Unexpected 1 figures and 0 derived values, expected one of each"],
    [
      "beats",
      "  figures: [社区食堂-2025]\n  derived: [canteen-gap]",
      "Unexpected value 18, expected a whole number from 52 to 520",
    ],
    ["playbill", "  figures: []", "Unexpected 0 figures, expected one to 8"],
    ["ghost-bars", "  figures: []", "Unexpected 0 figures, expected one to 3"],
    ["ghost-bars", "  figures: [社区食堂-2025]", "Unexpected role of 社区食堂-2025, expected targets"],
    ["nameplates", "  mentions: []", "Unexpected 0 names, expected one to 6"],
    ["unit-rows", "  figures: []", "Unexpected absence of numbers, expected at least one"],
    ["unit-blocks", "  figures: [社区食堂-2025]", "Unexpected single number, expected at least two, or a share"],
    [
      "unit-blocks",
      "  figures: [社区食堂-2025, 图书馆座位-2025]",
      "Unexpected size of 图书馆座位-2025, expected at most 400 cells",
    ],
    ["rank-ladder", "  figures: [社区食堂-2025, 社区食堂-2026]", "Unexpected 2 figures, expected one"],
    ["rank-ladder", "  figures: [社区食堂-2026]", "Unexpected unit 家, expected a rank"],
    [
      "sorted-year",
      "  figures: [社区食堂-2026]",
      "Unexpected absence of conversions, expected a share in % and its days",
    ],
    ["facade", "  figures: [社区食堂-2026]", "Unexpected 社区食堂-2026, expected a share in % first"],
    ["roster", "  figures: [社区食堂-2026]", "Unexpected absence of names, expected at least one"],
  ])("%s:%s", (type, lines, reason) => expect(of(type, lines)).toEqual(wrong(reason)));

  test.each([
    ["target-list", figures],
    ["unit-grid", figures],
    ["dumbbell", "  comparisons: [c01, c03, c05]"],
    ["gauges", "  comparisons: [c03]"],
    ["life-line", "  comparisons: [c03]\n  figures: [社区食堂-2026]"],
    ["tiles", figures],
    ["unit-squares", "  figures: [贷款-2025, 贷款-2026]"],
    ["bullet", "  figures: [社区食堂-2025]\n  derived: [canteen-gap]"],
    ["unit-rows", figures],
    ["playbill", figures],
    ["ghost-bars", "  figures: [社区食堂-2026]"],
    ["unit-blocks", figures],
    ["unit-blocks", "  figures: [空气优良率-2026]"],
  ])("%s takes%s", (type, lines) => expect(of(type, lines)).toEqual([]));
});

import { describe, expect, test } from "vitest";
import { areaName } from "../../src/drafting/area-name.ts";
import { isPlain } from "../../src/drafting/plain-name.ts";
import { questionOf, standfirstOf } from "../../src/drafting/question.ts";
import { restOf } from "../../src/drafting/rest.ts";
import { subject } from "../../src/drafting/said.ts";
import { unsaidOf } from "../../src/drafting/unsaid.ts";
import type { Figure } from "../../src/ledger/schema.ts";
import { pair, result, shape, target } from "./shapes.ts";

describe("a name that reads like one", () => {
  test.each(["社区食堂", "改造老旧码头", "60岁以上渡工", "企业总数"])("%s", (indicator) =>
    expect(isPlain({ indicator })).toBe(true),
  );
  test.each(["", "在湖边", "企业", "新增企业", "总投资", "产值过10亿元", "通过率"])("not `%s`", (indicator) =>
    expect(isPlain({ indicator })).toBe(false),
  );
});

describe("the question of an area without pairs", () => {
  test("names the first target that has a name", () => {
    expect(questionOf(shape({ targets: [target("企业"), target("渡船")] }))).toBe(
      ":figure[渡船-2026]{as=name}等:count[targets]{area=area-1}个目标，拿什么来比？",
    );
    expect(questionOf(shape({ targets: [target("渡船")] }))).toBe(
      ":figure[渡船-2026]{as=name}：目标:figure[渡船-2026]，拿什么来比？",
    );
    expect(questionOf(shape())).toBe("城市更新：没有数的一章，拿什么来量？");
  });
});

test("the question of pairs states what is aimed at, and not what was reported: that would need its reason", () => {
  expect(questionOf(shape({ pairs: [pair("渡船", 2, 3)] }))).toBe(
    ":figure[渡船-2026]{as=name}：目标:figure[渡船-2026]，放在2025年的数旁边怎么读？",
  );
  expect(questionOf(shape({ pairs: [pair("渡船", 2, 9), pair("茶馆", 5, 4)] }))).toBe(
    ":figure[渡船-2026]{as=name}：目标:figure[渡船-2026]，按倍数离2025年的数最远，怎么读？",
  );
});

test("one target that has its result is not all of several", () => {
  expect(standfirstOf(shape({ pairs: [pair("渡船", 2, 3)] }))).not.toContain("都");
});

test("what no chart draws stands in lists, by its time where that is neither year", () => {
  const periods = ["2021/2025", "2025", "2021/2025", "2024", "2025", "2025", "2025"];
  const results = periods.map((period, i) => result(`渡口${i}`, { period }));
  const targets = [target("趸船", { period: "2030" }), target("客运", { class: "rank", measure: "rank" })];
  const of = (figure: Figure) => `- :figure[${figure.id}]{as=name}：:figure[${figure.id}]`;
  const time = (figure: Figure) => `:figure[${figure.id}]{as=period}：`;
  const [a, b, c, d, ...others] = results as [Figure, Figure, Figure, Figure];
  expect(restOf(shape({ others: [...results, ...targets] }), [])).toEqual([
    "## 归到这一章的2025年的数",
    [b, ...others].map(of).join("\n"),
    "## 归到这一章的、别的年份的数",
    time(a),
    [a, c].map(of).join("\n"),
    time(d),
    of(d),
    "## 期限不在2026年的目标",
    time(targets[0]!),
    of(targets[0]!),
    "## 只写了位次的目标",
    of(targets[1]!),
  ]);
});

test("a change in points is said to be one", () => {
  const points = { unit: "百分点", measure: "points" } as const;
  expect(subject(target("城镇化率", points))).toBe(":figure[城镇化率-2026]{as=name}的变化");
  expect(subject(target("城镇化率升幅", points))).toBe(":figure[城镇化率升幅-2026]{as=name}");
});

describe("what is not said", () => {
  test("names what was done the year before, where the report is silent on it", () => {
    const first = (measure: "count" | "level") => unsaidOf(shape({ targets: [target("渡船", { measure })] }))[0];
    expect(first("count")).toBe(":figure[渡船-2026]{as=name}在2025年做到了多少。");
    expect(first("level")).toBe(":figure[渡船-2026]{as=name}在2025年是多少。");
  });

  test("asks one question of each", () => {
    const asked = unsaidOf(shape({ targets: [target("新增渡船", { measure: "increment" })] }));
    expect(asked.filter((item) => item.includes("新增渡船"))).toHaveLength(1);
  });

  test("claims no absence of what has nearly the same name", () => {
    expect(unsaidOf(shape({ targets: [target("渡船")], others: [result("渡船", { unit: "吨" })] }))).toEqual([
      "目标为什么这样定。",
    ]);
  });

  test("asks for no start of what is to stay as it is", () => {
    const kept = target("渡船完好率", { measure: "share", unit: "%", value: 90, qualifier_words: ["保持"] });
    expect(unsaidOf(shape({ targets: [kept] })).join("")).not.toContain("渡船完好率");
  });

  test("asks for no total of what passes", () => {
    const asked = (name: string) => unsaidOf(shape({ targets: [target(name, { measure: "increment" })] })).join("");
    expect(asked("新增渡船")).toContain("总数是多少");
    expect(asked("新增就业")).not.toContain("总数是多少");
  });
});

test.each([
  ["（二）着力打造水上门户", "水上门户"],
  ["三、守牢渡口安全底线", "渡口安全底线"],
  ["发挥内河航运的支撑作用", "内河航运"],
  ["加强码头古迹保护和推动航运史研究", "码头古迹保护"],
])("the area %s is called %s", (heading, title) => expect(areaName(heading).title).toBe(title));

import { afterEach, describe, expect, test, vi } from "vitest";
import { extract } from "../../src/extraction/extract.ts";
import type { Clause } from "../../src/extraction/clause.ts";
import { blank, nameOf } from "../../src/extraction/indicator.ts";
import { namings as asked } from "../../src/extraction/naming/all.ts";
import type { Naming } from "../../src/extraction/naming/naming.ts";
import { ownWords } from "../../src/extraction/naming/own-words.ts";
import type { LedgerRow } from "../../src/ledger/schema.ts";

const namings: readonly Naming[] = [...asked, ownWords];

const start = `2025年云川市临江区政府工作报告\n各位代表：现在，我代表区政府报告工作。\n一、2024年工作回顾\n`;
const end = `。\n${"江边的柳树又绿了。".repeat(30)}\n二、2025年工作安排\n继续修路种树。\n`;

/** The rows of a made-up report with a sentence in its review, and where the sentence stands. */
function reported(sentence: string): { rows: LedgerRow[]; from: number } {
  return { rows: extract(start + sentence + end).rows, from: start.length };
}

afterEach(() => vi.restoreAllMocks());

describe.each(namings.map((naming) => [naming.name, naming] as const))("%s", (_, naming) => {
  test.each(naming.examples)("%s is %s", (example, indicator) => {
    const marked = /【(.+)】/.exec(example)!;
    const sentence = example.replace(/[【】]/g, "");
    // Which naming named each figure, in the order of the figures.
    const by = new Map<string, string>();
    for (const each of namings) {
      const find = each.nameOf.bind(each);
      vi.spyOn(each, "nameOf").mockImplementation((phrase) => {
        const name = find(phrase);
        if (name) by.set(`${phrase.clause.numeral.start}`, each.name);
        return name;
      });
    }
    const { rows, from } = reported(sentence);
    const row = rows.find((each) => each.start === from + marked.index);
    expect(row).toMatchObject({ class: "figure", printed: marked[1], indicator });
    expect(by.get(`${marked.index}`)).toBe(naming.name);
  });
});

test("every naming has a name of its own and an example", () => {
  expect(new Set(namings.map(({ name }) => name)).size).toBe(namings.length);
  expect(namings.filter(({ examples }) => examples.length === 0)).toEqual([]);
});

/** A figure with words before and behind it, as it stands in no sentence. */
function clauseOf(left: string, unit: string, right: string, also: Partial<Clause> = {}): Clause {
  const numeral = { form: "number", start: 0, end: 1, value: 3, valueMax: null, unit, plus: false, scale: 1 } as const;
  const rest = { isListed: false, isJoined: false, isCut: false, values: 1, following: "", previous: "" };
  return { numeral, printed: `3${unit}`, left, right, ...rest, ...also };
}

describe("nameOf", () => {
  test("remembers what the next figure may refer to", () => {
    const first = nameOf(clauseOf("新增规上企业", "家", ""), blank);
    expect(first).toMatchObject({ indicator: "新增规上企业", measure: "increment", isDone: true, tookRight: false });
    expect(first.memory).toMatchObject({ topic: "新增规上企业", verb: "新增", unit: "家", recent: ["新增规上企业"] });
    const second = nameOf(clauseOf("增长", "%", ""), first.memory);
    expect(second).toMatchObject({ indicator: "新增规上企业", measure: "growth" });
    expect(second.memory.recent).toEqual(["新增规上企业"]);
  });

  test("changes nothing that it was given", () => {
    const clause = Object.freeze(clauseOf("文件、会议分别减少", "%", "", { values: 2 }));
    const memory = Object.freeze({ ...blank, names: Object.freeze([]), recent: Object.freeze([]) });
    expect(nameOf(clause, memory)).toEqual(nameOf(clause, memory));
  });

  test.each(["%", "‰", "百分点", "倍", "元", "家", "平方米", "", "舸"])("names nothing by nothing: 3%s", (unit) => {
    expect(nameOf(clauseOf("", unit, ""), blank)).toMatchObject({ indicator: "", tookRight: false });
  });

  test.each([
    ["元", "安排", "budget"],
    ["元", "完成营收", "level"],
    ["家", "引进企业", "count"],
    ["家", "新增企业", "increment"],
    ["家", "企业总数", "level"],
    ["%", "绿化率", "share"],
    ["%", "营收增速", "growth"],
    ["百分点", "占比提高", "points"],
    ["倍", "营收增长", "growth"],
    ["倍", "是上年的", "multiple"],
  ])("in %s, %s is a %s", (unit, left, measure) => {
    expect(nameOf(clauseOf(left, unit, ""), blank).measure).toBe(measure);
  });

  test.each(["、", "”", "分别", "占", "占比", "等", "其中", "从由", "甲、", "（", "的", "\n"])(
    "a clause full of %s",
    (unit) => {
      const words = unit.repeat(2000 / unit.length);
      const name = nameOf(clauseOf(words, "%", words, { previous: words, values: 2 }), blank);
      expect(typeof name.indicator).toBe("string");
    },
  );
});

test("a figure that nothing names is kept, with a note", () => {
  const { rows, from } = reported("3%");
  expect(rows.find(({ start }) => start === from)).toMatchObject({
    class: "figure",
    indicator: "",
    note: "未定：主语未找到",
  });
});

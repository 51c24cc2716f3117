import { describe, expect, test } from "vitest";
import { figureById } from "../../src/ledger/report.ts";
import type { Figure } from "../../src/ledger/schema.ts";
import type { ChangeForm } from "../../src/stories/blocks.ts";
import { changeProblem } from "../../src/stories/change.ts";
import { compileInlines } from "../../src/stories/inlines.ts";
import { parseMarkdown } from "../../src/stories/parse.ts";
import { formatChange, plainText } from "../../src/stories/words.ts";
import { report } from "./report.ts";

const figure = (id: string): Figure => figureById(report, id)!;

/** A figure like one of the report's, with other cells. */
const like = (id: string, cells: Partial<Figure>): Figure => ({ ...figure(id), ...cells });

describe("formatChange", () => {
  const canteens = [figure("社区食堂-2025"), figure("社区食堂-2026")] as const;
  const loans = [figure("贷款-2025"), figure("贷款-2026")] as const;
  const air = [figure("空气优良率-2025"), figure("空气优良率-2026")] as const;
  const paths = [figure("绿道-2025"), figure("示范绿道-2026")] as const;
  const exact = (value: number) => like("社区食堂-2025", { value, printed: `${value}家` });

  test.each<[string, readonly [Figure, Figure], ChangeForm, string, string]>([
    ["carries the floor of the target", canteens, "difference", "至少6家", "at least 6"],
    ["says a ratio in times", canteens, "ratio", "至少约1.33倍", "at least about 1.33 times"],
    ["says a growth in percent", canteens, "growth", "至少约33.3%", "at least about 33.3%"],
    ["leaves the qualifier of words to the sentence", canteens, "words", "约1.3倍", "about 1.3 times"],
    ["has no more digits than its figures", loans, "ratio", "约4.3倍", "about 4.3 times"],
    ["tells money in its own scale", loans, "difference", "约38亿元", "about ¥3.8 billion"],
    ["tells rates apart by points", air, "difference", "至少0.6个百分点", "at least 0.6 percentage points"],
    ["turns a floor that is taken away", paths, "difference", "至多32公里", "at most 32 km"],
    ["has no sign where it falls", paths, "growth", "至多约76.2%", "at most about 76.2%"],
    ["is firm between exact whole counts", [exact(8), exact(10)], "ratio", "1.25倍", "1.25 times"],
    ["says a half in words", [exact(39), exact(20)], "words", "约一半", "about half"],
    ["shows at most three digits", [exact(9), exact(4018)], "difference", "约4010家", "about 4,010"],
  ])("%s", (_, [baseline, target], form, zh, en) => {
    expect(formatChange(baseline, target, form, "zh")).toBe(zh);
    expect(formatChange(baseline, target, form, "en")).toBe(en);
  });

  test("a vague whole number ends before its zeros", () => {
    const hires = figure("引才-2025");
    const target = like("引才-2025", { value: 150, printed: "150人", qualifier: "atLeast" });
    expect(formatChange(hires, target, "ratio", "zh")).toBe("约1.1倍");
  });

  test("what can't be told so is named", () => {
    expect(changeProblem(...air, "ratio")).toBe("Unexpected ratio of a rate, expected {as=difference}");
    expect(changeProblem(...air, "difference")).toBeUndefined();
    expect(changeProblem(canteens[0], paths[1], "difference")).toMatch("one unit");
    expect(changeProblem(exact(0), exact(5), "growth")).toMatch("baseline of 0");
    expect(changeProblem(figure("位次-2025"), figure("位次-2025"), "difference")).toMatch("rank");
  });
});

describe("plainText", () => {
  const read = (markdown: string, locale: "zh" | "en" = "zh") =>
    parseMarkdown(markdown)
      .children.map((node) => plainText(node.type === "paragraph" ? compileInlines(node.children, report) : [], locale))
      .join("");

  test.each([
    ["**从:figure[社区食堂-2025]到:figure[社区食堂-2026]**", "从18家到不少于24家"],
    ["最低线:figure[社区食堂-2026]{as=number}", "最低线24家"],
    [":figure[图书馆座位-2025]", "预计达1.2万个左右"],
    ["多:derived[canteen-gap]，:derived[canteen-rise]{as=words}", "多至少6家，约三成三"],
    ["差:change[空气优良率-2025 空气优良率-2026]{as=difference}", "差至少0.6个百分点"],
    [":count[targets]个，:count[uses]{word=不少于}次", "7个，2次"],
    [":term[湖上行动]到:literal[二期]", "湖上行动到二期"],
    [":reason[只数*示范*绿道]{of=c03}，见[方法](/methods/)", "只数示范绿道，见方法"],
    [":figure[没有]和:nothing[x]", "和"],
    [":figure[社区食堂-2026]{as=period}的目标", "2026年的目标"],
    [":figure[社区食堂-2026]{as=name}有:figure[社区食堂-2026]", "社区食堂有不少于24家"],
  ])("%s", (markdown, text) => expect(read(markdown)).toBe(text));

  test("in English", () =>
    expect(read("From :figure[社区食堂-2025] to :figure[社区食堂-2026]", "en")).toBe("From 18 to at least 24"));

  test("a figure's name is the ledger's in either language", () =>
    expect(read(":figure[社区食堂-2026]{as=name}", "en")).toBe("社区食堂 (en)"));
});

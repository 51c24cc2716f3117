import { describe, expect, test } from "vitest";
import { comparisonsOf, isMachines } from "../../src/drafting/comparisons.ts";
import type { Figure } from "../../src/ledger/schema.ts";
import { result, target } from "./shapes.ts";

const propose = (figures: Figure[], before: Parameters<typeof comparisonsOf>[2] = []) =>
  comparisonsOf(figures, { year: 2026 }, before);
const growth = { measure: "growth", unit: "%" } as const;

describe("a proposed comparison", () => {
  test("is near until a person says same, and its reason is the difference in wording", () => {
    expect(propose([result("引进人才"), target("引育人才")])).toEqual([
      {
        id: "p01",
        label: "引育人才",
        label_en: "",
        baseline: ["引进人才-2025"],
        target: ["引育人才-2026"],
        comparability: "near",
        shift: "unclear",
        reason: "机器配对：2025年写的是“引进人才”，2026年写的是“引育人才”；口径是否一致，还没有人核对。",
        reason_en:
          "Paired by machine: 2025 says “引进人才”, 2026 says “引育人才”; nobody has checked yet whether they count the same.",
      },
    ]);
  });

  test("of the same words is near as well", () => {
    expect(propose([result("食堂"), target("食堂")])[0]).toMatchObject({
      comparability: "near",
      shift: null,
      reason: "机器配对：两处都写“食堂”，单位也一样；口径是否一致，还没有人核对。",
    });
  });

  test("of growth says so in its label", () => {
    const labels = [
      result("产值", growth),
      target("产值", growth),
      result("能耗降幅", growth),
      target("能耗降幅", growth),
    ];
    expect(propose(labels).map(({ label }) => label)).toEqual(["产值增速", "能耗降幅"]);
  });
});

describe("what only looks like a pair", () => {
  test.each<[string, Partial<Figure>, Partial<Figure>, string]>([
    ["an amount and a growth", { unit: "元", value: 1e9 }, growth, "一边是金额，一边是增速，不是同一把尺。"],
    ["two units", { unit: "条" }, { unit: "公里" }, "一边的单位是“条”，一边是“公里”，不是同一把尺。"],
    [
      "a stock and a flow",
      { qualifier_words: ["增加到"] },
      { measure: "increment" },
      "一边是总数，一边是一年里的数，不是同一把尺。",
    ],
  ])("%s", (_, before, after, reason) => {
    expect(propose([result("光感产业产值", before), target("光感产业产值", after)])).toMatchObject([
      { id: "n01", comparability: "none", baseline: ["光感产业产值-2025"], reason: `机器配对：${reason}` },
    ]);
  });
});

test("things that are only counted by other words have a common measure after all", () => {
  expect(propose([result("口袋公园", { unit: "个" }), target("口袋公园", { unit: "处" })])).toEqual([]);
});

describe("when comparisons are proposed again", () => {
  const figures = [result("食堂"), target("食堂"), result("绿道"), target("绿道", { start: 20 })];
  const first = propose(figures);

  test("nothing changes where nothing has changed", () => expect(propose(figures, first)).toEqual(first));

  test("what a person wrote stays, and takes its figures out of the machine's hands", () => {
    const mine = { ...first[0]!, comparability: "same" as const, reason: "名称、单位一致。" };
    expect(isMachines(mine)).toBe(false);
    expect(propose(figures, [mine, first[1]!])).toEqual([mine, first[1]]);
    const apart = { ...first[0]!, comparability: "none" as const, reason: "一边含改建。" };
    expect(propose(figures, [apart])).toEqual([apart, { ...first[1]!, id: "p02" }]);
  });

  test("saying same is enough to make a pair a person's", () => {
    const mine = { ...first[0]!, comparability: "same" as const };
    expect(propose(figures, [mine])[0]).toEqual(mine);
  });

  test("a pair keeps its id when another goes, and no id is given twice", () => {
    expect(propose(figures.slice(2), first)).toEqual([first[1]]);
    const more = [...figures, result("托位"), target("托位", { start: 30 })];
    expect(propose(more, first).map(({ id }) => id)).toEqual(["p01", "p02", "p03"]);
  });
});

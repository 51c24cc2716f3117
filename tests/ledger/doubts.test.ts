import { expect, test } from "vitest";
import { caveatOf, isDoubtful, isUnstated } from "../../src/ledger/doubts.ts";
import { figure } from "./jiangan.ts";

test.each([
  ["单位存疑：浓度不以百分点计", true, false],
  ["原文前缺标点", true, false],
  ["是否管到此项语法上不定", true, false],
  ["主语未找到", true, false],
  ["分母原文未写", false, true],
  ["两类合计，未拆分", false, true],
  ["对比年为2023年", false, false],
  ["", false, false],
])("%s: doubtful %s, unstated %s", (note, doubtful, unstated) => {
  expect([isDoubtful(note), isUnstated(note)]).toEqual([doubtful, unstated]);
});

test("a reader is told what is doubtful or unstated, and nothing that concerns the ledger alone", () => {
  expect(caveatOf(figure("生态环保产业税收贡献-2024"))).toBe("分母原文未写");
  expect(caveatOf(figure("PM2.5平均浓度降幅-2024"))).toBe("单位存疑：浓度不以百分点计");
  expect(caveatOf({ note: "深化改革篇用；三个库的合计" })).toBe("");
});

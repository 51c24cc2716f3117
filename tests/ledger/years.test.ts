import { expect, test } from "vitest";
import { besideYears } from "../../src/ledger/years.ts";
import { besideTitle } from "../../src/renditions/beside-title.ts";
import { aimed, reportOf, stated } from "./made-up-years.ts";

const report = reportOf(2026, [stated("食堂-2025", 20), aimed("食堂-2026", 24)]);
const before = reportOf(2025, [aimed("食堂-2025", 18)]);

test("a report stands beside its neighbours where they have something for it", () => {
  expect(besideYears(report, { before })?.rows).toHaveLength(1);
  expect(besideYears(report, {})).toBeUndefined();
  expect(besideYears(report, { before: reportOf(2025, [aimed("绿道-2025", 4)]) })).toBeUndefined();
});

test("a number that is restated is enough, and tells which report is the earlier one", () => {
  const later = reportOf(2027, [stated("食堂-2025", 21)]);
  const beside = besideYears(report, { before: reportOf(2025, []), after: later });
  expect(beside?.rows).toEqual([]);
  expect(beside?.restating.map(({ earlier, later: again }) => [earlier.id, again.id])).toEqual([
    ["yunpu-2026", "yunpu-2027"],
  ]);
});

test("the title says which neighbours there are", () => {
  expect([{ before }, { after: before }, { before, after: before }].map(besideTitle)).toEqual([
    "和前一年的报告放在一起",
    "和后一年的报告放在一起",
    "和前后两年的报告放在一起",
  ]);
});

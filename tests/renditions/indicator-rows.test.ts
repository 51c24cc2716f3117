import { describe, expect, test } from "vitest";
import { sharedIndicators } from "../../src/ledger/indicators.ts";
import { indicatorRows, placeRows } from "../../src/renditions/indicator-rows.ts";
import { placesBy } from "../../src/renditions/orders.ts";
import { aimed, reportOf, stated } from "../ledger/made-up-years.ts";

const here = reportOf(2026, [stated("食堂-2025", 20), aimed("食堂-2026", 24), stated("绿道-2025", 40)]);
const later = reportOf(2027, [stated("食堂-2026", 25), stated("食堂-2025", 21, { role: "background" })]);
const there = reportOf(2026, [stated("食堂-2025", 30), stated("绿道-2025", 50)], {
  id: "anling-2026",
  place: "安岭区",
});
const indicators = sharedIndicators([here, later, there]);

describe("the list of shared indicators", () => {
  const rows = indicatorRows(indicators);

  test("counts places and reports, and names the years that reports plan for", () => {
    expect(
      rows.map(({ indicator, places, reports, years, tags }) => [indicator.key, places, reports, years, tags]),
    ).toEqual([
      ["绿道", 2, 2, [2026], ["year:2026"]],
      ["食堂", 2, 3, [2026, 2027], ["year:2026", "year:2027"]],
    ]);
  });

  test("knows the order of each of its five columns", () => {
    expect(rows.map(({ orders }) => orders)).toEqual([
      [0, 0, 0, 0, 0],
      [1, 0, 0, 1, 1],
    ]);
  });
});

test("an indicator stands by time, the latest first, and by place, results apart from targets", () => {
  const { series } = indicators.find(({ key }) => key === "食堂")!;
  const shown = placeRows(series[0]!).map(({ period, rows }) => ({
    period,
    rows: rows.map(({ place, results, targets }) => [
      place,
      results.map(({ report, figure }) => `${report.year}: ${figure.value}`),
      targets.map(({ report, figure }) => `${report.year}: ${figure.value}`),
    ]),
  }));
  expect(shown).toEqual([
    { period: "2026", rows: [["云浦区", ["2027: 25"], ["2026: 24"]]] },
    {
      period: "2025",
      rows: [
        ["安岭区", ["2026: 30"], []],
        ["云浦区", ["2026: 20", "2027: 21"], []],
      ],
    },
  ]);
});

test("a span stands with the year that it ends in", () => {
  const report = (id: string) =>
    reportOf(
      2026,
      ["2021/2025", "2026", "2025"].map((period) => stated(`食堂-${period}`, 1, { period })),
      { id },
    );
  const [indicator] = sharedIndicators([report("a-2026"), report("b-2026")]);
  expect(placeRows(indicator!.series[0]!).map(({ period }) => period)).toEqual(["2026", "2021/2025", "2025"]);
});

test("equal items share a place in an order", () => {
  const items = [3, 1, 3, 2].map((value) => ({ value }));
  const places = placesBy(items, (a, b) => a.value - b.value);
  expect(items.map((item) => places.get(item))).toEqual([2, 0, 2, 1]);
});

import { expect, test } from "vitest";
import { chaptersOf } from "../../src/ledger/chapter.ts";
import { targets } from "../../src/ledger/count.ts";
import { madeUpFigure } from "../charts/made-up.ts";
import { report } from "./jiangan.ts";

test("every target of an area stands in its chapter, in the order of the report", () => {
  const chapters = chaptersOf(report.areas, report.sections, targets(report));
  expect(chapters.map(({ area, characters, figures }) => [area.id, characters, figures.length])).toEqual([
    ["innovation", 694, 11],
    ["industry", 747, 3],
    ["green", 670, 6],
    ["demand", 686, 15],
    ["culture", 628, 6],
    ["reform", 715, 3],
    ["renewal", 674, 15],
    ["livelihood", 1031, 10],
  ]);
  for (const { characters, figures } of chapters) {
    const places = figures.map(({ at }) => at);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const at of places) expect(at > 0 && at < characters).toBe(true);
  }
});

test("an area that stands in two sections has them end to end", () => {
  const section = (id: string, start: number) => ({ id, title: id, start, end: start + 100, characters: 80 });
  const area = report.areas[0]!;
  const one = madeUpFigure({ area: area.id, section: "二", start: 50 });
  const other = madeUpFigure({ area: area.id, section: "三", start: 225 });
  const sections = [section("一", 0), section("二", 0), section("三", 200)];
  expect(chaptersOf([area], sections, [one, other])).toEqual([
    {
      area,
      characters: 160,
      figures: [
        { figure: one, at: 40 },
        { figure: other, at: 100 },
      ],
    },
  ]);
  expect(chaptersOf([area], sections, [])).toEqual([{ area, characters: 0, figures: [] }]);
});

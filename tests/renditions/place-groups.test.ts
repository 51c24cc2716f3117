import { expect, test } from "vitest";
import { placeGroups } from "../../src/renditions/place-groups.ts";
import { reportOf } from "../ledger/made-up-years.ts";

const of = (place: string, year: number, sample = false) =>
  reportOf(year, [], { id: `${place}-${year}`, place, sample });
const reports = [of("云浦区", 2025), of("安岭区", 2026), of("栖澄10区", 2026), of("云浦区", 2026), of("栖澄9区", 2026)];
const ids = (first?: string) =>
  placeGroups(reports, first).map(({ reports: own }) => own.map(({ id }) => id).join(" "));

test("places stand in the order of their pinyin, numbers as numbers, the newest report of each first", () => {
  expect(ids()).toEqual(["安岭区-2026", "栖澄9区-2026", "栖澄10区-2026", "云浦区-2026 云浦区-2025"]);
});

test("the place of the report that stands first comes before them", () => {
  expect(ids("云浦区-2025")[0]).toBe("云浦区-2026 云浦区-2025");
  expect(ids("没有-2025")).toEqual(ids());
});

test("made-up places come last, and a made-up report is of no real place", () => {
  const groups = placeGroups([of("安岭区", 2027, true), ...reports]);
  expect(groups.at(-1)!.reports.map(({ id }) => id)).toEqual(["安岭区-2027"]);
  expect(groups).toHaveLength(5);
});

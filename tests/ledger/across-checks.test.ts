import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { checkAcross } from "../../src/ledger/across-checks.ts";
import { acrossColumns } from "../../src/ledger/across-schema.ts";
import { writeCsv } from "../../src/ledger/csv.ts";
import type { Report } from "../../src/ledger/report.ts";
import { messageLines } from "../../src/loaders.ts";
import { aimed, reportOf, stated } from "./made-up-years.ts";

const before = reportOf(2025, [aimed("食堂-2025", 18), aimed("绿道-2025", 5, { unit: "%", measure: "growth" })]);
const report = reportOf(2026, [stated("食堂-2025", 20)]);

/** What is wrong in a file of these rows. */
function messages(
  rows: Record<string, string>[],
  { neighbour }: { neighbour: Report | undefined } = { neighbour: before },
): string[] {
  const complete = rows.map((row) => ({ comparability: "same", reason: "核对过。", ...row }));
  const file = new VFile({ path: "across.csv", value: writeCsv(acrossColumns, complete) });
  checkAcross(file, report, neighbour);
  return messageLines([file]);
}

describe("a row of across.csv", () => {
  test("names a figure of this report, and one of the year before or none", () => {
    expect(messages([{ figure: "食堂-2025", other: "yunpu-2025/食堂-2025" }, { figure: "食堂-2025" }])).toEqual([]);
  });

  test.each<[string, Record<string, string>, string]>([
    [
      "an unknown figure",
      { figure: "食堂-2030" },
      "across.csv:2:1: Unexpected figure `食堂-2030`, expected an id of the ledger (across:unknown-figure)",
    ],
    [
      "an unknown figure of the other report",
      { figure: "食堂-2025", other: "yunpu-2025/食堂-2030" },
      "across.csv:2:9: Unexpected figure `yunpu-2025/食堂-2030`, expected an id of its ledger (across:unknown-figure)",
    ],
    [
      "a report of elsewhere",
      { figure: "食堂-2025", other: "lanqu-2025/食堂-2025" },
      "across.csv:2:9: Unexpected report `lanqu-2025`, expected `yunpu-2025` (across:unknown-report)",
    ],
    [
      "another unit",
      { figure: "食堂-2025", other: "yunpu-2025/绿道-2025" },
      "across.csv:2:9: Unexpected unit `%`, expected `家` as the figure has (across:unit)",
    ],
  ])("%s is told with its place", (_, row, message) => expect(messages([row])).toContain(message));

  test("compares growth with nothing else, unless it says that the two only look alike", () => {
    const row = { figure: "食堂-2025", other: "yunpu-2025/绿道-2025" };
    expect(messages([row]).at(-1)).toMatch(
      /Unexpected measure growth, expected one that compares with level \(across:measure\)$/,
    );
    expect(messages([{ ...row, comparability: "none" }])).toEqual([]);
  });

  test("needs a report of the year before where it names one", () => {
    expect(messages([{ figure: "食堂-2025", other: "yunpu-2025/食堂-2025" }], { neighbour: undefined })).toEqual([
      "across.csv:2:9: Unexpected report `yunpu-2025`, expected a report of 云浦区 of 2025, which there is not (across:unknown-report)",
    ]);
  });

  test("stands once", () => {
    expect(messages([{ figure: "食堂-2025" }, { figure: "食堂-2025" }])).toEqual([
      "across.csv:3:1: Unexpected second row for 食堂-2025, expected one (across:duplicate-row)",
    ]);
  });
});

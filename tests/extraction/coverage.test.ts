import { describe, expect, test } from "vitest";
import { coverage, coverageTable } from "../../src/extraction/coverage.ts";
import { classes, type LedgerRow } from "../../src/ledger/schema.ts";
import type { Section } from "../../src/report/outline.ts";
import { report } from "../ledger/jiangan.ts";

const row = (section: string, name: LedgerRow["class"], note = ""): LedgerRow => ({
  ...report.rows[0]!,
  section,
  class: name,
  note,
});
const section = (id: string, title: string): Section => ({
  id,
  title,
  part: "review",
  period: "2030",
  start: 0,
  end: 1,
  paragraphs: [],
});
const outline = { sections: [section("一", "果园与水渠"), section("二(十一)", "Orchards")] };
const rows = [
  row("一", "figure"),
  row("一", "figure", "主语未找到"),
  row("一", "rank", "见附件"),
  row("一", "name", "存疑：也可能是数"),
  row("附", "list"),
];

describe("coverage", () => {
  test("counts each class and what is uncertain, by section and in all", () => {
    const none = { figure: 0, rank: 0, date: 0, name: 0, list: 0, other: 0, uncertain: 0, total: 0 };
    expect(coverage(rows, outline)).toEqual({
      sections: [
        { ...none, section: "一", title: "果园与水渠", figure: 2, rank: 1, name: 1, uncertain: 2, total: 4 },
        { ...none, section: "二(十一)", title: "Orchards" },
        { ...none, section: "附", title: "", list: 1, total: 1 },
      ],
      total: { ...none, figure: 2, rank: 1, name: 1, list: 1, uncertain: 2, total: 5 },
    });
  });

  test("an empty ledger of a report without sections", () => {
    expect(coverage([], { sections: [] })).toMatchObject({ sections: [], total: { total: 0 } });
  });

  test("leaves no row of a real ledger out", () => {
    const { sections, total } = coverage(report.rows, {
      sections: report.sections.map(({ id, title }) => section(id, title)),
    });
    expect(sections.map((each) => each.section)).toEqual(report.sections.map(({ id }) => id));
    expect(total.total).toBe(report.rows.length);
    for (const key of [...classes, "uncertain", "total"] as const)
      expect(sections.reduce((sum, each) => sum + each[key], 0)).toBe(total[key]);
    for (const each of [...sections, total])
      expect(classes.reduce((sum, name) => sum + each[name], 0)).toBe(each.total);
  });
});

describe("the table", () => {
  test("is aligned where Han take two columns", () => {
    expect(coverageTable(coverage(rows, outline))).toBe(
      [
        "section   title       figure  rank  date  name  list  other  uncertain  total",
        "一        果园与水渠       2     1     0     1     0      0          2      4",
        "二(十一)  Orchards         0     0     0     0     0      0          0      0",
        "附                         0     0     0     0     1      0          0      1",
        "total                      2     1     0     1     1      0          2      5",
        "",
      ].join("\n"),
    );
  });

  test("counts a mark that combines with the letter before as nothing", () => {
    const [, line] = coverageTable(coverage([], { sections: [section("一", "Cafe\u0301")] })).split("\n");
    expect(line).toBe("一       Cafe\u0301        0     0     0     0     0      0          0      0");
  });

  test("cuts a long title between characters", () => {
    const table = coverageTable(coverage([], { sections: [section("一", "𠮷".repeat(20))] }));
    expect(table).toContain(`一       ${"𠮷".repeat(15)}…  `);
  });

  test("obeys no character of a title or a section", () => {
    const table = coverageTable(coverage([row("\u001B[2J", "list")], { sections: [section("一", "\u202E倒\n行")] }));
    expect(table.split("\n")).toHaveLength(5);
    expect(table).not.toMatch(/[\p{Cf}\u001B]/u);
    expect(table).toContain("\\u{202E}倒\\u{A}行");
  });
});

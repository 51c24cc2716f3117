import { describe, expect, test } from "vitest";
import { refresh } from "../../src/drafting/refresh.ts";
import { isUntouched, stamped } from "../../src/drafting/stamp.ts";
import type { Files } from "../../src/drafting/data-files.ts";
import { digest, drafted } from "./drafts.ts";

const files = drafted("five-years").draft.files;
/** The draft with some of its files edited as a person would. */
const edited = (edits: Record<string, (text: string) => string>): Files => ({
  ...files,
  ...Object.fromEntries(
    Object.entries(edits).map(([name, edit]) => {
      const text = edit(files[name]!);
      if (text === files[name]) throw new Error(`The edit of ${name} changes nothing`);
      return [name, text];
    }),
  ),
});
const again = (given: Files) => refresh(given, digest);

describe("a stamp", () => {
  test("holds as long as nobody changes the text", () => {
    for (const text of ["- id: one\n  type: bullet\n", "---\nquestion: 问\n---\n\n正文。\n"]) {
      const piece = stamped(text, digest);
      expect(piece).not.toBe(text);
      expect(isUntouched(piece, digest)).toBe(true);
      expect(isUntouched(piece.replace(/\n$/, " \n"), digest)).toBe(false);
      expect(isUntouched(text, digest)).toBe(false);
    }
  });

  test("stands in the front matter of a story, which stays front matter", () => {
    expect(stamped("---\nreview: proposed\n---\n", digest)).toMatch(
      /^---\n# drafted: [0-9a-f]{16}\nreview: proposed\n---\n$/,
    );
  });
});

describe("drafting anew", () => {
  test("changes nothing where nobody has changed anything", () => {
    expect(again(files)).toMatchObject({ changed: {}, removed: [], kept: [], faults: [] });
  });

  test("carries a corrected ledger into charts and stories", () => {
    const { changed, faults } = again(
      edited({
        "ledger.csv": (text) =>
          text.replaceAll("改造渔村", "渔村改造").replace("渔村改造-2026,figure", "渔村更新-2026,figure"),
      }),
    );
    expect(faults).toEqual([]);
    expect(Object.keys(changed).sort()).toEqual(["charts.yaml", "comparisons.csv", "stories/area-4.md"]);
    expect(changed["stories/area-4.md"]).toContain("渔村更新-2026");
    expect(isUntouched(changed["stories/area-4.md"]!, digest)).toBe(true);
  });

  test("draws a pair firm once a person has said same", () => {
    const { changed } = again(
      edited({
        "comparisons.csv": (text) => text.replace(/^(p14,.*),near,unclear,[^,]*,.*$/m, "$1,same,,名称、单位一致。,"),
      }),
    );
    expect(changed["comparisons.csv"]).toBeUndefined();
    expect(Object.keys(changed)).toContain("stories/area-4.md");
  });

  test("leaves a story that a person changed, its charts with it, and drafts the others", () => {
    const { changed, kept, draft } = again(
      edited({
        "stories/area-4.md": (text) => text.replace("review: proposed", "review: accepted"),
        "ledger.csv": (text) => text.replaceAll("城镇新增就业", "新增城镇就业").replaceAll("海上赛事", "海上比赛"),
      }),
    );
    expect(kept).toEqual(["stories/area-4.md"]);
    expect(changed["stories/area-4.md"]).toBeUndefined();
    expect(changed["stories/area-2.md"]).toContain("海上比赛");
    expect(draft!.files["charts.yaml"]).toContain("id: area-4-pairs");
  });

  test("leaves a chart that a person changed, and one that a person added", () => {
    const own =
      "- id: my-list\n  type: target-list\n  area: area-1\n  title: 港口\n  dek: 港口\n  reading: 一行一个。\n  figures: [签约冷链项目-2026]\n";
    const { changed, draft, faults } = again(
      edited({
        "charts.yaml": (text) => text.replace("title: 做旺消费", "title: 消费这一章，做旺消费") + own,
        "ledger.csv": (text) => text.replaceAll("海上赛事", "海上比赛"),
      }),
    );
    // The chart that a person changed names a pair that is gone: that is told, not undone.
    expect(faults).toEqual([
      expect.stringMatching(/^charts\.yaml:\d+:\d+: Unexpected id `p07`.*comparisons/),
      expect.stringMatching(/^charts\.yaml:\d+:\d+: Unexpected id `p07`.*bound to/),
      expect.stringMatching(/^stories\/area-2\.md:\d+:\d+: Unexpected chart `area-2-pairs`/),
    ]);
    expect(draft!.files["charts.yaml"]).toContain("title: 消费这一章，做旺消费");
    expect(draft!.files["charts.yaml"]).toContain("id: my-list");
    expect(Object.keys(changed)).toContain("stories/area-2.md");
  });

  test("adds no chart to a story that a person wrote, and takes none away", () => {
    const { draft } = again(
      edited({
        "stories/area-1.md": (text) => text.replace("## 写到的钱", "## 钱"),
        "charts.yaml": (text) =>
          text.replace(/# drafted: \w+\n# target-list[^\n]*\n- id: area-1-targets\n(?: {2}.*\n)+/, ""),
        // Without its two amounts of money the area would have no chart of them.
        "ledger.csv": (text) => text.replace(/^(航运基金总规模-2026|.*基金.*-2026[^,]*),figure,/m, ",other,"),
      }),
    );
    expect(draft!.files["charts.yaml"]).not.toContain("id: area-1-targets");
  });

  test("drops what it drafted of an area that is gone, and drafts the one that came", () => {
    const renamed = edited({
      "report.yaml": (text) => text.replace("id: area-2,", "id: consumption,"),
      "ledger.csv": (text) => text.replaceAll(",area-2,", ",consumption,"),
      "glossary.yaml": (text) => text.replaceAll("area-2", "consumption"),
    });
    const { changed, removed, faults, draft } = again(renamed);
    expect(faults).toEqual([]);
    expect(removed).toEqual(["stories/area-2.md"]);
    expect(changed["stories/consumption.md"]).toContain("area=consumption");
    expect(draft!.files["charts.yaml"]).toContain("id: consumption-targets");
    expect(draft!.files["charts.yaml"]).not.toContain("area-2");
  });

  test("drafts nothing from data that has faults, and tells all of them", () => {
    const { draft, changed, faults } = again(
      edited({ "ledger.csv": (text) => text.replace(",area-2,", ",aera-2,").replace(",area-3,", ",aera-3,") }),
    );
    expect({ draft, changed }).toEqual({ draft: undefined, changed: {} });
    expect(faults).toHaveLength(2);
    expect(faults[0]).toMatch(/^ledger\.csv:\d+: Unexpected area `aera-[23]`/);
  });
});

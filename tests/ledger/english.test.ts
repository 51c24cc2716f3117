import { describe, expect, test } from "vitest";
import { messagesAfter, withCell } from "./jiangan.ts";

const folder = "data/jiangan-2025";
const untitled = (text: string) => text.replace(/^title_en: .*$/m, 'title_en: ""');
const without = {
  "ledger.csv": (text: string) => withCell(text, "技术合同成交额-2025", ",Technology contract turnover,", ",,"),
  "comparisons.csv": (text: string) => withCell(text, "p05", ",Technology contract turnover,", ",,"),
  "derived.yaml": (text: string) => text.replace(/label_en: ("[^"]*"|[^,}\n]*)/, 'label_en: ""'),
};

describe("the English of a report", () => {
  test("is whole where the title has some: what lacks is told with its place", () => {
    const report = (text: string) =>
      text.replace(/^place_en: .*$/m, 'place_en: ""').replace("short_en: Tech", 'short_en: ""');
    const messages = messagesAfter({ ...without, "report.yaml": report });
    expect(messages).toHaveLength(5);
    expect(messages).toEqual([
      expect.stringMatching(
        new RegExp(
          `^${folder}/comparisons\\.csv:6:\\d+: Unexpected empty label_en, expected English, as the report's title has it \\(english:missing\\)$`,
        ),
      ),
      expect.stringMatching(/derived\.yaml:\d+:\d+: Unexpected empty label_en, /),
      expect.stringMatching(/ledger\.csv:\d+:\d+: Unexpected empty indicator_en, /),
      expect.stringMatching(/report\.yaml:6:\d+: Unexpected empty place_en, /),
      expect.stringMatching(/report\.yaml:\d+:\d+: Unexpected empty short_en, /),
    ]);
  });

  test("is asked for nowhere where the title has none", () => {
    expect(messagesAfter({ ...without, "report.yaml": untitled })).toEqual([]);
  });
});

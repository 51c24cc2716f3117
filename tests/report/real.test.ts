import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { decode } from "../../src/report/decode.ts";
import { outline } from "../../src/report/outline.ts";
import { read } from "../../src/report/reading.ts";

const root = new URL("../../", import.meta.url);
const folder = fileURLToPath(new URL("../shared/reports/", root));
const isHere = existsSync(folder);
const names = isHere ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];

function outlined(name: string) {
  const { text } = decode(readFileSync(folder + name));
  const reading = read(text);
  return { text, reading, found: outline(reading) };
}

/** Year, place, date, and the sections as `id part period`, those in a row with the same part and period in one line. */
const expected: Record<string, [year: number, place: string, date: string | undefined, ids: string[]]> = {
  "anguo-2022.txt": [
    2022,
    "安国市",
    "2022-01-27",
    [
      "序 front 2022",
      "一 一(一) 一(二) 一(三) 一(四) 一(五) 一(六) review 2021",
      "二 二(一) 二(二) 二(三) 二(四) 二(五) 二(六) 二(七) plan 2022",
      "三 conduct 2022",
      "附(1) annex 2022",
      "附(2) annex 2021",
      "附 glossary 2022",
    ],
  ],
  "boye-2025.txt": [
    2025,
    "博野县",
    "2025-01-15",
    [
      "序 front 2025",
      "一 review 2024",
      "二 二(一) 二(二) 二(三) 二(四) 二(五) 二(六) 二(七) plan 2025",
      "三 conduct 2025",
      "附 glossary 2025",
    ],
  ],
  "chongqing-2026.txt": [
    2026,
    "重庆市",
    "2026-01-28",
    [
      "序 front 2026",
      "一 一(一) 一(二) 一(三) 一(四) 一(五) 一(六) 一(七) 一(八) 一(九) review 2025",
      "一(1) review 2021/2025",
      "二 二(一) 二(二) 二(三) 二(四) goals 2026/2030",
      "三 三(一) 三(二) 三(三) 三(四) 三(五) 三(六) 三(七) 三(八) 三(九) 三(十) 三(十一) plan 2026",
      "四 四(一) 四(二) 四(三) 四(四) conduct 2026",
    ],
  ],
  "hubei-2025.txt": [
    2025,
    "湖北省",
    "2025-01-16",
    [
      "序 front 2025",
      "一 一(一) 一(二) 一(三) 一(四) 一(五) 一(六) 一(七) 一(八) review 2024",
      "二 二(一) 二(二) 二(三) 二(四) 二(五) 二(六) 二(七) 二(八) plan 2025",
      "三 conduct 2025",
    ],
  ],
  "jiangan-2025.txt": [
    2025,
    "武汉市江岸区",
    "2024-12-30",
    [
      "序 front 2025",
      "一 一(1) 一(2) 一(3) 一(4) 一(5) review 2024",
      "二 二(一) 二(二) 二(三) 二(四) 二(五) 二(六) 二(七) 二(八) plan 2025",
      "三 conduct 2025",
      "附 glossary 2025",
    ],
  ],
  "laiyuan-2022.txt": [
    2022,
    "涞源县",
    "2022-01-27",
    [
      "序 front 2022",
      "一 review 2021",
      "二 二(一) 二(二) 二(三) 二(四) 二(五) 二(六) 二(七) 二(八) plan 2022",
      "三 conduct 2022",
    ],
  ],
  "mancheng-2022.txt": [
    2022,
    "保定市满城区",
    "2022-01-27",
    [
      "序 front 2022",
      "一 review 2021",
      "二 二(一) 二(二) 二(三) 二(四) 二(五) 二(六) plan 2022",
      "三 conduct 2022",
      "附 glossary 2022",
    ],
  ],
  "state-council-2019.txt": [
    2019,
    "全国",
    undefined,
    [
      "序 front 2019",
      "一 review 2018",
      "二 三 三(一) 三(二) 三(三) 三(四) 三(五) 三(六) 三(七) 三(八) 三(九) 三(十) plan 2019",
      "三(1) conduct 2019",
    ],
  ],
  "xushui-2024.txt": [
    2024,
    "保定市徐水区",
    "2024-01-23",
    [
      "序 front 2024",
      "一 review 2023",
      "二 二(一) 二(二) 二(三) 二(四) 二(五) 二(六) 二(七) 二(八) 二(九) 二(十) plan 2024",
      "附 glossary 2024",
    ],
  ],
};

function inRows(found: ReturnType<typeof outline>): string[] {
  const rows: { ids: string[]; kind: string }[] = [];
  for (const { id, part, period } of found.sections) {
    const kind = `${part} ${period}`;
    if (rows.at(-1)?.kind === kind) rows.at(-1)!.ids.push(id);
    else rows.push({ ids: [id], kind });
  }
  return rows.map(({ ids, kind }) => `${ids.join(" ")} ${kind}`);
}

describe.skipIf(!isHere)("the real reports", () => {
  test("every one has its expectation", () => {
    expect(names).toEqual(expect.arrayContaining(Object.keys(expected)));
  });

  test.each(Object.entries(expected))("%s", (name, [year, place, date, rows]) => {
    const { reading, found } = outlined(name);
    expect(found).toMatchObject({ year, place, doubts: [] });
    expect(found.presented?.date).toBe(date);
    expect(inRows(found)).toEqual(rows);
    // The body holds report and nothing else: every section lies in it, and it ends with the end of a sentence.
    const { text, at } = reading;
    const { start, end } = found.body;
    expect(at[found.sections[0]!.start]).toBe(start);
    expect(at[found.sections.at(-1)!.end]).toBe(end);
    expect(text.slice(0, found.sections.at(-1)!.end)).toMatch(/[。！]$/);
  });

  test("footnote marks are taken out of the text, all of them", () => {
    const counts = Object.fromEntries(names.map((name) => [name, outlined(name).reading.footnotes.length]));
    expect(counts).toMatchObject({
      "anguo-2022.txt": 21,
      "boye-2025.txt": 31,
      "chongqing-2026.txt": 0,
      "hubei-2025.txt": 0,
      "jiangan-2025.txt": 0,
      "laiyuan-2022.txt": 17,
      "mancheng-2022.txt": 27,
      "xushui-2024.txt": 23,
    });
  });

  test("Jiang'an's sections are those of its report.yaml", () => {
    const { text, reading, found } = outlined("jiangan-2025.txt");
    const file = parse(readFileSync(new URL("data/jiangan-2025/report.yaml", root), "utf8")) as {
      title: string;
      place: string;
      year: number;
      presented: unknown;
      text: { characters: number; body: [number, number] };
      sections: { id: string; start: number; end: number; characters: number }[];
    };
    expect(text.length).toBe(file.text.characters);
    expect([found.body.start, found.body.end]).toEqual(file.text.body);
    expect(found).toMatchObject({ title: file.title, place: file.place, year: file.year, presented: file.presented });
    const { at } = reading;
    expect(
      found.sections.map(({ id, start, end }) => {
        const characters = text.slice(at[start], at[end]).replace(/\s/g, "").length;
        return { id, start: at[start], end: at[end], characters };
      }),
    ).toEqual(file.sections.map(({ id, start, end, characters }) => ({ id, start, end, characters })));
  });

  test("Jiang'an's paragraphs are numbered as in its ledger", () => {
    const { reading, found } = outlined("jiangan-2025.txt");
    const ledger = readFileSync(new URL("data/jiangan-2025/ledger.csv", root), "utf8");
    const places = [...ledger.matchAll(/,([一二三序附](?:\([^)]+\))?),(\d+),(\d+),(\d+),/g)];
    expect(places.length).toBeGreaterThan(400);
    for (const [, id, number, start] of places) {
      const paragraph = found.sections
        .find((section) => section.id === id)
        ?.paragraphs.find((each) => each.number === Number(number));
      expect(paragraph && reading.at[paragraph.start]).toBeLessThanOrEqual(Number(start));
      expect(paragraph && reading.at[paragraph.end]).toBeGreaterThan(Number(start));
    }
  });
});

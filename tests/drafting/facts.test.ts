import { describe, expect, test } from "vitest";
import { readReport } from "../../src/drafting/draft.ts";
import { factsOf, lacks, questions, toldBy, wrongAreas, wrongFacts } from "../../src/drafting/facts.ts";
import { textOf } from "./drafts.ts";

const { outline } = readReport(textOf("five-years"));

describe("the facts of a report", () => {
  test("are what its text says", () => {
    expect(factsOf({ id: "xiping-2026" }, outline)).toEqual({
      facts: {
        id: "xiping-2026",
        title: "汐屏区2026年政府工作报告",
        place: "汐屏区",
        year: 2026,
        publisher: "汐屏区人民政府",
        date: "2026-01-20",
        meeting: "汐屏区第六届人民代表大会第一次会议",
        sample: false,
      },
      missing: [],
    });
  });

  test("are what a person says instead: with another place goes another publisher and title", () => {
    const told = toldBy({ id: "x", place: "海州市汐屏区", year: "2026", areas: "port, shops", sample: true });
    expect(factsOf(told, outline).facts).toMatchObject({
      place: "海州市汐屏区",
      publisher: "海州市汐屏区人民政府（虚构）",
      title: "2026年海州市汐屏区政府工作报告（虚构）",
      areas: ["port", "shops"],
      sample: true,
    });
    expect(factsOf({ ...told, title: "报告" }, outline).facts.title).toBe("报告（虚构）");
  });

  test("of the whole country come from its council", () => {
    expect(factsOf({}, { ...outline, place: "全国" }).facts.publisher).toBe("国务院");
  });

  test("that neither says are missing, and asked for by the flag that says them", () => {
    const silent = { ...outline, place: "" };
    delete silent.presented;
    const { missing } = factsOf({}, silent);
    expect(missing).toEqual(["id", "place", "date", "meeting"]);
    expect(lacks(["date"])).toEqual([
      "Unexpected lack of --date: the text does not say it, expected the day on which it was read, such as 2026-01-08",
    ]);
    expect(Object.keys(questions(missing))).toEqual(missing);
  });
});

describe("what is wrong with what a person says", () => {
  test.each([
    [{ id: "汐屏" }, "Unexpected --id `汐屏`, expected a slug of lower-case letters, digits and hyphens"],
    [{ id: "../evil" }, "Unexpected --id `../evil`, expected a slug"],
    [{ id: "embed" }, "Unexpected --id `embed`, expected an id that no address uses"],
    [{ id: "taken-2026" }, "Unexpected --id `taken-2026`, expected one that no report has: data/taken-2026 is there"],
    [{ id: "" }, "Unexpected --id ``, expected a slug"],
    [{ year: 26 }, "Unexpected --year `26`, "],
    [{ year: Number.NaN }, "Unexpected --year `NaN`, expected number"],
    [{ date: "2026年1月" }, "Unexpected --date `2026年1月`, "],
    [{ date: "2026-02-30" }, "Unexpected --date `2026-02-30`, "],
    [{ url: "javascript:alert(1)" }, "Unexpected --url `javascript:alert(1)`, "],
    [{ place: "" }, "Unexpected --place ``, "],
    [{ areas: ["port", "figures"] }, "Unexpected --areas `figures`, expected an id that no address uses"],
    [{ areas: ["overall"] }, "Unexpected --areas `overall`, expected an id that no report has beside its own"],
    [{ areas: ["port", "port"] }, "Unexpected --areas `port` twice, expected an id of its own for each area"],
  ])("%o", (told, message) => {
    const wrong = wrongFacts(told, ["taken-2026"]);
    expect(wrong).toHaveLength(1);
    expect(wrong[0]!.startsWith(message), wrong[0]).toBe(true);
  });

  test("is told all at once, and nothing is where all is right", () => {
    expect(wrongFacts({ id: "A", date: "x", url: "y" })).toHaveLength(3);
    expect(
      wrongFacts({ id: "xiping-2026", year: 2026, date: "2026-01-20", url: "https://example.org/", areas: ["port"] }),
    ).toEqual([]);
  });

  test("an id for each area, no more and no less", () => {
    const found = [{ heading: "甲" }, { heading: "乙" }];
    expect(wrongAreas({ areas: ["a"] }, found)).toEqual([
      "Unexpected --areas of 1, expected 2, one for each work area: 甲; 乙",
    ]);
    expect(wrongAreas({ areas: ["a", "b"] }, found)).toEqual([]);
    expect(wrongAreas({}, found)).toEqual([]);
  });
});

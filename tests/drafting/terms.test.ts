import { expect, test } from "vitest";
import { drafted, draftedFrom, textOf } from "./drafts.ts";

const glossary = drafted("sample-2026").draft.report.glossary;

test("the terms of a report's own glossary come with their number and the areas that use them, and no explanation", () => {
  const own = glossary.filter(({ origin }) => origin === "report");
  expect(own.map(({ term, item, areas, explanation }) => [term, item, areas.join(), explanation])).toEqual([
    ["135行动", 1, "", ""],
    ["先用后转", 2, "area-1", ""],
    ["5+2产业", 3, "area-2", ""],
    ["15分钟生活圈", 4, "area-4", ""],
  ]);
});

test("only the site's own words are explained", () => {
  for (const { origin, explanation } of glossary) expect(explanation !== "").toBe(origin === "editorial");
});

test("what the plan sets in quotation marks is a term, once", () => {
  const text = textOf("two-figures").replace("栽种梨树不少于", "办好“梨花节”，再办“梨花节”，栽种梨树不少于");
  const terms = draftedFrom(text).draft.report.glossary.filter(({ term }) => term === "梨花节");
  expect(terms).toMatchObject([{ origin: "common", areas: ["area-1"], explanation: "" }]);
});

import { expect, test } from "vitest";
import { riskOf } from "../../src/review/order.ts";
import { begin, names, source, type Edits } from "./made-up.ts";

const walked = (options: Parameters<typeof begin>[0]) => begin(options).walk.map((i) => names[i]);

test("what misleads most comes first: doubts, names from elsewhere, periods, what is set aside; then the rest", () => {
  expect(walked({ order: "risk" })).toEqual([
    "rooms", // a note says that it is uncertain
    "land", // 果园 is not in its clause
    "canals", // 五年来
    "line",
    "action",
    "orchards",
    "readers",
    "newOrchards",
    "newRooms",
    "ponds",
    "part", // the number of a list item
  ]);
});

test("every row says why it stands where it does", () => {
  const session = begin();
  const why = new Map(names.map((name, i) => [name, riskOf(session.ledger.rows[i]!, source).why]));
  expect(why.get("rooms")).toMatch(/uncertain/);
  expect(why.get("land")).toMatch(/named elsewhere/);
  expect(why.get("canals")).toMatch(/period/);
  expect(why.get("line")).toMatch(/a result after all/);
  expect(why.get("ponds")).toMatch(/as the text has it/);
});

test("the order of the text is that of the file", () => {
  expect(walked({ order: "text" })).toEqual(names);
});

test("what has been decided on is not walked again, but counts", () => {
  const edits: Edits = { canals: { review: "accepted" }, line: { review: "rejected" } };
  expect(walked({ edits })).toEqual(names.filter((name) => name !== "canals" && name !== "line"));
  expect(begin({ edits }).scope).toHaveLength(names.length);
});

test("an area and a section narrow it; a section is taken with those below it", () => {
  expect(walked({ area: "reading" })).toEqual(["readers", "newRooms"]);
  expect(walked({ section: "二" })).toEqual(["part", "newOrchards", "newRooms", "ponds"]);
  expect(walked({ section: "二", area: "reading" })).toEqual(["newRooms"]);
  expect(walked({ section: "一", edits: { ponds: { section: "一(一)" } } })).toContain("ponds");
  expect(() => begin({ area: "roads" })).toThrow(
    "Unexpected area `roads`, expected one of overall, government, orchards, reading",
  );
  expect(() => begin({ section: "三" })).toThrow("Unexpected section `三`, expected one of 序, 一, 二");
});

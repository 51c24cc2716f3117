import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columns } from "../../src/extraction/coverage.ts";
import { painted } from "../../src/review/paint.ts";
import { screenOf, type Terminal } from "../../src/review/screen.ts";
import type { Session } from "../../src/review/session.ts";
import { after, at, begin, names, sha256 } from "./made-up.ts";

const plain: Terminal = { columns: 80, rows: 24, hasStyles: false };
const linesOf = (session: Session, terminal: Terminal = plain) =>
  screenOf(session, terminal).lines.map((line) =>
    line
      .map(({ text }) => text)
      .join("")
      .trimEnd(),
  );
const textOf = (session: Session, terminal: Terminal = plain) => linesOf(session, terminal).join("\n");

describe("a row", () => {
  test("stands in its paragraph, with its fields in words, how it will read, and the keys", () => {
    expect(linesOf(at(begin(), "newRooms"))).toEqual([
      " made-up-2031                        10 of 11: 0 accepted, 0 rejected, 11 left",
      "二 第二部分, paragraph 2, line 6  a figure as the text has it",
      "",
      "  新建果园不少于150个，书屋达到»30家«以上，清淤池塘40—60口。",
      "",
      "  reads      达到30家以上 / at least 30",
      "c class      figure, to be shown       a area       reading, 书屋",
      "i indicator  书屋",
      "n in English 书屋 in English",
      "v value      30                        x up to      -      u unit       家",
      "q bound      at least                  w words      达到, 以上",
      "m measure    level, how much there is  e expected   no",
      "r role       target                    p period     2031",
      "t quote      书屋达到30家以上",
      "d id         书屋-2031",
      "o note       -",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "a accept  r reject  e edit  s skip  b back  u undo  q quit",
    ]);
  });

  test("that is set aside shows no more than it has", () => {
    const text = textOf(at(begin(), "line"));
    expect(text).toContain("»12«号线通车");
    expect(text).toContain("c class      name, a digit in a name or a term");
    expect(text).toContain("not shown: set aside");
    expect(text).not.toContain("indicator");
  });

  test("says what it still needs, and why it came so early", () => {
    const text = textOf(at(begin(), "rooms"));
    expect(text).toContain("uncertain, says its note");
    expect(text).toContain("To be accepted it needs: indicator, in English, area");
    expect(text).toContain("o note       未定：主语未找到");
  });

  test("says how it will read, in both languages", () => {
    expect(textOf(at(begin(), "readers"))).toContain("reads      约4万人次 / about 40,000");
    expect(textOf(at(begin({ edits: { ponds: { measure: "" } } }), "ponds"))).toContain("not yet: cells are missing");
  });

  test("that has been decided on says so", () => {
    expect(textOf(after(begin(), "a", "b").session)).toContain("this row is accepted");
  });

  test("shows its quote where the text has something else at its place", () => {
    const text = textOf(at(begin({ edits: { canals: { start: "1", end: "5" } } }), "canals"));
    expect(text).toContain("  修好水渠»35公里«");
  });
});

test("another text than that of report.yaml is told on every screen", () => {
  expect(textOf(begin({ hash: "b".repeat(64) }))).toContain("This is not the text that report.yaml names");
  expect(textOf(begin({ hash: sha256 }))).not.toContain("This is not the text");
});

test("progress counts what is left, whichever way a person goes", () => {
  const { session } = after(begin(), "a", "a", "s", "r", ["例子"], "enter");
  expect(linesOf(session)[0]).toMatch(/5 of 11: 2 accepted, 1 rejected, 8 left$/);
  expect(linesOf({ ...session, at: session.walk.length })[0]).toMatch(/11 walked: 2 accepted, 1 rejected, 8 left$/);
});

test("the end says what is left", () => {
  const { session } = after(begin({ section: "二", area: "reading" }), "s");
  expect(textOf(session)).toContain("1 left; the same command begins with them again.");
  expect(textOf(after(session, "b", "a").session)).toContain("Nothing is left.");
});

test("a closed list is shown with its letters, a long one side by side", () => {
  const { session } = after(begin(), "e", "a");
  expect(textOf(session)).toMatch(/area:\na overall.*\nb government.*\nc orchards, 果园与水渠\nd reading, 书屋/);
  const areas = Array.from({ length: 12 }, (_, i) => ({ ...session.desk.report.areas[0]!, id: `area-${i + 1}` }));
  const many = { ...session, desk: { ...session.desk, report: { ...session.desk.report, areas } } };
  expect(textOf(many)).toMatch(/^a overall.* {2}h area-6/m);
});

test("the cursor stands behind what is typed, however wide and long that is", () => {
  const { session } = after(begin(), "e", "o", ["甲a乙"]);
  const { cursor, lines } = screenOf(session, plain);
  expect(lines[cursor!.row]!.map(({ text }) => text).join("")).toBe("note: 甲a乙");
  expect(cursor).toEqual({ row: 22, column: "note: ".length + 5 });
  const long = after(session, ["丙".repeat(200)]).session;
  expect(screenOf(long, plain).cursor!.column).toBeLessThan(80);
  expect(textOf(after(long, "home").session)).toContain("note: 甲a乙丙丙");
});

test("what a report or a cell says to the terminal stays words", () => {
  const hostile = "\u001B[2J\u202E\u0007\u009B31m";
  const session = begin({ edits: { canals: { indicator: hostile, note: hostile, indicator_en: hostile } } });
  const torn = {
    ...session,
    desk: { ...session.desk, source: session.desk.source.replace("修好", `${hostile.slice(0, 1)}好`) },
  };
  const states = [session, torn, after(session, "e", "o").session, after(session, "a", "b").session];
  for (const state of states) {
    const text = textOf(state);
    expect(text).toMatch(/\\u\{1B\}/);
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
  }
  expect(textOf(session)).toContain("\\u{1B}[2J\\u{202E}\\u{7}\\u{9B}31m");
});

test("without styles nothing is told to the terminal but places, and the numeral is between marks", () => {
  const screen = screenOf(begin(), plain);
  const codes = [...painted(screen, false).matchAll(/\u001B\[([^A-Za-z]*)([A-Za-z])/g)].map(([, , letter]) => letter);
  expect(codes).not.toContain("m");
  expect(painted(screen, false)).toContain("»35公里«");
  const styled = painted(screenOf(begin(), { ...plain, hasStyles: true }), true);
  expect(styled).toContain("\u001B[1;7m35公里\u001B[0m");
  expect(styled).not.toContain("»");
});

test("no screen is wider or longer than its terminal, and the keys are on it", () => {
  const keys = fc.array(fc.constantFrom(..."aresbucdiopt", "enter", "中", "escape"), { maxLength: 30 });
  const size = { columns: fc.integer({ min: 20, max: 200 }), rows: fc.integer({ min: 4, max: 60 }) };
  fc.assert(
    fc.property(keys, fc.record({ ...size, hasStyles: fc.boolean() }), (pressed, terminal) => {
      const { session } = after(begin({ order: "risk" }), ...pressed);
      const { lines, cursor } = screenOf(session, terminal);
      expect(lines).toHaveLength(terminal.rows);
      for (const line of lines)
        expect(columns(line.map(({ text }) => text).join(""))).toBeLessThanOrEqual(terminal.columns);
      expect(lines.at(-1)!.map(({ text }) => text).join("")).toMatch(/^(a accept|press the|Enter keeps|b back)/); // prettier-ignore
      if (cursor) expect(cursor.column).toBeLessThan(terminal.columns);
    }),
    { numRuns: 200 },
  );
});

test("at 80 by 24 every field of every row is on the screen", () => {
  for (const name of names) {
    const text = textOf(at(begin(), name));
    expect(text).toMatch(/^c class/m);
    expect(text).toMatch(/^o note/m);
    expect(text).toContain("»");
  }
});

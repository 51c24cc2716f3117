import fc from "fast-check";
import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { checkLedger } from "../../src/ledger/checks.ts";
import { readCsv } from "../../src/ledger/csv.ts";
import { recordsOf } from "../../src/ledger/records.ts";
import { ledgerRowSchema } from "../../src/ledger/schema.ts";
import type { Key } from "../../src/review/key.ts";
import { ledgerText as textNow } from "../../src/review/ledger.ts";
import { press } from "../../src/review/press.ts";
import { progressOf, type Session } from "../../src/review/session.ts";
import { after, at, begin, indexOf, inHand, ledgerText, names, type Name } from "./made-up.ts";

const rowOf = (session: Session, name: Name) => session.ledger.rows[indexOf(name)]!;

describe("a single key", () => {
  test("accepts a row, writes it and goes to the next", () => {
    const { session, written } = after(begin(), "a");
    expect(inHand(session)).toBe("orchards");
    expect(written).toBe(ledgerText({ canals: { review: "accepted" } }));
    expect(progressOf(session)).toEqual({ accepted: 1, rejected: 0, proposed: names.length - 1 });
  });

  test("skips and goes back, and writes nothing", () => {
    const { session, written } = after(begin(), "s", "right", "b", "left", "left");
    expect(inHand(session)).toBe("canals");
    expect(written).toBeUndefined();
  });

  test("takes the last change back, byte by byte, and shows its row", () => {
    const start = begin();
    const { session, written } = after(start, "a", "a", "s", "u");
    expect(inHand(session)).toBe("orchards");
    expect(written).toBe(ledgerText({ canals: { review: "accepted" } }));
    expect(after(session, "u").written).toBe(textNow(start.ledger));
    expect(after(session, "u", "u").session.said.text).toBe("Nothing to take back");
  });

  test("quits, wherever a person is", () => {
    expect(after(begin(), "q").isOver).toBe(true);
    expect(after(begin(), "e", "i", "q").isOver).toBe(false);
    expect(after(begin(), "e", "i", "quit").isOver).toBe(true);
  });

  test("may come from an input method, as a capital or full-width", () => {
    expect(after(begin(), "Ａ").session.said.text).toMatch(/^accepted/);
    expect(after(begin(), "S").session.at).toBe(1);
  });

  test("means nothing once through but back, undo and quit", () => {
    const last = begin({ section: "二", area: "reading" });
    const { session } = after(last, "a", "a", "r", "e", "s");
    expect(session.at).toBe(1);
    expect(session.mode).toEqual({ kind: "row" });
    expect(inHand(after(session, "b").session)).toBe("newRooms");
    expect(after(session, "u").written).toBe(ledgerText());
    expect(after(session, "q").isOver).toBe(true);
  });
});

describe("an edit", () => {
  test("of text is validated while it is typed, and kept by Enter only if it is right", () => {
    const typing = after(begin(), "e", "p", "clear", ["2O31"]).session;
    expect(typing.said).toEqual({
      text: "Unexpected period `2O31`, expected a period such as 2024 or 2021/2025",
      isFault: true,
    });
    const refused = after(typing, "enter");
    expect(refused.written).toBeUndefined();
    expect(refused.session.mode).toMatchObject({ kind: "text", column: "period" });
    const right = after(typing, "clear", ["2031"]);
    expect(right.session.said.text).toBe("");
    expect(rowOf(after(right.session, "enter").session, "canals").period).toBe("2031");
  });

  test("of a closed list is one letter", () => {
    const { session, written } = after(begin(), "e", "r", "b");
    expect(rowOf(session, "canals").role).toBe("target");
    expect(written).toBe(ledgerText({ canals: { role: "target" } }));
    expect(rowOf(after(session, "e", "a", "d").session, "canals").area).toBe("reading");
    expect(after(session, "e", "r", "z", "1").session.mode).toMatchObject({ kind: "choice" });
  });

  test("reaches no field that the row does not have", () => {
    const { session, written } = after(at(begin(), "line"), "e", "i", "x", "d");
    expect(written).toBeUndefined();
    expect(session.mode).toEqual({ kind: "fields" });
    expect(rowOf(after(session, "o", ["！"], "enter").session, "line").note).toBe("线路名！");
  });

  test("is left by Escape, and nothing has changed", () => {
    const { session, written } = after(begin(), "e", "i", ["又"], "escape", "e", "x", "escape", "e", "escape");
    expect(written).toBeUndefined();
    expect(session.mode).toEqual({ kind: "row" });
  });

  test("that changes nothing writes nothing", () => {
    expect(after(begin(), "e", "i", "enter", "e", "r", "a").written).toBeUndefined();
  });

  test("moves in the line", () => {
    const { session } = after(begin(), "e", "o", ["乙丙"], "home", ["甲"], "right", "delete", "end", ["丁戊"], "backspace", "left", "other", ["！"], "enter"); // prettier-ignore
    expect(rowOf(session, "canals").note).toBe("甲乙！丁");
  });

  test("takes no character that a file could not hold or a reader not see", () => {
    const { session } = after(begin(), "e", "o", "\u0007", "\u202E", "\uFFFD", "\uD800", "\uFEFF", "𠮷", "enter");
    expect(rowOf(session, "canals").note).toBe("𠮷");
  });

  test("of a number in words that commas and quotes are part of keeps the file whole", () => {
    const { written } = after(begin(), "e", "o", ['“a", b;c'], "enter");
    expect(written).toBe(ledgerText({ canals: { note: '“a", b;c' } }));
  });

  test("may be pasted, and what is pasted decides nothing", () => {
    const pasted = ["paste-start", "a", "enter", "r", "quit", "paste-end"];
    expect(after(begin(), ...pasted).written).toBeUndefined();
    expect(after(begin(), ...pasted).session.at).toBe(0);
    const { session } = after(begin(), "e", "o", ...pasted, "enter");
    expect(rowOf(session, "canals").note).toBe("a r");
  });
});

describe("accepting", () => {
  test("asks for what is missing, cell by cell, and accepts once it is there", () => {
    const start = at(begin(), "rooms");
    const { session } = after(start, "a");
    expect(session.mode).toMatchObject({ kind: "text", column: "indicator" });
    expect(session.said.text).toBe("Unexpected empty indicator, expected a value on a row of class figure");
    const named = after(session, ["开办书屋"], "enter");
    expect(named.session.mode).toMatchObject({ column: "indicator_en" });
    const translated = after(named.session, ["Reading rooms opened"], "enter");
    expect(translated.session.mode).toMatchObject({ kind: "choice", column: "area" });
    const { session: done, written } = after(translated.session, "d");
    expect(rowOf(done, "rooms")).toMatchObject({ review: "accepted", area: "reading", indicator: "开办书屋" });
    expect(inHand(done)).toBe("readers");
    expect(written).toContain("Reading rooms opened");
  });

  test("can be given up; what was said so far stays, and is proposed", () => {
    const { session, written } = after(at(begin(), "rooms"), "a", ["开办书屋"], "enter", "escape");
    expect(rowOf(session, "rooms")).toMatchObject({ review: "proposed", indicator: "开办书屋" });
    expect(written).toContain("开办书屋-2030");
    expect(inHand(session)).toBe("rooms");
  });

  test("refuses a value that the numeral does not say", () => {
    const { session } = after(at(begin(), "orchards"), "e", "v", "clear", ["102"], "enter", "a");
    expect(session.said).toEqual({
      text: "Unexpected value 102, expected 120 as `120个` says",
      isFault: true,
    });
    expect(session.mode).toMatchObject({ kind: "text", column: "value" });
  });

  test("refuses a quote that the text does not have there", () => {
    const { session } = after(at(begin(), "orchards"), "e", "t", "home", ["又"], "enter", "a");
    expect(session.said.text).toMatch(
      /^Unexpected quote `又新建果园120个`, expected words that stand in the text at 3:\d+/,
    );
  });

  test("says what no person can mend here, and stays at the row", () => {
    const { session, written } = after(at(begin({ edits: { canals: { start: "1", end: "5" } } }), "canals"), "a");
    expect(session.said.text).toMatch(/^Unexpected `35公里`, expected `桥县20` as the text says/);
    expect(session.mode).toEqual({ kind: "row" });
    expect(written).toBeUndefined();
  });

  test("asks why a number is set aside, if nobody has said", () => {
    const { session } = after(at(begin(), "action"), "a");
    expect(session.mode).toMatchObject({ column: "note" });
    expect(rowOf(after(session, ["行动代号"], "enter").session, "action")).toMatchObject({
      review: "accepted",
      note: "行动代号",
    });
  });
});

describe("rejecting", () => {
  test("asks for the reason", () => {
    const { session, written } = after(begin(), "r");
    expect(written).toBeUndefined();
    expect(session.mode).toMatchObject({ kind: "text", column: "note" });
    const { session: done } = after(session, ["重复"], "enter");
    expect(rowOf(done, "canals")).toMatchObject({ review: "rejected", note: "重复", id: "水渠-2026_2030" });
    expect(inHand(done)).toBe("orchards");
  });

  test("proposes the note that is there as the reason, and takes none for an answer", () => {
    const { session } = after(at(begin(), "rooms"), "r");
    expect(session.mode).toMatchObject({ kind: "text", column: "note" });
    const cleared = after(session, "clear", "enter");
    expect(cleared.session.said.text).toBe("Unexpected empty note, expected the reason why the number is not shown");
    expect(cleared.session.mode).toMatchObject({ column: "note" });
    const { session: done } = after(session, "enter");
    expect(rowOf(done, "rooms")).toMatchObject({ review: "rejected", note: "未定：主语未找到" });
  });

  test("what was set aside with a reason needs no other", () => {
    expect(rowOf(after(at(begin(), "line"), "r").session, "line").review).toBe("rejected");
  });
});

describe("a row that has been decided on", () => {
  test("and rejected may lack what it needs to be accepted, which is asked for then", () => {
    const { session } = after(begin(), "r", ["例子"], "enter", "b", "e", "i", "clear", "enter");
    expect(rowOf(session, "canals")).toMatchObject({ review: "rejected", indicator: "" });
    expect(after(session, "a").session.mode).toMatchObject({ column: "indicator" });
  });

  test("can be decided on anew", () => {
    const { session } = after(begin(), "a", "b", "r", ["例子"], "enter");
    expect(rowOf(session, "canals").review).toBe("rejected");
  });

  test("takes only edits that keep it right, and keeps its id", () => {
    const accepted = after(begin(), "a", "b").session;
    const worse = after(accepted, "e", "v", "clear", ["53"], "enter");
    expect(worse.written).toBeUndefined();
    expect(worse.session.said.text).toMatch(/^Not kept, since the row is accepted: Unexpected value 53/);
    const better = after(accepted, "e", "i", "clear", ["修好水渠"], "enter").session;
    expect(rowOf(better, "canals")).toMatchObject({ review: "accepted", indicator: "修好水渠", id: "水渠-2026_2030" });
  });
});

describe("an id", () => {
  test("follows name and period while the row is proposed", () => {
    const { session } = after(
      begin(),
      "e",
      "i",
      "clear",
      ["修好“水渠”"],
      "enter",
      "e",
      "p",
      "clear",
      ["2030"],
      "enter",
    );
    expect(rowOf(session, "canals").id).toBe("修好水渠-2030");
  });

  test("stays where something refers to it, and where a person has thought of it", () => {
    const used = after(begin({ others: "figures: [水渠-2026_2030]" }), "e", "i", ["长度"], "enter").session;
    expect(rowOf(used, "canals")).toMatchObject({ indicator: "水渠长度", id: "水渠-2026_2030" });
    const own = after(begin({ edits: { canals: { id: "新渠" } } }), "e", "i", ["长度"], "enter").session;
    expect(rowOf(own, "canals").id).toBe("新渠");
  });

  test("that would clash is asked for, with the measure proposed", () => {
    const start = at(begin(), "newOrchards");
    const { session } = after(start, "e", "p", "clear", ["2030"], "enter");
    expect(session.mode).toMatchObject({ kind: "text", column: "id" });
    expect(session.said.text).toMatch(/^Another row has the id that this name makes/);
    expect(rowOf(session, "newOrchards")).toMatchObject({ period: "2030", id: "新建果园-2031" });
    expect(rowOf(after(session, "escape").session, "newOrchards").id).toBe("新建果园-2031");
    expect(rowOf(after(session, "enter").session, "newOrchards").id).toBe("新建果园-2030-increment");
    const taken = after(session, "clear", ["新建果园-2030"], "enter");
    expect(taken.written).toBeUndefined();
    expect(taken.session.said.text).toBe(
      "Unexpected id `新建果园-2030`, expected one that no other row has (`120个` of 一 paragraph 2 has it)",
    );
  });

  test("that clashes in the file is asked for on accepting", () => {
    const start = at(begin({ edits: { newOrchards: { id: "新建果园-2030", period: "2030" } } }), "newOrchards");
    const { session } = after(start, "a");
    expect(session.said.text).toMatch(/^Unexpected id `新建果园-2030`/);
    const { session: done } = after(session, "enter");
    expect(rowOf(done, "newOrchards")).toMatchObject({ id: "新建果园-2030-increment", review: "accepted" });
  });
});

describe("another class", () => {
  test("sets a figure aside with all that it said", () => {
    const { session } = after(begin(), "e", "c", "d");
    expect(rowOf(session, "canals")).toMatchObject({
      class: "name",
      id: "",
      indicator: "",
      value: null,
      qualifier: null,
      estimated: null,
      area: "",
      quote: "",
    });
    expect(rowOf(after(begin(), "e", "c", "f").session, "canals")).toMatchObject({
      class: "other",
      value: 35,
      unit: "公里",
      role: "background",
    });
  });

  test("makes a figure of what was set aside: what the numeral says is there, the rest is asked for", () => {
    const edits = { readers: { class: "name", note: "名称", id: "", indicator: "", value: "", qualifier: "" } };
    const { session } = after(at(begin({ edits }), "readers"), "e", "c", "a");
    expect(rowOf(session, "readers")).toMatchObject({
      class: "figure",
      value: 40000,
      unit: "人次",
      qualifier: "exact",
      estimated: false,
      quote: "服务读者约4万人次",
      note: "",
    });
    const filled = after(session, "a", ["服务读者"], "enter").session;
    expect(rowOf(filled, "readers").id).toBe("服务读者-2030");
  });

  test("of a figure to a rank keeps its cells", () => {
    expect(rowOf(after(begin(), "e", "c", "b").session, "canals")).toMatchObject({ class: "rank", value: 35 });
  });
});

const stray: fc.Arbitrary<Key> = fc.oneof(
  fc.constantFrom(..."aresbucdiopqvtx"),
  fc.constantFrom("enter", "escape", "clear", "backspace", "left", "home", "delete"),
  fc.constantFrom("other", '"', ",", "中", "\n", "2", "0", "3", "/", "-"),
);
const said = fc.constantFrom("中", '"', "中,中", "2031", "2030", "120", "新建果园", "水渠", "");
// What a person does, and now and then any key at all.
const gesture: fc.Arbitrary<Key[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("a", "s", "b", "u", "escape", "r").map((one) => [one]) },
  { weight: 2, arbitrary: said.map((text) => [...text, "enter"]) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(..."inpvxuwtod"), said)
      .map(([field, text]) => ["e", field, "clear", ...text, "enter"]),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(..."cqemra"), fc.constantFrom(..."abcdef")).map((two) => ["e", ...two]),
  },
  { weight: 2, arbitrary: stray.map((key) => [key]) },
  { weight: 1, arbitrary: fc.array(stray, { maxLength: 4 }).map((keys) => ["paste-start", ...keys, "paste-end"]) },
);
const gestures = (maxLength: number) => fc.array(gesture, { maxLength, size: "max" }).map((all) => all.flat());

const messagesOf = (text: string) => {
  const file = new VFile({ path: "ledger.csv", value: text });
  const placed = readCsv(file, ledgerRowSchema);
  return { placed, messages: file.messages.map(String) };
};

describe("any keys", () => {
  const start = begin();
  const before = textNow(start.ledger);

  test("leave a file that can be read, whose other rows are as they were, and whose decided rows are right", () => {
    const seen = { accepted: 0, rejected: 0, edited: 0 };
    fc.assert(
      fc.property(gestures(40), (keys) => {
        let session = start;
        let text = before;
        for (const each of keys) {
          const step = press(session, each);
          if (step.written !== undefined) {
            const [old, now] = [recordsOf(text), recordsOf(step.written)];
            expect(now).toHaveLength(old.length);
            expect(now.filter((record, i) => record !== old[i]).length).toBeLessThanOrEqual(1);
            text = step.written;
          }
          session = step.session;
          expect(textNow(session.ledger)).toBe(text);
        }
        const { placed, messages } = messagesOf(text);
        expect(messages).toEqual([]);
        expect(placed.map(({ row }) => row)).toEqual(session.ledger.rows);
        const ids = placed.map(({ row }) => row.id).filter((id) => id !== "");
        expect(new Set(ids).size).toBe(ids.length);
        const decided = placed.filter(({ row }) => row.review === "accepted");
        const wrong: string[] = [];
        for (const each of decided) checkLedger(session.desk.report, [each], (_, reason) => wrong.push(reason));
        expect(wrong).toEqual([]);
        const { accepted, rejected } = progressOf(session);
        seen.accepted += accepted;
        seen.rejected += rejected;
        seen.edited += session.history.length - accepted - rejected;
      }),
      { numRuns: 100 },
    );
    // The keys do lead somewhere.
    expect(seen.accepted).toBeGreaterThan(20);
    expect(seen.rejected).toBeGreaterThan(0);
    expect(seen.edited).toBeGreaterThan(20);
  });

  test("taken back one by one leave the file as it was, byte by byte", () => {
    fc.assert(
      fc.property(gestures(30), (keys) => {
        const { session } = after(start, ...keys, "escape");
        const { session: undone } = after(session, ...session.history.map(() => "u"));
        expect(textNow(undone.ledger)).toBe(before);
        expect(undone.history).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test("a file with a BOM, Windows line ends and quotes that it does not need keeps them", () => {
  const text = `\uFEFF${ledgerText().replaceAll("\n", "\r\n").replaceAll(",水渠,", ',"水渠",')}`;
  const { written } = after(begin({ text }), "a");
  expect(written).toBe(text.replace("proposed", "accepted"));
});

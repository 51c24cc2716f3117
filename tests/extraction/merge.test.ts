import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/extraction/extract.ts";
import { merge } from "../../src/extraction/merge.ts";
import { verify } from "../../src/extraction/verify.ts";
import type { LedgerRow } from "../../src/ledger/schema.ts";
import { decode } from "../../src/report/decode.ts";
import { report, root } from "../ledger/jiangan.ts";
import { blank } from "./blank.ts";

/** What a simple machine proposes: a figure for each `12家`, named by its clause, and a name for each 三库 and 两湖. */
function propose(source: string): LedgerRow[] {
  const ids = new Map<string, number>();
  return [...source.matchAll(/(\d+)(家|个|%)|三库|两湖/g)].map(({ 0: printed, 1: digits, 2: unit = "", index }) => {
    const before = source.slice(0, index);
    const place = { paragraph: before.split("\n").length, start: index, end: index + printed.length, printed };
    if (digits === undefined) return { ...blank, ...place, class: "name", qualifier: null, role: null };
    const indicator = /[^，。\n]*$/.exec(before)![0];
    const count = (ids.get(indicator) ?? 0) + 1;
    ids.set(indicator, count);
    const id = `${indicator}-2031${count > 1 ? `-${count}` : ""}`;
    return { ...blank, ...place, id, indicator, value: Number(digits), unit, quote: (indicator + printed).slice(-40) };
  });
}

const text = "新栽果树50个，修好水渠12个。\n三库之外，开办书屋7家，书屋读者增长7%。\n两湖清淤3个，新栽果树80个。";
const rows = propose(text);
const accepted = rows.map((row) => ({ ...row, review: "accepted" as const }));
const find = (all: readonly LedgerRow[], id: string) => all.find((row) => row.id === id)!;
const change = (all: readonly LedgerRow[], id: string, cells: Partial<LedgerRow>) =>
  all.map((row) => (row.id === id ? { ...row, ...cells } : row));
/** Spans that the text does not bear out. */
const astray = (all: readonly LedgerRow[], source: string) =>
  verify(all, source).map(({ kind, row }) => [kind, all[row!]!.id]);

test("the machine of these tests reads what it should", () => {
  expect(rows.map(({ printed }) => printed)).toEqual(["50个", "12个", "三库", "7家", "7%", "两湖", "3个", "80个"]);
  expect(astray(rows, text)).toEqual([]);
});

describe("what is in the ledger stays", () => {
  test("an empty ledger takes the proposal as it is", () => {
    expect(merge([], rows, text)).toEqual({ rows, misfits: [] });
  });

  test("nothing proposed leaves the ledger as it is", () => {
    expect(merge(accepted, [], text)).toEqual({ rows: accepted, misfits: [] });
  });

  test("an accepted or rejected row keeps every cell, whatever is proposed", () => {
    const cells = {
      indicator: "果树",
      value: 51,
      unit: "棵",
      measure: "increment",
      note: "核对过",
      class: "rank",
    } as const;
    for (const review of ["accepted", "rejected"] as const) {
      const mine = change(rows, "新栽果树-2031", { ...cells, review });
      expect(merge(mine, rows, text)).toEqual({ rows: mine, misfits: [] });
    }
  });

  test("cells that a person filled stay in a row that nobody has reviewed", () => {
    const mine = change(rows, "开办书屋-2031", { area: "culture", indicator_en: "Reading rooms", note: "见附件" });
    expect(merge(mine, rows, text)).toEqual({ rows: mine, misfits: [] });
  });

  test("cells that a person changed stay too, and the merge says what is proposed now", () => {
    const mine = change(rows, "开办书屋-2031", { indicator: "书屋", qualifier_words: ["达"], area: "culture" });
    const { rows: merged, misfits } = merge(mine, rows, text);
    expect(merged).toEqual(mine);
    expect(misfits.map(({ kind, reason }) => [kind, reason])).toEqual([
      ["held", "Unexpected indicator `书屋`, expected indicator `开办书屋` as is proposed now: the row stays as it is"],
    ]);
  });

  test("a row keeps its id though it would be called otherwise now", () => {
    const mine = change(accepted, "开办书屋-2031", { id: "书屋-2031" });
    expect(merge(mine, rows, text).rows).toEqual(mine);
  });

  test("a row that was deleted is proposed anew", () => {
    const { rows: merged } = merge(
      accepted.filter(({ id }) => id !== "修好水渠-2031"),
      rows,
      text,
    );
    expect(merged).toEqual(change(accepted, "修好水渠-2031", { review: "proposed" }));
  });

  test("a span that a row has is not proposed again, be it drawn longer or shorter", () => {
    const longer = change(accepted, "修好水渠-2031", { start: 10, end: 15, printed: "水渠12个" });
    expect(find(rows, "修好水渠-2031")).toMatchObject({ start: 12, end: 15 });
    expect(merge(longer, rows, text).rows).toEqual(longer);
    const shorter = change(accepted, "修好水渠-2031", { end: 14, printed: "12" });
    expect(merge(shorter, rows, text).rows).toEqual(shorter);
  });

  test("how many figures a numeral states is for the person to say", () => {
    const row = find(rows, "书屋读者增长-2031");
    const twin = { ...row, id: "书屋藏书增长-2031", indicator: "书屋藏书增长" };
    const both = rows.flatMap((each) => (each === row ? [row, twin] : [each]));
    expect(merge(accepted, both, text).rows).toEqual(accepted);
    const mine = both.map((each) => ({ ...each, review: "accepted" as const }));
    expect(merge(mine, rows, text).rows).toEqual(mine);
    expect(merge([], both, text).rows).toEqual(both);
  });

  test("what is added takes an id that no row has", () => {
    const mine = change(accepted, "修好水渠-2031", { id: "新栽果树-2031-count" }).filter(
      ({ printed }) => printed !== "80个",
    );
    const proposed = change(rows, "新栽果树-2031-2", { id: "新栽果树-2031" });
    expect(merge(mine, proposed, text).rows.map(({ id }) => id)).toEqual([
      "新栽果树-2031",
      "新栽果树-2031-count",
      "",
      "开办书屋-2031",
      "书屋读者增长-2031",
      "",
      "两湖清淤-2031",
      "新栽果树-2031-count-2",
    ]);
  });
});

describe("rows follow the text", () => {
  const after = (edited: string, mine: readonly LedgerRow[] = accepted) => merge(mine, propose(edited), edited);

  test("a character near the beginning moves all of them", () => {
    const edited = `又${text}`;
    const { rows: merged, misfits } = after(edited);
    expect(misfits).toEqual([]);
    expect(merged).toEqual(accepted.map((row) => ({ ...row, start: row.start + 1, end: row.end + 1 })));
  });

  test("a comma that is restored parts a quote, and the quote follows", () => {
    const torn = "新栽果树50个修好水渠12个。";
    const quote = "新栽果树50个修好水渠12个";
    const mine = [
      { ...propose("新栽果树50个")[0]!, quote },
      { ...propose(torn)[1]!, quote, indicator: "水渠" },
    ];
    const { rows: merged, misfits } = after(
      "新栽果树50个，修好水渠12个。",
      mine.map((row) => ({ ...row, review: "accepted" })),
    );
    expect(misfits).toEqual([]);
    expect(merged.map((row) => [row.id, row.start, row.indicator, row.quote])).toEqual([
      ["新栽果树-2031", 4, "新栽果树", "新栽果树50个，修好水渠12个"],
      [mine[1]!.id, 12, "水渠", "新栽果树50个，修好水渠12个"],
    ]);
  });

  test("a space inside a number goes into what is printed", () => {
    const edited = text.replace("12个", "12 个");
    const { rows: merged, misfits } = merge(accepted, [], edited);
    expect(misfits).toEqual([]);
    expect(find(merged, "修好水渠-2031")).toMatchObject({
      printed: "12 个",
      quote: "修好水渠12 个",
      start: 12,
      end: 16,
    });
    expect(astray(merged, edited)).toEqual([]);
  });

  test("a paragraph that moves takes its rows with it, names included, and gives them their new place", () => {
    const [first, second, third] = text.split("\n");
    const edited = [third, first, second].join("\n");
    const { rows: merged, misfits } = after(edited);
    expect(misfits).toEqual([]);
    expect(merged.map(({ printed, paragraph }) => [printed, paragraph])).toEqual([
      ["两湖", 1],
      ["3个", 1],
      ["80个", 1],
      ["50个", 2],
      ["12个", 2],
      ["三库", 3],
      ["7家", 3],
      ["7%", 3],
    ]);
    expect(astray(merged, edited)).toEqual([]);
    expect(merged.every(({ review }) => review === "accepted")).toBe(true);
    expect(find(merged, "新栽果树-2031")).toMatchObject({ value: 50 });
  });

  test("a section and a paragraph of its own are kept where a row has not moved", () => {
    const mine = accepted.map((row) => ({ ...row, section: "序", paragraph: 9 }));
    expect(merge(mine, rows, text).rows).toEqual(mine);
  });

  test("the same clause twice: each row keeps its own, and where one goes the other stays", () => {
    const twice = "甲镇建桥2个。乙镇建桥2个。";
    const mine = propose(twice).map((row, i) => ({
      ...row,
      quote: "建桥2个",
      note: `第${i}行`,
      review: "accepted" as const,
    }));
    const first = merge(mine, [], `丙镇先行。${twice}`);
    expect(first.rows.map(({ start, note }) => [start, note])).toEqual([
      [9, "第0行"],
      [16, "第1行"],
    ]);
    const second = merge(mine, [], "乙镇建桥2个。");
    expect(second.rows.filter((row) => !second.misfits.some((misfit) => misfit.row === row))).toHaveLength(1);
    expect(second.misfits.map(({ kind }) => kind)).toEqual(["lost"]);
  });

  test("a clause that changes around its number is found by its neighbours, and the merge says so", () => {
    const edited = text.replace("修好水渠12个", "水渠修好了12个");
    const { rows: merged, misfits } = after(edited);
    expect(find(merged, "修好水渠-2031")).toMatchObject({ start: 13, end: 16, quote: "修好水渠12个" });
    expect(misfits.map(({ kind, row, reason }) => [kind, row.id, reason])).toEqual([
      [
        "reworded",
        "修好水渠-2031",
        "Unexpected quote `修好水渠12个`, expected words that stand in the text around `12个`",
      ],
    ]);
    expect(merged).toHaveLength(rows.length);
  });

  test("no row takes a piece of a longer number for its own", () => {
    const { rows: merged, misfits } = merge(
      accepted,
      [],
      text.replace("7家", "17家").replace("书屋读者增长7%", "书屋读者增长7.7%"),
    );
    expect(misfits.map(({ row, kind }) => [row.id, kind])).toEqual([
      ["开办书屋-2031", "lost"],
      ["书屋读者增长-2031", "lost"],
    ]);
    expect(find(merged, "开办书屋-2031")).toEqual(find(accepted, "开办书屋-2031"));
  });
});

describe("what no longer fits", () => {
  test("no figure goes far to a number that only reads the same", () => {
    const edited = `新挖水井3个，${text.replace("两湖清淤3个，", "")}`;
    const { rows: merged, misfits } = merge(accepted, propose(edited), edited);
    expect(misfits.map(({ row, kind }) => [row.printed, kind])).toEqual([
      ["两湖", "lost"],
      ["3个", "lost"],
    ]);
    expect(find(merged, "两湖清淤-2031")).toEqual(find(accepted, "两湖清淤-2031"));
    expect(find(merged, "新挖水井-2031")).toMatchObject({ start: 4, review: "proposed" });
  });

  test("stays as it was, offsets included, and is told", () => {
    const edited = text.replace("，修好水渠12个", "");
    const { rows: merged, misfits } = merge(accepted, propose(edited), edited);
    expect(merged.map(({ id }) => id).sort()).toEqual(accepted.map(({ id }) => id).sort());
    expect(merged.map(({ start }) => start)).toEqual(merged.map(({ start }) => start).sort((a, b) => a - b));
    expect(find(merged, "修好水渠-2031")).toEqual(find(accepted, "修好水渠-2031"));
    expect(misfits.map(({ kind, reason }) => [kind, reason])).toEqual([
      ["lost", "Unexpected absence of `12个`, expected it in the text near 一 paragraph 1: the row stays as it was"],
    ]);
  });

  test("what was lost does not join a figure that stands at its old place by now", () => {
    const before = "栽树1家，三库两湖，清淤4家。";
    const after = "清淤1个，三库两湖，栽树1家。";
    const old = propose(before).filter(({ id }) => id !== "");
    const moved = [{ ...old[0]! }, { ...old[1]!, printed: "1家", quote: "清淤1家", review: "rejected" as const }];
    const once = merge(moved, propose(after), after);
    expect(once.misfits.map(({ kind }) => kind)).toEqual(["lost"]);
    expect(merge(once.rows, propose(after), after)).toEqual(once);
  });

  test("a name that stands on its numeral stays, before one that was lost looks for it", () => {
    const after = "稳中有进，稳中有进，两湖三库。";
    const [, library] = propose(after);
    const names = [
      { ...library!, start: 5, end: 7, note: "甲" },
      { ...library!, start: 10, end: 12, note: "乙" },
    ];
    const once = merge(names, propose(after), after);
    expect(once.rows.map(({ start, note }) => [start, note])).toEqual([
      [10, ""],
      [10, "乙"],
      [12, "甲"],
    ]);
    expect(merge(once.rows, propose(after), after).rows).toEqual(once.rows);
  });

  test("a reviewed row whose number the text has changed waits for a person, and is not doubled", () => {
    const edited = text.replace("12个", "13个");
    const { rows: merged, misfits } = merge(accepted, propose(edited), edited);
    expect(merged).toEqual(accepted);
    expect(misfits.map(({ kind, reason }) => [kind, reason])).toEqual([
      ["lost", "Unexpected `13个` in the text, expected `12个`: the row stays as it was"],
    ]);
  });

  test("a row that nobody has reviewed follows the number, and keeps what a person filled", () => {
    const edited = text.replace("12个", "133个");
    const mine = change(rows, "修好水渠-2031", { area: "rural", indicator_en: "Ditches", id: "修好水渠-2031" });
    const { rows: merged, misfits } = merge(mine, propose(edited), edited);
    expect(merged).toEqual(change(propose(edited), "修好水渠-2031", { area: "rural", indicator_en: "Ditches" }));
    expect(misfits.map(({ kind, reason }) => [kind, reason])).toEqual([
      ["renumbered", "Unexpected `133个` in the text, expected `12个`: the row follows it"],
    ]);
  });

  test("a text that is empty or another one loses all rows and drops none", () => {
    for (const other of ["", "没有数字的另一段话。"]) {
      const { rows: merged, misfits } = merge(accepted, [], other);
      expect(merged).toEqual(accepted);
      expect(misfits.map(({ kind }) => kind)).toEqual(rows.map(() => "lost"));
    }
  });

  test("offsets far out of the text, and spans that overlap, break nothing", () => {
    const far = change(accepted, "修好水渠-2031", { start: 9_000, end: 9_003 });
    expect(find(merge(far, rows, text).rows, "修好水渠-2031")).toMatchObject({ start: 12, end: 15 });
    const lapping = [...accepted, { ...find(accepted, "修好水渠-2031"), id: "水渠-2031", start: 13, printed: "2个" }];
    expect(merge(lapping, rows, text).rows).toHaveLength(lapping.length);
  });
});

// A report of a few paragraphs, and what an editor does to it.
const clause = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("栽树", "修渠", "建桥", "三库入账", "两湖清淤"),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom("家", "个", "%"),
    )
    .map(([name, n, unit]) => `${name}${n}${unit}`),
  fc.constantFrom("三库", "两湖", "稳中有进", "两湖三库"),
);
const paragraphs = fc.array(fc.array(clause, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
const edit = fc.record({
  kind: fc.constantFrom("insert", "delete", "comma", "move", "prefix"),
  at: fc.nat(1000),
  to: fc.nat(1000),
  clause,
});
const written = (all: readonly (readonly string[])[]) => all.map((clauses) => `${clauses.join("，")}。`).join("\n");

function edited(
  source: string,
  { kind, at, to, clause: words }: { kind: string; at: number; to: number; clause: string },
): string {
  const lines = source.split("\n");
  const commas = [...source.matchAll(/，/g)].map(({ index }) => index);
  const comma = commas[at % Math.max(1, commas.length)];
  if (kind === "prefix") return `又${source}`;
  if (kind === "move") {
    const [line] = lines.splice(at % lines.length, 1);
    lines.splice(to % (lines.length + 1), 0, line!);
    return lines.join("\n");
  }
  if (comma === undefined) return source;
  if (kind === "insert") return `${source.slice(0, comma)}，${words}${source.slice(comma)}`;
  if (kind === "comma") return source.slice(0, comma) + source.slice(comma + 1);
  const end = /[，。]/.exec(source.slice(comma + 1))!.index;
  return source.slice(0, comma) + source.slice(comma + 1 + end);
}

const review = fc.constantFrom("proposed" as const, "accepted" as const, "rejected" as const);
const ledgers = fc
  .tuple(
    paragraphs,
    fc.array(edit, { maxLength: 4 }),
    fc.array(fc.record({ keep: fc.boolean(), review }), { minLength: 24, maxLength: 24 }),
  )
  .map(([all, edits, fates]) => {
    const before = written(all);
    const source = edits.reduce(edited, before);
    const existing = propose(before).flatMap((row, i) => {
      const fate = fates[i % fates.length]!;
      // One in two rows stays, and each has a mark to know it by.
      return fate.keep ? [{ ...row, review: fate.review, note: `行${i}`, area: "rural" }] : [];
    });
    return { existing, proposed: propose(source), source };
  });

describe("whatever an editor does", () => {
  const place = ["start", "end", "section", "paragraph", "printed", "quote"];
  const number = ["value", "value_max", "unit", "qualifier", "qualifier_words", "estimated"];
  const without = (row: LedgerRow, columns: string[]) =>
    Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)));

  test("merging twice is merging once", () => {
    fc.assert(
      fc.property(ledgers, ({ existing, proposed, source }) => {
        const once = merge(existing, proposed, source);
        expect(merge(once.rows, proposed, source).rows).toEqual(once.rows);
      }),
      { numRuns: 2000 },
    );
  });

  test("no row is dropped, and no reviewed row changes but for its place", () => {
    fc.assert(
      fc.property(ledgers, ({ existing, proposed, source }) => {
        const { rows: merged } = merge(existing, proposed, source);
        for (const row of existing) {
          const now = merged.filter(({ note }) => note === row.note);
          expect(now).toHaveLength(1);
          const free = row.review === "proposed" ? [...place, ...number] : place;
          expect(without(now[0]!, free)).toEqual(without(row, free));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("ids are unique, and what fits is in reading order, on its numeral, and takes no place twice", () => {
    fc.assert(
      fc.property(ledgers, ({ existing, proposed, source }) => {
        const { rows: merged, misfits } = merge(existing, proposed, source);
        const ids = merged.map(({ id }) => id).filter((id) => id !== "");
        expect(new Set(ids).size).toBe(ids.length);
        const lost = new Set(misfits.filter(({ kind }) => kind === "lost").map(({ row }) => row));
        const fitting = merged.filter((row) => !lost.has(row));
        expect(verify(fitting, source).filter(({ kind }) => kind === "span" || kind === "slice")).toEqual([]);
        const spans = fitting.map(({ start, end }) => `${start}-${end}`);
        expect(new Set(spans).size).toBe(spans.length);
      }),
      { numRuns: 1000 },
    );
  });

  test("every numeral of the text has its row, but for those that wait for a person", () => {
    fc.assert(
      fc.property(ledgers, ({ existing, proposed, source }) => {
        const { rows: merged, misfits } = merge(existing, proposed, source);
        const waiting = misfits.filter(({ kind }) => kind === "lost").map(({ row }) => row.id);
        const fitting = merged.filter((row) => !misfits.some((misfit) => misfit.kind === "lost" && misfit.row === row));
        const missing = proposed.filter(({ start, end }) => !fitting.some((row) => row.start < end && start < row.end));
        expect(missing.filter(({ id }) => !waiting.includes(id))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

const path = join(root, "..", "shared", "reports", "jiangan-2025.txt");

describe.skipIf(!existsSync(path))(
  "the real ledger and the report's text (which stands outside the repository)",
  () => {
    const source = existsSync(path) ? decode(readFileSync(path)).text : "";
    const proposed = existsSync(path) ? extract(source, { year: 2025 }).rows : [];

    test("keeps all its rows beside a new proposal", () => {
      const { rows: merged, misfits } = merge(report.rows, proposed, source);
      expect(misfits).toEqual([]);
      expect(merged.filter(({ review: state }) => state === "accepted")).toEqual(report.rows);
    });

    test.each([
      ["a character more at the beginning", (all: string) => `又${all}`],
      ["a comma more in the middle", (all: string) => `${all.slice(0, 7_000)}，${all.slice(7_000)}`],
      ["full-width commas", (all: string) => all.replaceAll(",", "，")],
    ])("follows %s", (_, change) => {
      const other = change(source);
      const { rows: merged, misfits } = merge(report.rows, extract(other, { year: 2025 }).rows, other);
      expect(misfits).toEqual([]);
      const mine = merged.filter(({ review: state }) => state === "accepted");
      expect(mine.map(({ id, value, note }) => [id, value, note])).toEqual(
        report.rows.map(({ id, value, note }) => [id, value, note]),
      );
      expect(verify(mine, other)).toEqual([]);
    });
  },
);

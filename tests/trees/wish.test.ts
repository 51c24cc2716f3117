import { describe, expect, test } from "vitest";
import { partOf, readWish, wantedIds } from "../../src/trees/wish.ts";

const ids = Array.from({ length: 200 }, (_, i) => `place-${i}-2026`);

describe("what a build is asked for", () => {
  test.each([
    [[], { what: "all" }],
    [["--shared"], { what: "shared" }],
    [["--only", "a", "--only", "b"], { what: "only", ids: ["a", "b"] }],
    [["--shard", "2/8"], { what: "shard", part: 2, of: 8 }],
    [["--shard=8/8"], { what: "shard", part: 8, of: 8 }],
  ])("%j", (args, wish) => expect(readWish(args)).toEqual(wish));

  test.each([
    [["--shard", "9/8"], "Unexpected shard `9/8`"],
    [["--shard", "0/8"], "Unexpected shard `0/8`"],
    [["--shard", "2"], "Unexpected shard `2`"],
    [["--shard", "1/2/3"], "Unexpected shard `1/2/3`"],
    [["--only", "a", "--shared"], "Unexpected --only a --shared, expected one of"],
    [["--shard", "1/2", "--only", "a"], "expected one of --only ID, --shard PART/OF and --shared"],
    [["--all"], "--all"],
    [["a"], "a"],
  ])("%j is refused", (args, message) => expect(() => readWish(args)).toThrow(message));
});

describe("the reports that are wanted", () => {
  test("are all, none, or those that are named", () => {
    expect(wantedIds({ what: "all" }, ids)).toEqual(ids);
    expect(wantedIds({ what: "shared" }, ids)).toEqual([]);
    expect(wantedIds({ what: "only", ids: [ids[5]!, ids[2]!] }, ids)).toEqual([ids[2], ids[5]]);
    expect(() => wantedIds({ what: "only", ids: ["x", ids[0]!] }, ["a", ids[0]!])).toThrow(
      "Unexpected report x, expected one of a, place-0-2026",
    );
  });

  test("fall into exactly one shard each, and into all of them", () => {
    const shards = [1, 2, 3, 4].map((part) => wantedIds({ what: "shard", part, of: 4 }, ids));
    expect(shards.flat().sort()).toEqual([...ids].sort());
    for (const shard of shards) expect(shard.length).toBeGreaterThan(20);
  });

  test("stay in their shard when others come and go", () => {
    const few = ids.filter((_, i) => i % 3 === 0);
    const shard = (all: string[]) => wantedIds({ what: "shard", part: 2, of: 5 }, all);
    expect(shard(few)).toEqual(shard(ids).filter((id) => few.includes(id)));
    expect(partOf("jiangan-2025", 8)).toBe(partOf("jiangan-2025", 8));
  });
});

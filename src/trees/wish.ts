import { createHash } from "node:crypto";
import { parseArgs } from "node:util";

/** What a build is to make. Trees of reports and the pages that reports share are each made by themselves, or all at once. */
export type Wish =
  { what: "all" } | { what: "shared" } | { what: "only"; ids: string[] } | { what: "shard"; part: number; of: number };

const expected = "expected one of --only ID, --shard PART/OF and --shared, or nothing for all of it";

/**
 * Reads what `npm run build` was asked for: nothing, `--only ID` (again for another one), `--shard 2/8`, `--shared`.
 * @throws With a message for the person who wrote it.
 */
export function readWish(args: readonly string[]): Wish {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: "string", multiple: true },
      shard: { type: "string" },
      shared: { type: "boolean", default: false },
    },
  });
  const { only, shard, shared } = values;
  if ([only, shard, shared || undefined].filter((value) => value !== undefined).length > 1)
    throw new Error(`Unexpected ${args.join(" ")}, ${expected}`);
  if (only) return { what: "only", ids: only };
  if (shared) return { what: "shared" };
  if (shard === undefined) return { what: "all" };
  const [, part = NaN, of = NaN] = (/^([1-9]\d*)\/([1-9]\d*)$/.exec(shard) ?? []).map(Number);
  if (!(part <= of))
    throw new Error(`Unexpected shard \`${shard}\`, expected a part and how many there are, such as 2/8`);
  return { what: "shard", part, of };
}

/** The part, from 1, that a report falls into. It depends on nothing but the id: another report moves none to another part. */
export function partOf(id: string, of: number): number {
  return (createHash("sha256").update(id).digest().readUInt32BE() % of) + 1;
}

/**
 * The reports whose trees are wanted, of those that there are.
 * @throws If one is wanted that there is not.
 */
export function wantedIds(wish: Wish, ids: readonly string[]): string[] {
  switch (wish.what) {
    case "all":
      return [...ids];
    case "shared":
      return [];
    case "shard":
      return ids.filter((id) => partOf(id, wish.of) === wish.part);
    case "only": {
      const strange = wish.ids.filter((id) => !ids.includes(id));
      if (strange.length > 0)
        throw new Error(`Unexpected report ${strange.join(", ")}, expected one of ${ids.join(", ")}`);
      return ids.filter((id) => wish.ids.includes(id));
    }
  }
}

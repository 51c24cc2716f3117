// Drafts anew what nobody has changed in a report's folder; `npm run new -- --refresh ID` calls it.
import { join } from "node:path";
import { refresh } from "../src/drafting/refresh.ts";
import { reviewOrder } from "../src/drafting/review-order.ts";
import { readFolder, reportIds } from "../src/loaders.ts";
import { replaceFiles } from "./folder.ts";

/** Refreshes a folder below data/, and returns the exit code: 1 where something in it is wrong. */
export function refreshFolder(
  root: string,
  id: string,
  digest: (text: string) => string,
  say: (lines: readonly string[]) => void,
): 0 | 1 {
  const known = reportIds(root);
  if (!known.includes(id)) {
    say([`shushuo: Unexpected --refresh \`${id}\`, expected one of: ${known.join(", ")}`]);
    return 1;
  }
  const files = Object.fromEntries(Object.entries(readFolder(root, id)).map(([name, file]) => [name, String(file)]));
  const { draft, changed, removed, kept, faults } = refresh(files, digest);
  if (draft) replaceFiles(join(root, "data", id), changed, removed);
  const names = [...Object.keys(changed), ...removed.map((name) => `${name} (gone)`)];
  say(faults.map((fault) => `data/${id}/${fault}`));
  if (!draft) return 1;
  say([`shushuo: drafted anew: ${names.join(", ") || "nothing"}`]);
  if (kept.length > 0) say([`shushuo: a person's, and left alone: ${kept.join(", ")}`]);
  say(["To review, the riskiest first:", ...reviewOrder(draft)]);
  return faults.length > 0 ? 1 : 0;
}

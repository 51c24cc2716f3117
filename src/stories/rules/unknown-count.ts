import type { Root } from "mdast";
import type { VFile } from "vfile";
import { counts } from "../../ledger/count.ts";
import type { Report } from "../../ledger/report.ts";
import type { StoryContext } from "../context.ts";
import { expectedOneOf } from "../nearest.ts";
import { problem } from "../problem.ts";
import { directivesNamed, labelOf } from "../walk.ts";

// What counts a word, and only by word.
const ofWords = ["uses", "worded"];

/**
 * Counts that are none of the closed list, and filters that a count does not have or that let nothing through: `uses`
 * and `worded` count a word, and only by word.
 *
 * ```md ok
 * 目标:count[targets]个，“不少于”用了:count[uses]{word=不少于 role=target}次。
 * ```
 *
 * ```md not-ok
 * 目标:count[target]个，民生:count[targets]{area=livelihod}个，“不少于”用了:count[uses]次。
 * ```
 *
 * ```text
 * 1:3: Unexpected count `target`, expected one of: targets, bare, worded
 * 1:21: Unexpected area `livelihod`, expected one of: livelihood, overall, government
 * 1:61: Unexpected count `uses` without word, expected {word=…}
 * ```
 */
export default function unknownCount(tree: Root, file: VFile, { report }: StoryContext): void {
  for (const node of directivesNamed(tree, "count")) {
    const name = labelOf(node);
    if (name === undefined) continue;
    const message = (reason: string) => problem(file, "unknown-count", node, reason);
    if (!Object.hasOwn(counts, name)) {
      message(`Unexpected count \`${name}\`, ${expectedOneOf(name, Object.keys(counts))}`);
      continue;
    }
    const { area, role, word } = node.attributes ?? {};
    if (area !== undefined && !areasOf(report).includes(area!))
      message(`Unexpected area \`${area}\`, ${expectedOneOf(area!, areasOf(report))}`);
    if (ofWords.includes(name)) {
      const words = new Set(report.figures.flatMap((figure) => figure.qualifier_words));
      if (!word) message(`Unexpected count \`${name}\` without word, expected {word=…}`);
      else if (!words.has(word)) message(`Unexpected word \`${word}\`, ${expectedOneOf(word, words)}`);
    } else if (word !== undefined)
      message(`Unexpected word of count \`${name}\`, expected it on \`${ofWords.join("`, `")}\` only`);
    if (role !== undefined && name !== "uses")
      message(`Unexpected role of count \`${name}\`, expected it on \`uses\` only`);
  }
}

function areasOf(report: Report): string[] {
  return ["overall", "government", ...report.areas.map(({ id }) => id)];
}

import type { Root } from "mdast";
import type { VFile } from "vfile";
import { findNumerals } from "../../numerals/find.ts";
import type { StoryContext } from "../context.ts";
import { passages, placeAt, wordsOf } from "../passages.ts";
import { problem } from "../problem.ts";

/**
 * Numbers in the story's own words: every number of a story comes from the ledger. Only the years that the report is
 * about are free.
 *
 * ```md ok
 * 2026年的线是:figure[社区食堂-2026]，一个点是一家。
 * ```
 *
 * ```md not-ok
 * 2026年的线是24家，约三成是新建，Ⅳ类以上。
 * ```
 *
 * ```text
 * 1:9: Unexpected number `24`, expected a directive that states it, such as :figure[id]
 * 1:14: Unexpected number `三成`, expected a directive that states it, such as :figure[id]
 * 1:20: Unexpected number `Ⅳ`, expected a directive that states it, such as :figure[id]
 * ```
 *
 * ```md ok en
 * In 2025 one dot was one canteen.
 * ```
 *
 * ```md not-ok en
 * Nearly half of them, or twenty-five.
 * ```
 *
 * ```text
 * 1:8: Unexpected number `half`, expected a directive that states it, such as :figure[id]
 * 1:25: Unexpected number `twenty-five`, expected a directive that states it, such as :figure[id]
 * ```
 */
export default function unboundNumber(tree: Root, file: VFile, context: StoryContext): void {
  const { report, locale } = context;
  const years = `(?:${report.year - 1}|${report.year})`;
  const freeYears = new RegExp(`^${years}(?:[-–—~～/]${years})?$`);
  for (const passage of passages(tree, context)) {
    const text = wordsOf(passage, "own");
    for (const numeral of findNumerals(text, locale)) {
      if (
        freeYears.test(numeral.text) &&
        (locale === "en" || /^ ?年|^[和与至到、]\d{4}年/.test(text.slice(numeral.end)))
      )
        continue;
      problem(
        file,
        "unbound-number",
        placeAt(passage, numeral.start),
        `Unexpected number \`${numeral.text}\`, expected a directive that states it, such as :figure[id]`,
      );
    }
  }
}

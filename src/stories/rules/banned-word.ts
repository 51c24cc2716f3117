import type { Root } from "mdast";
import type { VFile } from "vfile";
import type { StoryContext } from "../context.ts";
import { passages, placeAt, wordsOf } from "../passages.ts";
import { problem } from "../problem.ts";

// Words that judge or cheer, and time that is told from a day nobody knows. What stands around some of them makes
// another word: 说明年份, 项目前期, 关注水质, 开放水域, 增加码头.
const banned = new RegExp(
  [
    "(?<![压浓])缩水|腰斩|砍|躺平|退坡|倒退|打脸|(?<![开排])放水|(?<!关)注水|加码(?!头)|狂飙|亮眼|跃升|再创新高|答卷",
    "今年|(?<!过)去年|(?<![说注表证])明年|(?<![项题数])目前|(?<![附临])近日|(?<![\\p{N}今昨末\\uFFFC])日前|(?<!日)本月",
    "\\b(?:this year|last year|next year|currently|slashed|plunged|soared|skyrocket(?:ed|s|ing)?|gutted)\\b",
  ].join("|"),
  "giu",
);

/**
 * Words that judge, and time relative to an unknown today.
 *
 * ```md ok
 * 2025年的线在下，报告说明年份，项目前期没有写。
 * ```
 *
 * ```md not-ok
 * 去年的成绩亮眼。
 * ```
 *
 * ```text
 * 1:1: Unexpected word `去年`, expected the year itself
 * 1:6: Unexpected word `亮眼`, expected one that does not judge
 * ```
 */
export default function bannedWord(tree: Root, file: VFile, context: StoryContext): void {
  for (const passage of passages(tree, context))
    for (const { 0: word, index } of wordsOf(passage, "own").matchAll(banned)) {
      const expected = /[年月日前]|year|currently/i.test(word) ? "the year itself" : "one that does not judge";
      problem(file, "banned-word", placeAt(passage, index), `Unexpected word \`${word}\`, expected ${expected}`);
    }
}

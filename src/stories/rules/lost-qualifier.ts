import type { Root } from "mdast";
import type { VFile } from "vfile";
import { formatDerived, formatFigure, type Locale } from "../../ledger/format.ts";
import type { Figure } from "../../ledger/schema.ts";
import type { Inline } from "../blocks.ts";
import { changeOf } from "../change.ts";
import type { StoryContext } from "../context.ts";
import { passages, sentences, type Sentence } from "../passages.ts";
import { problem } from "../problem.ts";
import { qualifierWords, type QualifierWord } from "../qualifier-words.ts";

/**
 * Numbers whose qualifier is neither printed nor said in the sentence around them. 预计, 力争 and 确保 are never dropped,
 * and what is calculated from an estimate is one.
 *
 * ```md ok
 * 最低线是:figure[社区食堂-2026]{as=number}。座位:figure[图书馆座位-2025]。
 * ```
 *
 * ```md not-ok
 * 社区食堂到:figure[社区食堂-2026]{as=number}。座位预计:figure[图书馆座位-2025]{as=number}。
 * ```
 *
 * ```text
 * 1:6: Unexpected `24家` without its qualifier atLeast, expected the sentence to say one of 至少, 最低线, 不少于, 不低于, 以上, 下限, 底线, 最低
 * 1:40: Unexpected `1.2万个` without its qualifier about, expected the sentence to say one of 约, 左右, 上下, 大约
 * ```
 */
export default function lostQualifier(tree: Root, file: VFile, context: StoryContext): void {
  const { locale } = context;
  for (const passage of passages(tree, context))
    for (const sentence of sentences(passage))
      for (const { inline, text, node } of sentence.pieces)
        for (const name of inline ? dropped(inline, locale) : []) {
          const { pattern, say } = qualifierWords[locale][name];
          if (pattern.test(sentence.words) || isSaidByFigure(name, sentence, locale)) continue;
          const reason = `Unexpected \`${text}\` without its qualifier ${name}, expected the sentence to say one of ${say}`;
          problem(file, "lost-qualifier", node, reason);
        }
}

/** The qualifiers that an inline has and does not print. */
function dropped(inline: Inline, locale: Locale): QualifierWord[] {
  if (inline.type === "figure") return inline.form === "number" ? ofFigure(inline.figure, locale) : [];
  if (inline.type !== "derived" && inline.type !== "change") return [];
  const derived = inline.type === "derived" ? inline.derived : changeOf(inline.baseline, inline.target, inline.form);
  const form = inline.type === "derived" ? inline.form : inline.form === "words" ? "words" : "full";
  const names: QualifierWord[] = [];
  const { qualifier } = derived;
  if (form !== "full" && qualifier !== "exact" && qualifier !== "range" && qualifier !== "about") names.push(qualifier);
  if (form === "number" && (derived.rounded || qualifier === "about" || qualifier === "range")) names.push("about");
  const printed = formatDerived(derived, locale, form);
  if (derived.estimated && !qualifierWords[locale].estimated.pattern.test(printed)) names.push("estimated");
  return names;
}

function ofFigure({ qualifier, qualifier_words: words, estimated }: Figure, locale: Locale): QualifierWord[] {
  const names: QualifierWord[] = [];
  // 余 and 多 stand inside the Chinese numeral.
  const isPrinted = qualifier === "exact" || qualifier === "range" || (qualifier === "plus" && locale === "zh");
  if (!isPrinted) names.push(qualifier);
  if (estimated) names.push("estimated");
  if (words.some((word) => /力争|争取/.test(word))) names.push("aimed");
  if (words.some((word) => /确保/.test(word))) names.push("ensured");
  if (words.some((word) => /保持|稳定/.test(word))) names.push("held");
  if (words.some((word) => /连续/.test(word))) names.push("running");
  return names;
}

// What is calculated from an estimate may stand beside it: 预计450亿元左右，约为…的一半.
function isSaidByFigure(name: QualifierWord, { pieces }: Sentence, locale: Locale): boolean {
  return (
    name === "estimated" &&
    pieces.some(({ inline }) => {
      if (inline?.type !== "figure" || inline.form !== "full") return false;
      return qualifierWords[locale].estimated.pattern.test(formatFigure(inline.figure, locale));
    })
  );
}

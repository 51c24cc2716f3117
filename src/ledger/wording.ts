import type { Figure } from "./schema.ts";

/** Figures whose number is bounded by the same word; by several words that few use, or by none. */
export interface WordStack {
  kind: "word" | "none" | "others";
  /** The words, each once, the most used first. */
  words: string[];
  figures: Figure[];
}

/** So many words have a stack of their own. */
const own = 2;

// 达到300亿元 and 增至50家 say where a number ends up, though not on which side of it.
const arrival = /^达$|[到至]$/;

/**
 * The word that says where the truth lies beside a number: 不少于, 以上, 左右, 余, 达到. Of several it is the last, since 力争
 * and 保持, which say what is done about the number, stand before it.
 */
export function boundingWord({ qualifier, qualifier_words: words }: Figure): string | undefined {
  return qualifier === "exact" ? words.find((word) => arrival.test(word)) : words.at(-1);
}

/** Figures in stacks by the word that bounds their number: the most used words, no word, all other words. */
export function stacksByWord(figures: readonly Figure[]): WordStack[] {
  const { none = [], some = [] } = Object.groupBy(figures, (figure) => (boundingWord(figure) ? "some" : "none"));
  const byWord = [...Map.groupBy(some, (figure) => boundingWord(figure)!)].sort(([, a], [, b]) => b.length - a.length);
  const rare = byWord.slice(own);
  // A stack keeps the order of the report, whatever its words.
  const isRare = new Set(rare.flatMap(([, own]) => own));
  const stacks: WordStack[] = [
    ...byWord.slice(0, own).map(([word, own]): WordStack => ({ kind: "word", words: [word], figures: own })),
    { kind: "none", words: [], figures: none },
    { kind: "others", words: rare.map(([word]) => word), figures: some.filter((figure) => isRare.has(figure)) },
  ];
  return stacks.filter(({ figures }) => figures.length > 0);
}

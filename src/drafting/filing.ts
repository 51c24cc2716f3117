import type { LedgerRow } from "../ledger/schema.ts";
import { bigrams, spelt } from "./likeness.ts";

/** A place that figures may be filed under, with the words that tell what it is about. */
export interface Folder {
  /** An area's id, `overall` or `government`. */
  id: string;
  heading: string;
  text: string;
  /** The names of what it counts: its own targets. */
  names: readonly string[];
  /** Words that belong to its matter, with spaces between. */
  vocabulary: string;
}

// Words of a heading and of a target's name say more of what a folder is about than those of its sentences.
const [inText, inHeading, inVocabulary, inNames] = [1, 2, 2.5, 3];

/** A result is filed where its words are at least so much at home, and more so than anywhere else. */
const [least, lead] = [0.42, 1.12];

/** What may be filed: words that tell what a figure is about. */
export type Words = Pick<LedgerRow, "indicator" | "quote">;

/**
 * Files figures that stand outside of the areas: each goes where the words of its name, and to a lesser part those of its
 * clause, are at home. Words that every folder uses count for little. Returns undefined for what is at home nowhere.
 */
export function filing(folders: readonly Folder[]): (words: Words) => string | undefined {
  const bags = folders.map(({ heading, text, names, vocabulary }) => {
    const bag = new Map<string, number>();
    const add = (words: string, weight: number) => {
      for (const pair of new Set(bigrams(spelt(words)))) bag.set(pair, Math.max(weight, bag.get(pair) ?? 0));
    };
    add(text, inText);
    add(heading, inHeading);
    vocabulary.split(" ").forEach((word) => add(word, inVocabulary));
    names.forEach((name) => add(name, inNames));
    return bag;
  });
  const rarity = (pair: string) => {
    const count = bags.filter((bag) => bag.has(pair)).length;
    return count === 0 ? 0 : Math.log(1 + bags.length / count) - Math.log(2) + 0.05;
  };
  const scores = (words: string) => {
    const pairs = [...new Set(bigrams(spelt(words)))];
    return bags.map((bag) =>
      pairs.length === 0 ? 0 : pairs.reduce((sum, pair) => sum + (bag.get(pair) ?? 0) * rarity(pair), 0) / pairs.length,
    );
  };
  return ({ indicator, quote }) => {
    const [own, around] = [scores(indicator), scores(quote)];
    const ranked = folders
      .map(({ id }, i) => ({ id, score: own[i]! + 0.25 * around[i]! }))
      .sort((a, b) => b.score - a.score);
    const [first, second] = ranked;
    if (!first || first.score < least) return undefined;
    return second && first.score < second.score * lead ? undefined : first.id;
  };
}

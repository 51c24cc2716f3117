import type { Measure } from "../ledger/schema.ts";
import type { Numeral } from "../numerals/numeral.ts";
import { namings } from "./naming/all.ts";
import { ownWords } from "./naming/own-words.ts";
import { phraseOf } from "./naming/phrase.ts";

/** The text around a figure, cut at what belongs to its neighbours. */
export interface Clause {
  numeral: Numeral;
  printed: string;
  /** From the comma or the figure before, to the numeral. */
  left: string;
  /** From the numeral and the words behind it, to the comma or the figure after. */
  right: string;
  /** Whether a figure stands right before, with nothing but 、 or 和 between. */
  isListed: boolean;
  /** How many values are listed from this one on: 3%、5%和8% are three. */
  values: number;
  /** Whether the next figure, not a mark, ends `right`. */
  isCut: boolean;
  /** The clause before, where no figure stands between: what an elided subject may refer to. */
  previous: string;
}

/** What a sentence has named so far. */
export interface Memory {
  /** The last name that stands alone. */
  topic: string;
  /** The verb that a list shares: 新增 of 新增企业9家、商户6家. */
  verb: string;
  /** The measure and the unit of the last figure. */
  measure: Measure | undefined;
  unit: string;
  /** The names that 分别 hands its values to, and how many it has given away. */
  names: readonly string[];
  given: number;
  /** The names of the sentence, in their order. */
  recent: readonly string[];
  /** The whole that 其中 parts. */
  parent: string;
  /** The last name of all, attribute included, and the last rank. */
  last: string;
  rank: string;
}

export interface Name {
  indicator: string;
  measure: Measure;
  /** Whether it is something done over time, not a level that is reached. */
  isDone: boolean;
  /** Whether what stands behind the numeral is part of the name. */
  tookRight: boolean;
  memory: Memory;
}

export const blank: Memory = {
  topic: "",
  verb: "",
  measure: undefined,
  unit: "",
  names: [],
  given: 0,
  recent: [],
  parent: "",
  last: "",
  rank: "",
};

/** Names what a figure measures, from its clause and from what its sentence has named. The indicator is empty for none. */
export function nameOf(clause: Clause, memory: Memory): Name {
  const phrase = phraseOf(clause, memory);
  for (const naming of namings) {
    const name = naming.nameOf(phrase);
    if (name) return name;
  }
  return ownWords.nameOf(phrase);
}

import type { Measure } from "../ledger/schema.ts";
import type { Clause } from "./clause.ts";
import { namings } from "./naming/all.ts";
import { ownWords } from "./naming/own-words.ts";
import { phraseOf } from "./naming/phrase.ts";

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
  /** What a person should look at; empty for nothing. */
  note: string;
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

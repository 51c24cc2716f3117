import type { Measure } from "../../ledger/schema.ts";
import type { Memory, Name } from "../indicator.ts";
import { tidy } from "../phrase.ts";
import type { Phrase } from "./phrase.ts";

/** One way to find out what a figure measures. The first that names it decides. */
export interface Naming {
  name: string;
  /** Sentences of our own in which 【 】 stand around a numeral that this naming names, each with the indicator. */
  examples: readonly (readonly [sentence: string, indicator: string])[];
  /** The name, or undefined where another naming must find it. */
  nameOf(phrase: Phrase): Name | undefined;
}

/** What is not said by a name itself. */
interface Said {
  /** What the sentence remembers otherwise than by default. */
  memory?: Partial<Memory>;
  tookRight?: boolean;
  isDone?: boolean;
  note?: string;
}

/** A name with what the sentence remembers after it: by default the name is the topic, and lists and verbs are at an end. */
export function named({ clause, memory }: Phrase, name: string, measure: Measure, said: Said = {}): Name {
  const indicator = tidy(name);
  const recent = memory.recent.includes(indicator) ? memory.recent : [...memory.recent, indicator];
  const kept: Memory = {
    topic: indicator,
    verb: "",
    measure,
    unit: clause.numeral.unit,
    names: [],
    given: 0,
    recent,
    parent: memory.parent,
    last: indicator,
    rank: memory.rank,
  };
  const { isDone = false, tookRight = false, note = "" } = said;
  return { indicator, measure, isDone, tookRight, note, memory: { ...kept, ...said.memory } };
}

import type { Rule } from "../place.ts";
import { code } from "./code.ts";
import { date } from "./date.ts";
import { duration } from "./duration.ts";
import { glossary } from "./glossary.ts";
import { grade } from "./grade.ts";
import { listNumber } from "./list-number.ts";
import { ordinal } from "./ordinal.ts";
import { policy } from "./policy.ts";
import { ratio } from "./ratio.ts";
import { slogan } from "./slogan.ts";
import { tally } from "./tally.ts";
import { threshold } from "./threshold.ts";

/** All rules, in the order in which they are asked. */
export const rules: readonly Rule[] = [
  listNumber,
  date,
  code,
  ratio,
  ordinal,
  slogan,
  policy,
  grade,
  glossary,
  threshold,
  duration,
  tally,
];

import { attributeOfNamed } from "./attribute-of-named.ts";
import { attributeOfNext } from "./attribute-of-next.ts";
import { beyondPlan } from "./beyond-plan.ts";
import { broughtAbout } from "./brought-about.ts";
import { changedObject } from "./changed-object.ts";
import { changeOfNamed } from "./change-of-named.ts";
import { contributionOfNamed } from "./contribution-of-named.ts";
import { doneBy } from "./done-by.ts";
import { doneFor } from "./done-for.ts";
import { gap } from "./gap.ts";
import { inCircumstances } from "./in-circumstances.ts";
import type { Naming } from "./naming.ts";
import { inScope } from "./in-scope.ts";
import { nextInTurn } from "./next-in-turn.ts";
import { nounBehind } from "./noun-behind.ts";
import { partOfNamed } from "./part-of-named.ts";
import { partOfOwn } from "./part-of-own.ts";
import { rateBehind } from "./rate-behind.ts";
import { respectively } from "./respectively.ts";
import { shareOfNext } from "./share-of-next.ts";
import { shareOfWhole } from "./share-of-whole.ts";
import { sharedVerb } from "./shared-verb.ts";
import { spentOn } from "./spent-on.ts";
import { steps } from "./steps.ts";
import { townAndCountry } from "./town-and-country.ts";
import { verbOfNamed } from "./verb-of-named.ts";

/** The namings, in the order in which they are asked. What none of them names has a name of its own words. */
export const namings: readonly Naming[] = [
  // Several names, and a value for each.
  respectively,
  nextInTurn,
  townAndCountry,
  // A share that states its whole, or a distance that states from what.
  shareOfWhole,
  partOfOwn,
  shareOfNext,
  beyondPlan,
  gap,
  inCircumstances,
  inScope,
  changedObject,
  // The name stands behind the numeral.
  steps,
  rateBehind,
  attributeOfNext,
  broughtAbout,
  spentOn,
  nounBehind,
  doneFor,
  doneBy,
  // The name stands earlier in the sentence.
  changeOfNamed,
  verbOfNamed,
  partOfNamed,
  attributeOfNamed,
  contributionOfNamed,
  sharedVerb,
];

import type { Rule } from "./context.ts";
import bannedWord from "./rules/banned-word.ts";
import longStep from "./rules/long-step.ts";
import lostQualifier from "./rules/lost-qualifier.ts";
import misplaced from "./rules/misplaced.ts";
import nearWithoutReason from "./rules/near-without-reason.ts";
import noneCompared from "./rules/none-compared.ts";
import oneParagraph from "./rules/one-paragraph.ts";
import sharedRun from "./rules/shared-run.ts";
import unbackedLiteral from "./rules/unbacked-literal.ts";
import unboundNumber from "./rules/unbound-number.ts";
import unknownChart from "./rules/unknown-chart.ts";
import unknownComparison from "./rules/unknown-comparison.ts";
import unknownCount from "./rules/unknown-count.ts";
import unknownDerived from "./rules/unknown-derived.ts";
import unknownDirective from "./rules/unknown-directive.ts";
import unknownFigure from "./rules/unknown-figure.ts";
import unknownMarkup from "./rules/unknown-markup.ts";
import unknownState from "./rules/unknown-state.ts";
import unknownTerm from "./rules/unknown-term.ts";

const everywhere: Rule[] = [
  unknownMarkup,
  unknownDirective,
  unknownFigure,
  unknownDerived,
  unknownCount,
  unknownComparison,
  unknownTerm,
  unboundNumber,
  unbackedLiteral,
  lostQualifier,
  bannedWord,
  sharedRun,
  nearWithoutReason,
  noneCompared,
];

/** The rules for the body of a story. */
export const bodyRules: Rule[] = [misplaced, unknownChart, unknownState, longStep, ...everywhere];

/** The rules for a text field: of the front matter, of a chart, of the site. */
export const fieldRules: Rule[] = [oneParagraph, ...everywhere];

import type { Term } from "../ledger/glossary-schema.ts";
import type { Area } from "../ledger/report-schema.ts";
import type { Outline } from "../report/outline.ts";
import type { Reading } from "../report/reading.ts";
import { siteTerms } from "./site-terms.ts";
import type { WorkArea } from "./work-area.ts";

// An entry of a report's own glossary: 1.“135”行动：… or 【2】先用后转：….
const entry = /^[[【〔（(]?(\d{1,3})?[\]】〕）)]?[.、．]?\s*([^：。，；]{2,24}?)：/u;
// A name in quotation marks. Quoted words of praise and slogans come along; a person strikes them out.
const quoted = /“([^“”，。；：、]{2,12})”/gu;

const bare = (term: string) => term.replace(/[“”]/gu, "").trim();

/** The names that the plan's areas set in quotation marks. */
function quotedIn(text: string): string[] {
  return [...text.matchAll(quoted)]
    .map(([, name]) => name!)
    .filter((name) => /\p{sc=Han}/u.test(name) || /[A-Z]{2}/.test(name));
}

function entriesOf({ sections }: Outline, text: string): { term: string; item?: number }[] {
  return sections
    .filter(({ part }) => part === "glossary")
    .flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ start, end }) => {
        const found = entry.exec(text.slice(start, Math.min(end, start + 60)));
        if (!found || /解释|注释/u.test(found[2]!)) return [];
        const term = bare(found[2]!);
        return term.length < 2 ? [] : [{ term, ...(found[1] === undefined ? {} : { item: Number(found[1]) }) }];
      }),
    );
}

/**
 * The terms that readers may stumble over, with the areas that use them: those of the report's own glossary, those that its
 * plan sets in quotation marks, and the site's own. Only the site's are explained: the others wait for a person.
 */
export function termsOf(
  outline: Outline,
  { text }: Reading,
  found: readonly WorkArea[],
  areas: readonly Area[],
): Term[] {
  const texts = found.map(({ start, end }) => bare(text.slice(start, end)));
  const areasWith = (term: string) => areas.filter((_, i) => texts[i]!.includes(term)).map(({ id }) => id);
  const made = (term: string, origin: Term["origin"], item?: number): Term => ({
    term,
    aliases: [],
    term_en: "",
    explanation: "",
    explanation_en: "",
    origin,
    ...(item === undefined ? {} : { item }),
    areas: areasWith(term),
  });
  const own = entriesOf(outline, text).map(({ term, item }) => made(term, "report", item));
  const plan = found.flatMap(({ start, end }) => quotedIn(text.slice(start, end))).map((term) => made(term, "common"));
  const site = siteTerms.map((term): Term => ({ ...term, areas: areas.map(({ id }) => id) }));
  // A part of a term that the report explains needs no entry of its own.
  const rest = plan.filter(({ term }) => own.every((each) => !each.term.includes(term)));
  return [...own, ...rest, ...site].filter(({ term }, i, all) => all.findIndex((each) => each.term === term) === i);
}

import type { Rule } from "../place.ts";

/** What a glossary explains and what stands before the report's first words are no results. */
export const glossary: Rule = {
  name: "glossary",
  part: "glossary",
  examples: ["夜校：每周开课【3次】的学校"],
  counterexamples: [],
  judge: ({ part }) => (part === "glossary" || part === "front" ? { class: "other", note: "释义中的数" } : undefined),
};

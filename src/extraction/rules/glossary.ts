import type { Rule } from "../place.ts";

/** What a glossary explains and what stands before the report's first words are no results. */
export const glossary: Rule = {
  name: "glossary",
  part: "glossary",
  examples: ["夜校：每周开课【3次】的学校"],
  counterexamples: [],
  judge: ({ part }) => {
    // Only the title, the meeting and the salutation stand before the first section.
    if (part === "front") return { class: "name", note: "届次、会次" };
    return part === "glossary" ? { class: "other", note: "释义中的数" } : undefined;
  },
};

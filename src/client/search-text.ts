/** A text as it is searched: without the differences that readers do not type, such as quotation marks and width. */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.%]+/gu, "");
}

/** What is looked for: every word by itself, in any order. */
export function searchTerms(query: string): string[] {
  return query
    .split(/\s+/)
    .map(fold)
    .filter((term) => term !== "");
}

/** Whether a folded text holds all of the terms. */
export function holds(folded: string, terms: readonly string[]): boolean {
  return terms.every((term) => folded.includes(term));
}

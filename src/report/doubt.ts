/** What is uncertain: where in the source, and in English what was found and what was expected. */
export interface Doubt {
  start: number;
  reason: string;
}

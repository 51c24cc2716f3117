/** A value as JSON for a script element of a page: whatever its texts hold, it ends no script and begins no comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("</", "<\\/")
    .replace(/<(?=!|script)/gi, "\\u003c");
}

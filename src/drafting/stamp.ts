/** A hash of a text as letters and digits. */
export type Digest = (text: string) => string;

const mark = "# drafted: ";
const stampLine = /^# drafted: ([0-9a-f]+)\n/m;
const length = 16;

/** A piece of a draft with the hash of its text, by which a later draft knows that nobody has changed it. */
export function stamped(text: string, digest: Digest): string {
  const line = `${mark}${digest(text).slice(0, length)}\n`;
  // In a story the front matter takes the comment.
  return text.startsWith("---\n") ? `---\n${line}${text.slice(4)}` : line + text;
}

/** Whether a piece is as a machine drafted it. */
export function isUntouched(text: string, digest: Digest): boolean {
  const found = stampLine.exec(text)?.[1];
  return found !== undefined && digest(text.replace(stampLine, "")).slice(0, length) === found;
}

/** A file of stamped pieces, taken apart: what stands before the first stamp, and each piece with its stamp. */
export function piecesOf(text: string): { head: string; pieces: string[] } {
  const [head = "", ...pieces] = text.split(/^(?=# drafted: )/m);
  return { head, pieces };
}

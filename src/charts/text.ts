/**
 * The width of a text in em, without a browser: Han and full-width marks are 1 em; the rest are averages of the system
 * fonts, rounded up so that a label has room rather than not.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u3000-\u303F“”‘’…—]/.test(character)) width += 1;
    else if (/[0-9A-Z%+×÷=<>≥≤≈→]/.test(character)) width += /[MW%→]/.test(character) ? 0.9 : 0.64;
    else if (/[ilj.,:;'|!()\s]/.test(character)) width += 0.34;
    else width += 0.58;
  }
  return width;
}

const noLineStart = /^[，。、；：！？）》」』”’%·]/;
const noLineEnd = /[（《「『“‘]$/;

/**
 * Breaks a text into lines no wider than `em`. No line begins with closing punctuation or ends with opening; a number
 * and the Latin word it belongs to stay together.
 */
export function breakLines(text: string, em: number): string[] {
  const pieces = text.match(/[0-9A-Za-z.%+-]+|\s+|./gu) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    const fits = textWidth(line + piece) <= em;
    if (line === "" || fits || noLineStart.test(piece)) line += line === "" ? piece.trimStart() : piece;
    else if (noLineEnd.test(line)) {
      const moved = line.slice(-1);
      lines.push(line.slice(0, -1).trimEnd());
      line = moved + piece;
    } else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  return line === "" ? lines : [...lines, line.trimEnd()];
}

/** As `breakLines`, with lines of about the same width: no line holds one character alone. */
export function balanceLines(text: string, em: number): string[] {
  const lines = breakLines(text, em);
  for (let narrower = em - 0.5; narrower > 1; narrower -= 0.5) {
    const tried = breakLines(text, narrower);
    if (tried.length > lines.length) return breakLines(text, narrower + 0.5);
  }
  return lines;
}

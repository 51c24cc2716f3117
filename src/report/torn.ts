import { rewrite, type Piece } from "./piece.ts";

const isNumber = (line: string) => line.length <= 20 && /^[\d.,]{1,20}%?[万亿]{0,2}$/.test(line);
// No paragraph begins with these.
const goesOn = (line: string) => /^[，。；、！？）》”’〉】%‰,;)]/.test(line);
const isMeasured = (line: string) => /^(?:[万亿元℃]|个百分点)/.test(line);
// Running text, not the cell of a table: a mark stands inside it.
const runs = (line: string) => /[，。；、：！？,;]/.test(line.slice(-400, -1));

/** Whether the line end behind line `index` tears a sentence; `isTornBefore` says so of the line end before it. */
function isTorn(lines: string[], index: number, isTornBefore: boolean): boolean {
  const [line, next, last] = [lines[index]!, lines[index + 1]!, lines[index + 2] ?? ""];
  if (line === "" || next === "") return false;
  if (goesOn(next)) return true;
  if (/\d$/.test(line.slice(-1)) && isMeasured(next)) return true;
  // The other end of a number that the line end before it tore off: `指数M`, `3`, `和总量`.
  if (isTornBefore && isNumber(line)) return true;
  // A number on a line of its own inside a sentence: `突破`, `4000`, `亿元`, or a subscript: `PM`, `2.5`, `）浓度`.
  if (!isNumber(next) || last === "") return false;
  if (/[A-Za-z]$/.test(line.slice(-1))) return goesOn(last) || (runs(line) && runs(last));
  return /[\p{sc=Han}（“]$/u.test(line.slice(-1)) && (goesOn(last) || isMeasured(last));
}

/** Joins lines that a web page tore around a number or before closing punctuation; other line ends are paragraph ends. */
export function withoutTornLines(piece: Piece): Piece {
  const lines = piece.text.split("\n");
  const torn: boolean[] = [];
  for (let index = 0; index + 1 < lines.length; index += 1) torn.push(isTorn(lines, index, torn.at(-1) ?? false));
  let index = 0;
  return rewrite(piece, /\n/g, () => (torn[index++] ? "" : undefined));
}

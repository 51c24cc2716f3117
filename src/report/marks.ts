import { rewrite, type Piece } from "./piece.ts";

const chinese: Record<string, string> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "(": "（",
  ")": "）",
  "?": "？",
  "!": "！",
};

const isDigit = (character: string) => /^\d$/.test(character);
const isLatin = (character: string) => /^[A-Za-z]$/.test(character);

// 1,256 and 12,345,678.9; not 2024,100 and not 0.5,256.
const thousands = /(?<![\d.])(?<!\d,)[1-9]\d{0,2}(?:,\d{3}){1,5}(?!\d|,\d)/g;

function thousandsMarks(text: string): Set<number> {
  const marks = new Set<number>();
  for (const { 0: number, index } of text.matchAll(thousands))
    for (let comma = number.indexOf(","); comma >= 0; comma = number.indexOf(",", comma + 1)) marks.add(index + comma);
  return marks;
}

function markFor(mark: string, before: string, after: string): string | undefined {
  switch (mark) {
    case ":":
      return (isDigit(before) && isDigit(after)) || after === "/" ? undefined : chinese[mark];
    case "：":
    case "∶":
    case "︰":
    case "﹕":
      return isDigit(before) && isDigit(after) ? ":" : undefined;
    case "?":
      // A lost character before a paragraph; a question does not begin with its mark.
      if (before === "" || before === "\n") return "";
      return isLatin(before) && isLatin(after) ? undefined : chinese[mark];
    case ",":
    case ";":
      return chinese[mark];
    default:
      return isLatin(before) && isLatin(after) ? undefined : chinese[mark];
  }
}

/** ASCII punctuation that stands for Chinese becomes Chinese; the marks inside numbers, ratios and addresses stay or become ASCII. */
export function withChineseMarks(piece: Piece): Piece {
  const kept = thousandsMarks(piece.text);
  const { text } = piece;
  const marked = rewrite(piece, /[,;:()?!：∶︰﹕]/g, ({ 0: mark, index }) =>
    kept.has(index) ? undefined : markFor(mark, text[index - 1] ?? "", text[index + 1] ?? ""),
  );
  // "示范区" is “示范区”.
  const quoted = rewrite(marked, /"([^"\n]{1,60})"/g, ({ 1: inside }) => `“${inside!}”`);
  // 8·5% is 8.5 %; “19·4” is a day.
  return rewrite(quoted, /(?<=\d)[·•‧・](?=\d{1,3}%)/g, () => ".");
}

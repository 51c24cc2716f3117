import { rewrite, type Piece } from "./piece.ts";

// What names in a web page's source stand for; every other name becomes a space.
const entities: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  middot: "·",
  permil: "‰",
  times: "×",
};

const noise = new RegExp(
  [
    // Zero width, soft hyphens, marks of writing direction, variation selectors, control characters.
    "(?<gone>[\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFE00-\\uFE0F\\uFEFF])",
    "(?<break>\\r\\n|[\\r\\v\\f\\u0085\\u2028\\u2029])",
    "&(?:amp;)?(?<entity>#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}\\d{0,2});",
    // Lost characters: `??`, U+FFFD, and what a converter left where a picture or a formula stood.
    "(?<space>[\\t\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]|\\?{2,64}|\\uFFFD{1,64}|(?:_M){2,16}_?|M\\/\\d{1,2}\\/)",
    "(?<wide>[０-９Ａ-Ｚａ-ｚ％．＋－／])",
  ].join("|"),
  "g",
);

function characterOf(entity: string): string {
  if (!entity.startsWith("#")) return entities[entity] ?? " ";
  const code = /^#[xX]/.test(entity) ? parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return " ";
  return String.fromCodePoint(code).replace(noise, (found, ...rest) =>
    plain(found, rest.at(-1) as Record<string, string | undefined>),
  );
}

function plain(found: string, groups: Record<string, string | undefined>): string {
  if (groups["gone"] !== undefined) return "";
  if (groups["break"] !== undefined) return "\n";
  if (groups["entity"] !== undefined) return characterOf(groups["entity"]);
  return groups["wide"] === undefined ? " " : String.fromCharCode(found.charCodeAt(0) - 0xfee0);
}

/**
 * Takes out what no reader sees and puts a space for what a converter spoilt; entities become their characters, full-width
 * letters, digits, ％ ． ＋ － ／ their ASCII twins.
 */
export function withoutNoise(piece: Piece): Piece {
  return rewrite(piece, noise, (match) => plain(match[0], match.groups!));
}

/** One space for a run of them, none at the ends of a line. */
export function withTidySpaces(piece: Piece): Piece {
  const { text } = piece;
  const kept = new Uint32Array(text.length + 1);
  let length = 0;
  let space: number | undefined;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === " ") {
      if (length > 0 && text[kept[length - 1]!] !== "\n") space ??= index;
      continue;
    }
    if (space !== undefined && character !== "\n") kept[length++] = space;
    space = undefined;
    kept[length++] = index;
  }
  if (length === text.length) return piece;
  const at = new Uint32Array(length + 1);
  const characters: string[] = [];
  for (let index = 0; index < length; index += 1) {
    characters.push(text[kept[index]!]!);
    at[index] = piece.at[kept[index]!]!;
  }
  at[length] = piece.at[text.length]!;
  return { text: characters.join(""), at };
}

import { isCharacter, type Key } from "./key.ts";

/** A line that is being typed: its characters, and how many of them stand before the cursor. */
export interface Line {
  characters: readonly string[];
  cursor: number;
}

/** A line to type on, the cursor at its end. */
export function lineOf(text: string): Line {
  const characters = [...text];
  return { characters, cursor: characters.length };
}

export const textOf = ({ characters }: Line) => characters.join("");

/** A line after a key; the same where the key means nothing to it. */
export function typed(line: Line, key: Key): Line {
  const { characters, cursor } = line;
  const at = (place: number) => ({ characters, cursor: Math.max(0, Math.min(characters.length, place)) });
  switch (key) {
    case "left":
      return at(cursor - 1);
    case "right":
      return at(cursor + 1);
    case "home":
      return at(0);
    case "end":
      return at(characters.length);
    case "clear":
      return lineOf("");
    case "backspace":
      return cursor === 0 ? line : { characters: characters.toSpliced(cursor - 1, 1), cursor: cursor - 1 };
    case "delete":
      return { characters: characters.toSpliced(cursor, 1), cursor };
    default:
      return isCharacter(key) ? { characters: characters.toSpliced(cursor, 0, key), cursor: cursor + 1 } : line;
  }
}

/** A key: one character as it was typed, or the name of what was pressed. */
export type Key = string;

/** What Node's `readline` says of a key. */
export interface KeyPress {
  name?: string | undefined;
  ctrl?: boolean | undefined;
  meta?: boolean | undefined;
}

const names: Record<string, Key> = {
  return: "enter",
  enter: "enter",
  escape: "escape",
  backspace: "backspace",
  delete: "delete",
  left: "left",
  right: "right",
  up: "up",
  down: "down",
  home: "home",
  end: "end",
  "paste-start": "paste-start",
  "paste-end": "paste-end",
  "ctrl-a": "home",
  "ctrl-e": "end",
  "ctrl-h": "backspace",
  "ctrl-u": "clear",
  "ctrl-c": "quit",
  "ctrl-d": "quit",
};

/** Whether a key is a character that a cell can hold and a reader can see. */
export const isCharacter = (key: Key) => [...key].length === 1 && !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/u.test(key);

/** The key that a terminal sent; `other` for what has no meaning here. */
export function keyOf(text: string | undefined, { name = "", ctrl = false, meta = false }: KeyPress): Key {
  const known = names[ctrl ? `ctrl-${name}` : name];
  if (known) return known;
  return text !== undefined && !ctrl && !meta && isCharacter(text) ? text : "other";
}

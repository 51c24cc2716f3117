import { PassThrough } from "node:stream";
import { emitKeypressEvents } from "node:readline";
import { expect, test } from "vitest";
import { keyOf, type KeyPress } from "../../src/review/key.ts";

/** The keys that Node makes of what a terminal sends. */
function keysOf(sent: string): string[] {
  const stream = new PassThrough();
  const keys: string[] = [];
  emitKeypressEvents(stream);
  stream.on("keypress", (text: string | undefined, pressed: KeyPress) => keys.push(keyOf(text, pressed)));
  stream.emit("data", Buffer.from(sent));
  return keys;
}

test.each([
  ["letters", "aQ中𠮷 ", ["a", "Q", "中", "𠮷", " "]],
  ["Enter, as terminals send it", "\r", ["enter"]],
  ["a line end", "\n", ["enter"]],
  ["arrows and their kin", "\u001B[D\u001B[C\u001B[H\u001B[F\u001BOD", ["left", "right", "home", "end", "left"]],
  ["what deletes", "\u007F\b\u001B[3~", ["backspace", "backspace", "delete"]],
  ["what is held down with Ctrl", "\u0001\u0005\u0015\u0003\u0004", ["home", "end", "clear", "quit", "quit"]],
  ["what means nothing", "\u001B[A\u000F\u001Bx\u001B[5~", ["up", "other", "other", "other"]],
  ["what is pasted", "\u001B[200~x\u001B[201~", ["paste-start", "x", "paste-end"]],
])("%s", (_, sent, keys) => {
  expect(keysOf(sent)).toEqual(keys);
});

test("a text that is no character is no key", () => {
  for (const text of ["\u202E", "\u0000", "\uFFFD", "ab", undefined]) expect(keyOf(text, {})).toBe("other");
});

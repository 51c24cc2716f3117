// Asks on a terminal for what no flag and no text has said.
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";

/** Whether there is somebody to ask. */
export const isTerminal = () => process.stdin.isTTY && process.stderr.isTTY;

/** The answers, by what was asked; what comes after the end of the input has none. */
export async function ask<Name extends string>(
  questions: Record<Name, string>,
  { input, output }: { input: Readable; output: Writable } = { input: process.stdin, output: process.stderr },
): Promise<Partial<Record<Name, string>>> {
  const lines = createInterface({ input });
  const typed = lines[Symbol.asyncIterator]();
  const answers: Partial<Record<Name, string>> = {};
  for (const [name, question] of Object.entries(questions) as [Name, string][]) {
    output.write(`${question}: `);
    const { value, done } = await typed.next();
    if (done) break;
    answers[name] = value.trim();
  }
  lines.close();
  return answers;
}

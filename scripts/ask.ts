// Asks on a terminal for what no flag and no text has said.
import { createInterface } from "node:readline/promises";

/** Whether there is somebody to ask. */
export const isTerminal = () => process.stdin.isTTY && process.stderr.isTTY;

/** The answers, by what was asked; what comes after the end of the input has none. */
export async function ask<Name extends string>(
  questions: Record<Name, string>,
): Promise<Partial<Record<Name, string>>> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const closed = new AbortController();
  lines.once("close", () => closed.abort());
  const answers: Partial<Record<Name, string>> = {};
  try {
    for (const [name, question] of Object.entries(questions) as [Name, string][])
      answers[name] = (await lines.question(`${question}: `, { signal: closed.signal })).trim();
  } catch (cause) {
    if ((cause as Error).name !== "AbortError") throw cause;
  } finally {
    lines.close();
  }
  return answers;
}

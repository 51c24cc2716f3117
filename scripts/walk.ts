// Shows a review on a terminal and hands it the keys, until it is over.
import { emitKeypressEvents } from "node:readline";
import type { ReadStream, WriteStream } from "node:tty";
import { keyOf, type KeyPress } from "../src/review/key.ts";
import { closing, opening, painted } from "../src/review/paint.ts";
import { press } from "../src/review/press.ts";
import { screenOf } from "../src/review/screen.ts";
import type { Session } from "../src/review/session.ts";

/** A terminal, and what is done with a ledger that has changed; it throws where it can't be. */
export interface Surroundings {
  input: NodeJS.ReadableStream & Pick<ReadStream, "setRawMode">;
  output: Pick<WriteStream, "columns" | "rows" | "write" | "on" | "off">;
  hasStyles: boolean;
  save: (text: string) => void;
}

/** Walks a session with whoever sits at the terminal; the session as it was left. */
export async function walk(begun: Session, { input, output, hasStyles, save }: Surroundings): Promise<Session> {
  let session = begun;
  const draw = () => {
    // A terminal that does not know its size has the one that every terminal has.
    const size = { columns: output.columns || 80, rows: output.rows || 24 };
    output.write(painted(screenOf(session, { ...size, hasStyles }), hasStyles));
  };
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  const end = () => resolve(undefined);
  const onKey = (text: string | undefined, pressed: KeyPress) => {
    try {
      const step = press(session, keyOf(text, pressed));
      if (step.written !== undefined) save(step.written);
      session = step.session;
      if (step.isOver) end();
      else draw();
    } catch (cause) {
      reject(cause);
    }
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  try {
    emitKeypressEvents(input);
    input.setRawMode(true);
    input.on("keypress", onKey).on("end", end).resume();
    output.on("resize", draw);
    for (const signal of signals) process.on(signal, end);
    output.write(opening);
    draw();
    await promise;
  } finally {
    input.off("keypress", onKey).off("end", end).pause();
    output.off("resize", draw);
    for (const signal of signals) process.off(signal, end);
    input.setRawMode(false);
    output.write(closing);
  }
  return session;
}

// Writes files so that nobody ever finds half of one.
import { existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";

/** Writes a file beside its place and moves it there; a link stays a link. */
export function replaceFile(path: string, text: string): void {
  const isThere = existsSync(path);
  const target = isThere ? realpathSync(path) : path;
  const beside = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text, { flush: true, ...(isThere && { mode: statSync(target).mode }) });
    renameSync(beside, target);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Replaces a file again and again, as long as nobody else changes it: `text` is what it holds now. */
export function keeperOf(path: string, text: string): (text: string) => void {
  let held = text;
  return (next) => {
    if (readFileSync(path, "utf8") !== held) {
      const reason = `${path}: Unexpected change since it was read, expected to be alone with it; nothing was written over it`;
      throw Object.assign(new Error(reason), { code: "ECHANGED" });
    }
    replaceFile(path, next);
    held = next;
  };
}

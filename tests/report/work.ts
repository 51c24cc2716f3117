import { afterEach } from "vitest";

const { exec } = RegExp.prototype;
const { slice } = String.prototype;

/** The work of a run: characters that patterns and slices walk over, and every pattern that ran. */
export interface Work {
  visits: number;
  patterns: Set<string>;
}

/** Runs something and counts its work. A sticky pattern that fails looks no further than where it stands. */
export function workOf(run: () => void): Work {
  const work: Work = { visits: 0, patterns: new Set() };
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    work.patterns.add(this.source);
    const to = found ? found.index + found[0].length : this.sticky ? from : text.length;
    work.visits += 1 + Math.max(0, to - from);
    return found;
  };
  String.prototype.slice = function (this: string, from?: number, to?: number) {
    const part = slice.call(this, from, to);
    work.visits += part.length;
    return part;
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
    String.prototype.slice = slice;
  }
  return work;
}

afterEach(() => {
  RegExp.prototype.exec = exec;
  String.prototype.slice = slice;
});

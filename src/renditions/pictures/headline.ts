import { textWidth } from "../../charts/text.ts";
import { runsText, sliceRuns, type Run } from "../runs.ts";
import { linesOf } from "./paragraph.ts";

// After which a headline may pause; a number's own point is none.
const pause = /[：，；。？！]/g;

/** In em: below that a question asks nothing. */
const shortest = 6;

/** All ways to cut at `count` of the offsets. */
function cuts(offsets: readonly number[], count: number): number[][] {
  if (count === 0) return [[]];
  return offsets.flatMap((offset, i) => cuts(offsets.slice(i + 1), count - 1).map((rest) => [offset, ...rest]));
}

/** A headline in as few lines as it needs: it breaks where it pauses, where that makes no line more. */
export function headlineLines(runs: readonly Run[], em: number): Run[][] {
  const text = runsText(runs);
  const balanced = linesOf(runs, em, { balanced: true });
  const pauses = [...text.matchAll(pause)].map(({ index }) => index + 1).filter((offset) => offset < text.length);
  const [best] = cuts(pauses, balanced.length - 1)
    .map((at) => [0, ...at, text.length])
    .map((at) => at.slice(1).map((end, i) => [at[i]!, end] as const))
    .map((spans) => ({ spans, widest: Math.max(...spans.map(([from, to]) => textWidth(text.slice(from, to)))) }))
    .filter(({ widest }) => widest <= em)
    .sort((a, b) => a.widest - b.widest);
  return best ? best.spans.map(([from, to]) => sliceRuns(runs, from, to)) : balanced;
}

/**
 * A headline and what it can be cut down to, the longest first: the name of its chapter stands beside it, and what comes
 * before the last pauses can go, as long as a question of some length remains.
 */
export function shorterHeadlines(runs: readonly Run[], chapter: string | undefined): Run[][] {
  const text = runsText(runs);
  const named = chapter !== undefined && text.startsWith(`${chapter}：`);
  const start = named ? chapter.length + 1 : 0;
  const pauses = [...text.matchAll(pause)].map(({ index }) => index + 1);
  const starts = [start, ...pauses.filter((offset) => offset > start && textWidth(text.slice(offset)) >= shortest)];
  return starts.map((offset) => sliceRuns(runs, offset, text.length));
}

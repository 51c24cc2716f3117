import { textWidth } from "../../charts/text.ts";
import { runsText, sliceRuns, type Run } from "../runs.ts";
import { linesOf } from "./paragraph.ts";

// After which a headline may pause; a number's own point is none.
const pause = /[：，；。？！]/g;

/** In em: below that a question asks nothing. */
const shortest = 6;

/** A way to break the beginning of a text: where its lines end, and how wide the widest is. */
interface Way {
  ends: number[];
  widest: number;
}

/** Where so many lines end if all of them end at pauses, none wider than `em` and all as even as can be. */
function pausedEnds(text: string, lines: number, em: number): number[] | undefined {
  const stops = [...new Set([0, ...[...text.matchAll(pause)].map(({ index }) => index + 1), text.length])];
  let ways: (Way | undefined)[] = stops.map((stop) => (stop === 0 ? { ends: [], widest: 0 } : undefined));
  for (let line = 0; line < lines; line += 1)
    ways = stops.map((end, i) => {
      const longer = stops.slice(0, i).flatMap((start, j): Way[] => {
        const width = textWidth(text.slice(start, end));
        const way = ways[j];
        return way && width <= em ? [{ ends: [...way.ends, end], widest: Math.max(way.widest, width) }] : [];
      });
      return longer.sort((one, other) => one.widest - other.widest)[0];
    });
  return ways.at(-1)?.ends;
}

/** A headline in as few lines as it needs: it breaks where it pauses, where that makes no line more. */
export function headlineLines(runs: readonly Run[], em: number): Run[][] {
  const balanced = linesOf(runs, em, { balanced: true });
  const ends = pausedEnds(runsText(runs), balanced.length, em);
  return ends ? ends.map((end, i) => sliceRuns(runs, ends[i - 1] ?? 0, end)) : balanced;
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

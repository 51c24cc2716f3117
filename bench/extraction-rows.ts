import type { ReadingCost, ReportScore } from "./extraction.ts";
import type { Row } from "./rows.ts";

/** The numbers to hold for a report that the rules were made beside, and for one that they have never seen. */
export const extractionLimits = {
  own: { value: 1, falseFigures: 1, qualifier: 0.99, time: 0.99, partial: 0.97, exact: 0.8, whole: 0.95 },
  other: { value: 0.97, falseShare: 0.02, qualifier: 0.97, time: 0.95, partial: 0.92, exact: 0.7, whole: 0.88 },
  milliseconds: 50,
  /** Time per character at ten times the length, against that at the length. */
  growth: 1.5,
};

const fields = ["value", "qualifier", "time", "partial", "exact", "whole"] as const;

/** Whether a report's score holds; `jiangan-2025` is the report that the rules were made beside. */
export function scoreHolds(score: ReportScore): boolean {
  const isOwn = score.id === "jiangan-2025";
  const limit = isOwn ? extractionLimits.own : extractionLimits.other;
  const falseFigures = isOwn
    ? score.falseFigures <= extractionLimits.own.falseFigures
    : score.falseFigures <= extractionLimits.other.falseShare * score.labelled;
  return falseFigures && score.coverage === 1 && fields.every((field) => score[field] >= limit[field]);
}

/** The table's lines for the scores of `extract`. */
export function scoreRows(scores: readonly ReportScore[]): Row[] {
  const list = (score: Record<(typeof fields)[number], number>, digits: number) =>
    fields.map((field) => `${field} ${score[field].toFixed(digits)}`).join(", ");
  return scores.map((score) => ({
    what: `extract ${score.id}: ${score.labelled} figures`,
    measured: `${list(score, 3)}, false ${score.falseFigures}, coverage ${score.coverage.toFixed(3)}`,
    hold: list(score.id === "jiangan-2025" ? extractionLimits.own : extractionLimits.other, 2),
    ok: scoreHolds(score),
  }));
}

/** The table's lines for what reading a text costs; a length of its own line, the longer ones against the shorter. */
export function readingRows(costs: readonly ReadingCost[]): Row[] {
  return costs.map(({ characters, milliseconds, megabytes }, i) => {
    const shorter = costs[i - 1];
    const growth = shorter ? milliseconds / characters / (shorter.milliseconds / shorter.characters) : undefined;
    const measured = `${milliseconds.toFixed(0)} ms, ${megabytes.toFixed(1)} MB kept`;
    return {
      what: `extract ${characters} characters`,
      measured: growth === undefined ? measured : `${measured}, ${growth.toFixed(2)} × the time per character`,
      hold: growth === undefined ? `≤ ${extractionLimits.milliseconds} ms` : `≤ ${extractionLimits.growth} × (linear)`,
      ok: growth === undefined ? milliseconds <= extractionLimits.milliseconds : growth <= extractionLimits.growth,
    };
  });
}

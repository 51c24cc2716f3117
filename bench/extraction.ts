import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { extract } from "../src/extraction/extract.ts";
import { score, type Score } from "../src/extraction/score.ts";
import { labelledReports, ledgerLabels, type LabelledReport } from "./labels.ts";

/** What reading a text of some length costs. */
export interface ReadingCost {
  characters: number;
  /** The thread's own time, median of the runs. */
  milliseconds: number;
  /** What the rows and the reading hold when it is done. */
  megabytes: number;
}

/** A report's score, and its false figures as a share of what was proposed. */
export interface ReportScore extends Score {
  id: string;
}

function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
}

/** A text of a given length: the sample report with its paragraphs said again and again before its end. */
export function longText(sample: string, characters: number): string {
  const lines = sample.split("\n");
  const tail = lines.findLastIndex((line) => line.startsWith("附"));
  const middle = lines.slice(8, tail < 0 ? undefined : tail).filter((line) => line.length > 60);
  const end = tail < 0 ? "" : lines.slice(tail).join("\n");
  const parts = [...lines.slice(0, tail < 0 ? undefined : tail)];
  let length = sample.length;
  for (let i = 0; length < characters; i += 1) {
    const line = middle[i % middle.length]!;
    parts.push(line);
    length += line.length + 1;
  }
  return [...parts, end].join("\n").slice(0, Math.max(characters, sample.length));
}

function cost(text: string, year: number, runs: number): ReadingCost {
  extract(text, { year });
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const kept = extract(text, { year });
  collectGarbage();
  const megabytes = (process.memoryUsage().heapUsed - before) / 1e6;
  const times = Array.from({ length: runs }, () => {
    const start = process.threadCpuUsage();
    extract(text, { year });
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  return kept.rows.length === 0
    ? { characters: text.length, milliseconds: NaN, megabytes: NaN }
    : { characters: text.length, milliseconds: times[Math.floor(runs / 2)]!, megabytes };
}

/** What `extract` costs on texts of three lengths, made of the sample report. */
export function readingCosts(root: string): ReadingCost[] {
  const sample = readFileSync(join(root, "data/sample-2026/report.txt"), "utf8");
  const lengths: [characters: number, runs: number][] = [
    [15_000, 15],
    [150_000, 5],
    [1_500_000, 1],
  ];
  return lengths.map(([characters, runs]) => cost(longText(sample, characters), 2026, runs));
}

/** How the rows of `extract` agree with the labels of a report. */
export function scoreOf({ id, year, text, labels, ranges }: LabelledReport): ReportScore {
  const { rows } = extract(text, { year });
  const isLabelled = ({ start, end }: { start: number; end: number }) =>
    ranges.some(([from, to]) => start >= from && end <= to);
  return { id, ...score(labels, rows.filter(isLabelled)) };
}

/** The scores on the reports whose texts stand beside the repository, and on the sample; no text, no score. */
export function extractionScores(root: string): ReportScore[] {
  const reports = join(root, "../shared/reports");
  const data = join(root, "data");
  const own = [
    ledgerLabels(data, "jiangan-2025", join(reports, "jiangan-2025.txt")),
    ledgerLabels(data, "sample-2026", join(data, "sample-2026/report.txt")),
  ];
  return [...own.filter((each) => each !== undefined), ...labelledReports(reports)].map(scoreOf);
}

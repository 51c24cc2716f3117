import { VFile } from "vfile";
import { comparisonRowSchema } from "../ledger/comparison-schema.ts";
import { readCsv } from "../ledger/csv.ts";
import { chartsFile } from "./charts-file.ts";
import { comparisonsOf } from "./comparisons.ts";
import { comparisonsFile, compiled, type Files } from "./data-files.ts";
import { faultsIn } from "./faults.ts";
import { isUntouched, stamped, type Digest } from "./stamp.ts";
import type { Draft } from "./draft.ts";
import { tell } from "./telling.ts";

/** A draft that was made anew, or what is wrong in the files that it would be made from. */
export interface Refreshed {
  draft?: Draft;
  /** The files that differ, by name. */
  changed: Files;
  /** The files that go. */
  removed: string[];
  /** The stories that a person changed, which stay. */
  kept: string[];
  faults: string[];
}

/**
 * Drafts anew what nobody has changed, from a ledger and an area list as a person left them: the machine's comparisons,
 * its charts and its stories. What a person wrote stays, down to a single comparison or chart.
 */
export function refresh(files: Files, digest: Digest): Refreshed {
  const failed = (faults: string[]): Refreshed => ({ changed: {}, removed: [], kept: [], faults });
  // Comparisons of figures that are gone would be faults: only the ledger's own count here.
  const before = readCsv(new VFile(files["comparisons.csv"] ?? ""), comparisonRowSchema).map(({ row }) => row);
  const plain = compiled({ ...files, "comparisons.csv": comparisonsFile([]) });
  if (!plain.report || plain.messages.length > 0) return failed(plain.messages.map(({ text }) => text));

  const comparisons = comparisonsFile(comparisonsOf(plain.report.figures, plain.report, before));
  const data = { ...files, "comparisons.csv": comparisons };
  const { report, messages } = compiled(data);
  if (!report || messages.length > 0) return failed(messages.map(({ text }) => text));

  const told = tell(report);
  const fileOf = (area: string) => `stories/${area}.md`;
  const persons = told
    .map(({ area }) => area)
    .filter((area) => files[fileOf(area)] !== undefined && !isUntouched(files[fileOf(area)]!, digest));
  const drafted: Files = {
    "comparisons.csv": comparisons,
    "charts.yaml": chartsFile(told, digest, files["charts.yaml"], new Set(persons)),
    ...Object.fromEntries(
      told
        .filter(({ area }) => !persons.includes(area))
        .map(({ area, story }) => [fileOf(area), stamped(story, digest)]),
    ),
  };
  // A story of an area that is gone goes with it, as long as it is a machine's.
  const isGone = (name: string) => name.startsWith("stories/") && !told.some(({ area }) => fileOf(area) === name);
  const removed = Object.keys(files).filter((name) => isGone(name) && isUntouched(files[name]!, digest));
  const all = Object.fromEntries(Object.entries({ ...files, ...drafted }).filter(([name]) => !removed.includes(name)));
  const changed = Object.fromEntries(Object.entries(drafted).filter(([name, text]) => files[name] !== text));
  const faults = faultsIn(all, report).map(({ text }) => text);
  return { draft: { files: all, report, told }, changed, removed, kept: persons.map(fileOf), faults };
}

import { writeCsv } from "../ledger/csv.ts";
import type { Report } from "../ledger/report.ts";
import { isFigure, ledgerColumns } from "../ledger/schema.ts";
import { extract, type Extraction } from "../extraction/extract.ts";
import { read, type Reading } from "../report/reading.ts";
import { chartsFile } from "./charts-file.ts";
import { comparisonsOf } from "./comparisons.ts";
import { comparisonsFile, compiled, emptyFiles, withoutFaults, type Files } from "./data-files.ts";
import type { Facts } from "./facts.ts";
import { faultsIn } from "./faults.ts";
import { filed } from "./filed.ts";
import { areasOf, reportFile } from "./report-file.ts";
import { soundRows } from "./sound.ts";
import { stamped, type Digest } from "./stamp.ts";
import { tell, type Told } from "./telling.ts";
import { termsOf } from "./terms.ts";
import { comment, flow } from "./yaml-text.ts";
import { workAreas, type WorkArea } from "./work-area.ts";

/** A report's text, read: what a draft is made from. */
export interface Read extends Extraction {
  source: string;
  reading: Reading;
  /** The plan's own work areas. */
  areas: WorkArea[];
}

/** A folder below `data/`, drafted. */
export interface Draft {
  files: Files;
  report: Report;
  told: Told[];
}

/**
 * Reads a report's text, and finds its work areas.
 * @throws A ReportError where the text is no report, or has no plan that is divided.
 */
export function readReport(source: string, year?: number): Read {
  const extraction = extract(source, year === undefined ? {} : { year });
  const reading = read(source);
  return { ...extraction, source, reading, areas: workAreas(extraction.outline, reading) };
}

const glossaryHead = `The terms of the report and of this site. An explanation that is empty is not shown: write it in our own words.
origin: report = in the report's own glossary (item) · common = general knowledge, not of the report · editorial = our distinction`;

/** Drafts everything that a report's folder holds. */
export function draft(text: Read, facts: Facts, digest: Digest): Draft {
  const { outline, reading, source } = text;
  const areas = areasOf(text.areas, facts);
  const named = text.areas.map((area, i) => ({ ...area, id: areas[i]!.id }));
  const rows = filed(soundRows(text.rows), named, outline, reading);
  const terms = termsOf(outline, reading, text.areas, areas);
  const plain: Files = {
    "report.yaml": reportFile(facts, areas, outline, reading, { source, sha256: digest(source) }),
    "glossary.yaml": comment(glossaryHead) + terms.map((term) => `- ${flow(term)}\n`).join(""),
    ...emptyFiles,
  };
  const sound = withoutFaults(rows, { ...plain, "comparisons.csv": comparisonsFile([]) });
  const comparisons = comparisonsOf(sound.filter(isFigure), facts);
  const data: Files = {
    ...plain,
    "ledger.csv": writeCsv(ledgerColumns, sound),
    "comparisons.csv": comparisonsFile(comparisons),
  };
  const report = reportFrom(data);
  const told = tell(report);
  const files = { ...data, "charts.yaml": chartsFile(told, digest), ...storyFiles(told, digest) };
  const faults = faultsIn(files, report, source);
  if (faults.length > 0) throw wrongDraft(faults);
  return { files, report, told };
}

/** The drafted stories by their files. */
export function storyFiles(told: readonly Told[], digest: Digest): Files {
  return Object.fromEntries(told.map(({ area, story }) => [`stories/${area}.md`, stamped(story, digest)]));
}

// What we drafted has no faults, or the fault is ours.
const wrongDraft = (faults: readonly { text: string }[]) =>
  new Error(`The draft is wrong:\n${faults.map(({ text }) => text).join("\n")}`);

function reportFrom(data: Files): Report {
  const { report, messages } = compiled(data);
  if (!report || messages.length > 0) throw wrongDraft(messages);
  return report;
}

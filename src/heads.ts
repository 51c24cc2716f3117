import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { parse } from "yaml";

/** What has to be known of every report, before any is compiled: where it belongs. */
export interface ReportHead {
  id: string;
  place: string;
  year: number;
  sample: boolean;
}

/** The ids of all reports: the folders below `data/` that hold a `report.yaml`. */
export function reportIds(root: string): string[] {
  return globSync("*/report.yaml", { cwd: join(root, "data") })
    .map((path) => path.split(sep)[0]!)
    .sort();
}

/** The heads of all reports, by id. What is wrong in a file is not said here: compiling it does. */
export function reportHeads(root: string): ReportHead[] {
  return reportIds(root).map((id) => {
    const { place = "", year = 0, sample = false } = readLoosely(join(root, "data", id, "report.yaml"));
    return { id, place, year, sample };
  });
}

function readLoosely(path: string): Partial<Omit<ReportHead, "id">> {
  try {
    const content: unknown = parse(readFileSync(path, "utf8"), { logLevel: "silent" });
    return typeof content === "object" && content !== null ? content : {};
  } catch {
    return {};
  }
}

/** Whether two reports are of the same place, one right after the other: they are told together. A made-up one has made-up neighbours. */
export function areNeighbours(a: Omit<ReportHead, "id">, b: Omit<ReportHead, "id">): boolean {
  return a.place === b.place && a.sample === b.sample && Math.abs(a.year - b.year) === 1;
}

/** The reports of the same place, of the year before and of the year after. */
export function neighboursOf<Head extends Omit<ReportHead, "id">>(
  head: Omit<ReportHead, "id">,
  others: Iterable<Head>,
): { before: Head | undefined; after: Head | undefined } {
  const beside = [...others].filter((other) => areNeighbours(head, other));
  return { before: beside.find(({ year }) => year < head.year), after: beside.find(({ year }) => year > head.year) };
}

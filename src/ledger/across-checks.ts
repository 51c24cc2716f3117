import { VFile } from "vfile";
import { acrossRowSchema } from "./across-schema.ts";
import { readCsv } from "./csv.ts";
import { problem } from "./problem.ts";
import { figureById, type Report } from "./report.ts";

/**
 * Checks `across.csv` against the ledgers that it names. Everything wrong goes into the messages of the file.
 * @param before The report of the same place of the year before, where there is one.
 */
export function checkAcross(file: VFile, report: Report, before: Report | undefined): void {
  const seen = new Set<string>();
  // What single cells hold was checked when the report was compiled: here they are read for their places.
  for (const { row, place } of readCsv(new VFile({ path: file.path, value: file.value }), acrossRowSchema)) {
    const message = (column: "figure" | "other", reason: string, ruleId: string) =>
      problem(file, "across", ruleId, place(column), reason);
    const figure = figureById(report, row.figure);
    if (!figure)
      message("figure", `Unexpected figure \`${row.figure}\`, expected an id of the ledger`, "unknown-figure");
    const name = `${row.figure} ${row.other}`;
    if (seen.has(name)) message("figure", `Unexpected second row for ${name.trim()}, expected one`, "duplicate-row");
    seen.add(name);
    if (row.other === "") continue;
    const [id, ...rest] = row.other.split("/");
    if (id !== before?.id) {
      const known = before
        ? `\`${before.id}\``
        : `a report of ${report.place} of ${report.year - 1}, which there is not`;
      message("other", `Unexpected report \`${id}\`, expected ${known}`, "unknown-report");
      continue;
    }
    const other = figureById(before!, rest.join("/"));
    if (!other) message("other", `Unexpected figure \`${row.other}\`, expected an id of its ledger`, "unknown-figure");
    else if (figure && row.comparability !== "none") {
      if (figure.unit !== other.unit)
        message("other", `Unexpected unit \`${other.unit}\`, expected \`${figure.unit}\` as the figure has`, "unit");
      if ((figure.measure === "growth") !== (other.measure === "growth"))
        message(
          "other",
          `Unexpected measure ${other.measure}, expected one that compares with ${figure.measure}`,
          "measure",
        );
    }
  }
}

import type { AcrossRow } from "../../src/ledger/across-schema.ts";
import type { Comparison } from "../../src/ledger/compare.ts";
import type { Report } from "../../src/ledger/report.ts";
import type { Figure } from "../../src/ledger/schema.ts";
import { madeUpFigure } from "../charts/made-up.ts";
import { report } from "../stories/report.ts";

/** A figure of a made-up report: `食堂-2025` is of that year, a target where its role says so. */
export function stated(id: string, value: number, changes: Partial<Figure> = {}): Figure {
  const [indicator = "", period = ""] = id.split("-");
  return madeUpFigure({ id, indicator, period, value, role: "actual", printed: `${value}家`, ...changes });
}

/** As `stated`, what is to be done. */
export const aimed = (id: string, value: number, changes: Partial<Figure> = {}): Figure =>
  stated(id, value, { role: "target", qualifier: "atLeast", qualifier_words: ["不少于"], ...changes });

/** A pair that the report itself has. */
export function pairOf(label: string, result: Figure, target: Figure): Comparison {
  const words = { label_en: label, shift: null, reason: "理由。", reason_en: "Reason." };
  return { id: label, label, ...words, comparability: "same", baseline: [result], target: [target] };
}

/** A made-up report of the made-up place, of another year. */
export function reportOf(
  year: number,
  figures: Figure[],
  { across = [], ...rest }: Partial<Omit<Report, "across">> & { across?: Partial<AcrossRow>[] } = {},
): Report {
  const rows = across.map((row): AcrossRow => {
    const words = { shift: null, reason: "核对过。", reason_en: "" };
    return { figure: "", other: "", comparability: "same", ...words, ...row };
  });
  return { ...report, id: `yunpu-${year}`, year, figures, comparisons: [], across: rows, ...rest };
}

import type { AcrossRow } from "./across-schema.ts";
import type { Comparison } from "./compare.ts";
import type { Derived } from "./derive.ts";
import type { Constant } from "./derived-schema.ts";
import type { Correction, Mention, Term } from "./glossary-schema.ts";
import type { ReportFile } from "./report-schema.ts";
import type { Figure, LedgerRow } from "./schema.ts";

/** One report, compiled: validated once at the border, trusted inside. Every order is that of the files. */
export interface Report extends ReportFile {
  /** Every numeral of the report: used or set aside. */
  rows: LedgerRow[];
  figures: Figure[];
  comparisons: Comparison[];
  constants: Constant[];
  derived: Derived[];
  mentions: Mention[];
  glossary: Term[];
  corrections: Correction[];
  /** What a person says of how its figures compare with those of other reports. */
  across: AcrossRow[];
  /** SHA-256 of `ledger.csv`, which data files name as their origin. */
  ledgerHash: string;
}

/** The figure with this id; undefined if there is none. */
export function figureById(report: Report, id: string): Figure | undefined {
  return index(report).figures.get(id);
}

/** The derived value with this id; undefined if there is none. */
export function derivedById(report: Report, id: string): Derived | undefined {
  return index(report).derived.get(id);
}

/** The glossary's entry for a term or one of its other spellings; undefined if there is none. */
export function termByName(report: Report, name: string): Term | undefined {
  return index(report).terms.get(name);
}

interface Index {
  figures: Map<string, Figure>;
  derived: Map<string, Derived>;
  terms: Map<string, Term>;
}

const indexes = new WeakMap<Report, Index>();

// A report travels as plain data, so its indexes are made where they are first asked for.
function index(report: Report): Index {
  let made = indexes.get(report);
  if (!made) {
    made = {
      figures: new Map(report.figures.map((figure) => [figure.id, figure])),
      derived: new Map(report.derived.map((derived) => [derived.id, derived])),
      terms: new Map(report.glossary.flatMap((term) => [term.term, ...term.aliases].map((name) => [name, term]))),
    };
    indexes.set(report, made);
  }
  return made;
}

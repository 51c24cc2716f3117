import type { Comparison } from "../ledger/compare.ts";
import type { Derived } from "../ledger/derive.ts";
import type { Locale } from "../ledger/format.ts";
import type { Mention } from "../ledger/glossary-schema.ts";
import type { Area, Section } from "../ledger/report-schema.ts";
import type { Report } from "../ledger/report.ts";
import type { Figure } from "../ledger/schema.ts";
import type { Width } from "./scene.ts";
import type { Table } from "./table.ts";
import type { Colour } from "./theme.ts";

/** What a state shows of a chart's data. */
export interface State {
  name: string;
  /** Ids of the figures, comparisons and derived values, and names, that are drawn, in this order. */
  show: string[];
  /** Ids that the state is about. */
  emphasis: string[];
  /** A layout of the chart type, where it has several. */
  layout?: string;
}

/** The data of a chart, with nothing about words around it: what a chart type draws. */
export interface ChartData {
  id: string;
  type: string;
  /** An area's id, or `overall`. */
  area: string;
  colour: Colour;
  figures: Figure[];
  comparisons: Comparison[];
  derived: Derived[];
  mentions: Mention[];
  /** Those of the report, for types that draw all of it. */
  areas: Area[];
  sections: Section[];
  /** At least one; the first stands inline in a story. */
  states: State[];
}

/** How a chart is drawn. */
export interface DrawOptions {
  /** Makes the elements: a chart type knows no global document. */
  document: Document;
  width: Width;
  state: State;
  locale: Locale;
}

/** What a type says that draws how many there are, and no number of the ledger. */
export interface Tally {
  table(data: ChartData, locale: Locale): Table;
  /** A state in words, without the form of the chart. */
  says(data: ChartData, state: State, locale: Locale): string;
}

/** A chart type: one pure function, and what its data must be. */
export interface ChartType {
  /** Names of the layouts that a state can ask for. */
  layouts?: readonly string[];
  /** Whether comparisons are what it draws; other types have them to know which of their targets hold only nearly. */
  drawsPairs?: boolean;
  /** What it draws, for a type that draws all of a report: its rows in `charts.yaml` name nothing. */
  selects?(report: Report): Pick<ChartData, "figures" | "comparisons">;
  tally?: Tally;
  /** What is wrong with the data, as sentences "Unexpected X, expected Y"; empty if it can be drawn. */
  problems(data: ChartData): string[];
  /** The chart in one state; every element below the root has a key. */
  draw(data: ChartData, options: DrawOptions): SVGElement;
}

/** The state with this name; the last one if there is none. */
export function stateByName(data: ChartData, name: string | undefined): State {
  return data.states.find((state) => state.name === name) ?? data.states.at(-1)!;
}

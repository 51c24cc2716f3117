import type { Comparison } from "../ledger/compare.ts";
import type { Derived } from "../ledger/derive.ts";
import type { FigureForm } from "../ledger/format.ts";
import type { Term } from "../ledger/glossary-schema.ts";
import type { Figure } from "../ledger/schema.ts";

/** How a change is told: 1.12倍 · 24.5亿元 · 12% · 约一半. */
export const changeForms = ["ratio", "difference", "growth", "words"] as const;
export type ChangeForm = (typeof changeForms)[number];

/** What became of a question that the report leaves open. */
export const statuses = ["待问", "已问未复", "已复", "已补"] as const;
export type Status = (typeof statuses)[number];

/** A part of a line of text; what states a number holds the record that it comes from. */
export type Inline =
  | { type: "text"; value: string }
  | { type: "strong" | "emphasis"; children: Inline[] }
  | { type: "link"; url: string; children: Inline[] }
  | { type: "figure"; figure: Figure; form: FigureForm }
  /** What a figure measures, as the ledger names it. */
  | { type: "name"; figure: Figure }
  /** The time that a figure is about. */
  | { type: "period"; figure: Figure }
  | { type: "change"; baseline: Figure; target: Figure; form: ChangeForm }
  | { type: "derived"; derived: Derived; form: FigureForm | "words" }
  | { type: "count"; name: string; value: number }
  | { type: "term"; term: Term; text: string }
  | { type: "literal"; value: string }
  | { type: "reason"; comparison: Comparison; children: Inline[] };

/** An item of a list. */
export interface Item {
  children: Inline[];
  status?: Status;
}

/** A step of a scene: the text of a card and the state that the chart has beside it. */
export interface Step {
  /** Counts through the whole story from 1. */
  n: number;
  state: string;
  children: Inline[];
}

export type Block =
  | { type: "paragraph"; children: Inline[] }
  | { type: "heading"; depth: number; children: Inline[] }
  | { type: "list"; items: Item[] }
  | { type: "chart"; chart: string }
  /** One chart with its steps; between scenes the stage cuts. */
  | { type: "scene"; chart: string; steps: Step[] }
  /** 怎么读这把尺: how to read what a whole story measures with, one tap away wherever the reader is. */
  | { type: "ruler"; items: Item[] }
  /** 报告没有说的. */
  | { type: "unsaid"; items: Item[] }
  /** 不能这样比: the comparisons are printed with both sides and their reason; free items follow. */
  | { type: "apart"; comparisons: Comparison[]; items: Item[] };

/** A story, compiled: what a page, a WeChat fragment or a share card needs of it. */
export interface Story {
  area: string;
  question: Inline[];
  standfirst: Inline[];
  takeaway: Inline[];
  review: "proposed" | "accepted";
  /** The day on which it was published, ISO 8601; undefined before that. */
  published?: string | undefined;
  blocks: Block[];
}

import { roles } from "../ledger/schema.ts";
import { changeForms, statuses } from "./blocks.ts";

/** What an attribute may hold; any text where `values` is missing. */
interface AttributeSpec {
  required?: true;
  values?: readonly string[];
}

/** A directive that stories may hold. */
export interface DirectiveSpec {
  kind: "textDirective" | "leafDirective" | "containerDirective";
  /** none: no label. id: one name. pair: two names. text: plain text. prose: text that may hold directives itself. */
  label: "none" | "id" | "pair" | "text" | "prose";
  /** What the label may be, where it is one of a few words. */
  values?: readonly string[];
  attributes: Record<string, AttributeSpec>;
}

/** Every directive, by name. */
export const directives: Record<string, DirectiveSpec> = {
  figure: { kind: "textDirective", label: "id", attributes: { as: { values: ["number", "name", "period"] } } },
  change: { kind: "textDirective", label: "pair", attributes: { as: { required: true, values: changeForms } } },
  derived: { kind: "textDirective", label: "id", attributes: { as: { values: ["number", "words"] } } },
  count: { kind: "textDirective", label: "id", attributes: { area: {}, role: { values: roles }, word: {} } },
  term: { kind: "textDirective", label: "text", attributes: {} },
  literal: { kind: "textDirective", label: "text", attributes: {} },
  reason: { kind: "textDirective", label: "prose", attributes: { of: { required: true } } },
  status: { kind: "textDirective", label: "text", values: statuses, attributes: {} },
  chart: { kind: "leafDirective", label: "none", attributes: { id: { required: true } } },
  scene: { kind: "containerDirective", label: "none", attributes: { chart: { required: true } } },
  step: { kind: "containerDirective", label: "none", attributes: { state: { required: true } } },
  ruler: { kind: "containerDirective", label: "none", attributes: {} },
  unsaid: { kind: "containerDirective", label: "none", attributes: {} },
  apart: { kind: "containerDirective", label: "none", attributes: { comparisons: {} } },
};

/** The directive of this name; undefined if there is none. */
export function directiveSpec(name: string): DirectiveSpec | undefined {
  return Object.hasOwn(directives, name) ? directives[name] : undefined;
}

import type { Nodes, PhrasingContent } from "mdast";
import { counts, type CountFilter } from "../ledger/count.ts";
import { derivedById, figureById, termByName, type Report } from "../ledger/report.ts";
import type { ChangeForm, Inline } from "./blocks.ts";
import { changeProblem } from "./change.ts";
import { directiveSpec } from "./directives.ts";
import { labelOf, namesIn, type Directive } from "./walk.ts";

/** Compiles a line of text. What can't be resolved is left out: the rules report it. */
export function compileInlines(nodes: readonly PhrasingContent[], report: Report): Inline[] {
  const inlines: Inline[] = [];
  for (const node of nodes) {
    const inline = compileInline(node, report);
    const before = inlines.at(-1);
    if (inline?.type === "text" && before?.type === "text") before.value += inline.value;
    else if (inline) inlines.push(inline);
  }
  return inlines;
}

/** Compiles one node of a line of text; undefined if it can't be resolved or shows nothing. */
export function compileInline(node: Nodes, report: Report): Inline | undefined {
  switch (node.type) {
    case "text":
      return { type: "text", value: node.value };
    case "strong":
    case "emphasis":
      return { type: node.type, children: compileInlines(node.children, report) };
    case "link":
      return { type: "link", url: node.url, children: compileInlines(node.children, report) };
    case "textDirective":
      return compileDirective(node, report);
    default:
      return undefined;
  }
}

function compileDirective(node: Extract<Directive, { type: "textDirective" }>, report: Report): Inline | undefined {
  if (node.name === "reason") {
    const comparison = report.comparisons.find(({ id }) => id === node.attributes?.["of"]);
    return comparison && { type: "reason", comparison, children: compileInlines(node.children, report) };
  }
  const label = labelOf(node);
  if (label === undefined) return undefined;
  const as = node.attributes?.["as"];
  switch (node.name) {
    case "figure": {
      const figure = figureById(report, label);
      if (figure && (as === "name" || as === "period")) return { type: as, figure };
      return figure && { type: "figure", figure, form: as === "number" ? "number" : "full" };
    }
    case "derived": {
      const derived = derivedById(report, label);
      return derived && { type: "derived", derived, form: as === "number" || as === "words" ? as : "full" };
    }
    case "change": {
      const [baseline, target] = namesIn(label).map((id) => figureById(report, id));
      const forms = directiveSpec("change")!.attributes["as"]!.values!;
      if (!baseline || !target || !as || !forms.includes(as)) return undefined;
      const form = as as ChangeForm;
      return changeProblem(baseline, target, form) ? undefined : { type: "change", baseline, target, form };
    }
    case "count": {
      if (!Object.hasOwn(counts, label)) return undefined;
      const { area, role, word } = (node.attributes ?? {}) as CountFilter;
      return { type: "count", name: label, value: counts[label]!(report, { area, role, word }) };
    }
    case "term": {
      const term = termByName(report, label);
      return term && { type: "term", term, text: label };
    }
    case "literal":
      return { type: "literal", value: label };
    default:
      return undefined;
  }
}

import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import type { Report } from "../ledger/report.ts";
import { statuses, type Block, type Item, type Step } from "./blocks.ts";
import { compileInlines } from "./inlines.ts";
import { isDirective, labelOf, namesIn, type Directive } from "./walk.ts";

/** Compiles the body of a story that the rules found nothing in; its steps count from 1 to the end. */
export function compileBlocks(tree: Root, report: Report): Block[] {
  let n = 0;
  const nextStep = () => (n += 1);
  return tree.children.flatMap((node) => compileBlock(node, report, nextStep) ?? []);
}

function compileBlock(node: RootContent, report: Report, nextStep: () => number): Block | undefined {
  switch (node.type) {
    case "paragraph":
      return { type: "paragraph", children: compileInlines(node.children, report) };
    case "heading":
      return { type: "heading", depth: node.depth, children: compileInlines(node.children, report) };
    case "list":
      return { type: "list", items: compileItems(node, report) };
    case "leafDirective":
    case "containerDirective":
      return compileDirective(node, report, nextStep);
    default:
      return undefined;
  }
}

function compileDirective(node: Directive, report: Report, nextStep: () => number): Block | undefined {
  const attributes = node.attributes ?? {};
  const items = () => node.children.flatMap((child) => (child.type === "list" ? compileItems(child, report) : []));
  switch (node.name) {
    case "chart":
      return { type: "chart", chart: attributes["id"]! };
    case "scene":
      return { type: "scene", chart: attributes["chart"]!, steps: compileSteps(node, report, nextStep) };
    case "ruler":
      return { type: "ruler", items: items() };
    case "unsaid":
      return { type: "unsaid", items: items() };
    case "apart": {
      const ids = namesIn(attributes["comparisons"]);
      const comparisons = ids.flatMap((id) => report.comparisons.find((comparison) => comparison.id === id) ?? []);
      return { type: "apart", comparisons, items: items() };
    }
    default:
      return undefined;
  }
}

function compileSteps(scene: Directive, report: Report, nextStep: () => number): Step[] {
  return scene.children.flatMap((child) => {
    if (!isDirective(child) || child.name !== "step") return [];
    return { n: nextStep(), state: child.attributes!["state"]!, children: compileInlines(lineOf(child), report) };
  });
}

function compileItems(list: List, report: Report): Item[] {
  return list.children.map((item) => {
    const line = [...lineOf(item)];
    const last = line.at(-1);
    if (last?.type !== "textDirective" || last.name !== "status") return { children: compileInlines(line, report) };
    line.pop();
    const status = statuses.find((each) => each === labelOf(last));
    const children = compileInlines(line, report);
    const end = children.at(-1);
    // The space before a status belongs to neither.
    if (end?.type === "text") end.value = end.value.trimEnd();
    return { children, status };
  });
}

function lineOf(parent: Directive | ListItem): PhrasingContent[] {
  return (
    (parent.children as RootContent[]).find((child): child is Paragraph => child.type === "paragraph")?.children ?? []
  );
}

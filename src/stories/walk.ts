import type { Nodes, Parents } from "mdast";

/** A directive of any form. */
export type Directive = Extract<Nodes, { type: "textDirective" | "leafDirective" | "containerDirective" }>;

/** Every node below a node, in reading order, with what it stands in, the outermost first. */
export function* walk(node: Nodes, parents: Parents[] = []): Generator<{ node: Nodes; parents: Parents[] }> {
  yield { node, parents };
  if ("children" in node) for (const child of node.children) yield* walk(child, [...parents, node]);
}

/** Whether a node is a directive. */
export function isDirective(node: Nodes): node is Directive {
  return node.type === "textDirective" || node.type === "leafDirective" || node.type === "containerDirective";
}

/** Every directive of these names, in reading order. */
export function* directivesNamed(tree: Nodes, ...names: string[]): Generator<Directive> {
  for (const { node } of walk(tree)) if (isDirective(node) && names.includes(node.name)) yield node;
}

/** The label of a text directive where it is plain text: `[a b]` of `:change[a b]`. */
export function labelOf(node: Directive): string | undefined {
  if (node.type !== "textDirective") return undefined;
  const texts = node.children.map((child) => (child.type === "text" ? child.value : undefined));
  return texts.length === 0 || texts.includes(undefined) ? undefined : texts.join("").trim();
}

/** The names in a list that white space separates. */
export function namesIn(text: string | null | undefined): string[] {
  return (text ?? "").split(/\s+/).filter((name) => name !== "");
}

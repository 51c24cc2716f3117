import type { Nodes, Parents, Root } from "mdast";
import type { VFile } from "vfile";
import { directiveSpec } from "../directives.ts";
import { problem } from "../problem.ts";
import { isDirective, walk } from "../walk.ts";

/** What may stand in each container. */
const inside: Record<string, string[]> = {
  story: ["paragraph", "heading", "list", "chart", "scene", "ruler", "unsaid", "apart"],
  scene: ["step"],
  step: ["paragraph"],
  ruler: ["list"],
  unsaid: ["list"],
  apart: ["list"],
  "list item": ["paragraph"],
};

/** What must stand in it, and how often. */
const needed: Record<string, { name: string; once?: true }> = {
  scene: { name: "step" },
  step: { name: "paragraph", once: true },
  ruler: { name: "list" },
  unsaid: { name: "list" },
  "list item": { name: "paragraph", once: true },
};

/**
 * What stands where it can't: a step outside a scene, prose between steps, a step of two paragraphs, a status that does
 * not end a list item.
 *
 * ```md ok
 * ::::scene{chart=grid}
 * :::step{state=empty}
 * 还空着。
 * :::
 * ::::
 *
 * :::unsaid
 * - 地址没有写。:status[待问]
 * :::
 * ```
 *
 * ```md not-ok
 * :::step{state=empty}
 * 还空着。
 * :::
 *
 * ::::scene{chart=grid}
 * 还空着。
 * ::::
 *
 * :::unsaid
 * - :status[待问]地址没有写。
 * :::
 * ```
 *
 * ```text
 * 1:1: Unexpected step in story, expected paragraph, heading, list, chart, scene, ruler, unsaid, apart
 * 5:1: Unexpected scene without step, expected one
 * 6:1: Unexpected paragraph in scene, expected step
 * 10:3: Unexpected status, expected it at the end of a list item
 * ```
 */
export default function misplaced(tree: Root, file: VFile): void {
  for (const { node, parents } of walk(tree)) {
    const name = nameOf(node);
    if (name === "status") {
      if (!endsItem(node, parents)) report(node, "Unexpected status, expected it at the end of a list item");
      continue;
    }
    const allowed = inside[name];
    if (!allowed || !("children" in node)) continue;
    // A label is reported as such, not as a paragraph.
    const children = node.children.filter((child) => !(child.type === "paragraph" && child.data?.directiveLabel));
    for (const child of children) {
      if (isKnown(child) && !allowed.includes(nameOf(child)))
        report(child, `Unexpected ${nameOf(child)} in ${name}, expected ${allowed.join(", ")}`);
    }
    const need = needed[name];
    const count = children.filter((child) => nameOf(child) === need?.name).length;
    if (need && count === 0) report(node, `Unexpected ${name} without ${need.name}, expected one`);
    if (need?.once && count > 1) report(node, `Unexpected ${count} ${need.name}s in ${name}, expected one`);
  }

  function report(node: Nodes, reason: string) {
    problem(file, "misplaced", node, reason);
  }
}

// Other rules report what is no directive and no Markdown of stories.
function isKnown(node: Nodes): boolean {
  if (isDirective(node)) return directiveSpec(node.name)?.kind === node.type;
  return node.type === "paragraph" || node.type === "heading" || node.type === "list";
}

function nameOf(node: Nodes): string {
  if (isDirective(node)) return node.name;
  return { root: "story", listItem: "list item" }[node.type as string] ?? node.type;
}

function endsItem(node: Nodes, parents: Parents[]): boolean {
  const [item, line] = parents.slice(-2);
  return item?.type === "listItem" && line?.type === "paragraph" && line.children.at(-1) === node;
}

import type { Root, Text } from "mdast";
import type { VFile } from "vfile";
import { directives, directiveSpec, type DirectiveSpec } from "../directives.ts";
import { expectedOneOf } from "../nearest.ts";
import { problem, startOf } from "../problem.ts";
import { isDirective, labelOf, namesIn, walk, type Directive } from "../walk.ts";

/**
 * Directives that are none, or that are not written as they should be.
 *
 * ```md ok
 * 最低线是:figure[社区食堂-2026]{as=number}，从9:30到比例:高都不是指令。
 * ```
 *
 * ```md not-ok
 * :figur[社区食堂-2026]和:figure[社区食堂-2026]{as=word}和：figure[社区食堂-2026]和:figure和:count[uses]{wrd=不少于}和:change[社区食堂-2025]{as=ratio}。
 * ```
 *
 * ```text
 * 1:1: Unexpected directive `figur`, expected one of: figure, ruler, count
 * 1:19: Unexpected as `word` of `figure`, expected number, name, period
 * 1:47: Unexpected text `：figure`, expected a directive, such as `:figure[id]`
 * 1:66: Unexpected text `:figure`, expected a directive, such as `:figure[id]`
 * 1:74: Unexpected attribute `wrd` of `count`, expected area, role, word
 * 1:96: Unexpected label `社区食堂-2025` of `change`, expected `[id id]`
 * ```
 */
export default function unknownDirective(tree: Root, file: VFile): void {
  for (const { node } of walk(tree)) {
    if (node.type === "text") checkText(node, file);
    if (!isDirective(node)) continue;
    const report = (reason: string) => problem(file, "unknown-directive", node, reason);
    const spec = directiveSpec(node.name);
    if (!spec) {
      report(`Unexpected directive \`${node.name}\`, ${expectedOneOf(node.name, Object.keys(directives))}`);
    } else if (spec.kind !== node.type) {
      report(`Unexpected form of \`${node.name}\`, expected \`${form[spec.kind]}${node.name}\``);
    } else {
      checkLabel(node, spec, report);
      checkAttributes(node, spec, report);
    }
  }
}

// A directive that is none: with a full-width colon, or without label and run into the next word.
const lookalike = new RegExp(`[:：]+(?:${Object.keys(directives).join("|")})(?![A-Za-z0-9-])`, "g");

function checkText(node: Text, file: VFile): void {
  const { line, column } = startOf(node);
  for (const { 0: found, index } of node.value.matchAll(lookalike)) {
    const reason = `Unexpected text \`${found}\`, expected a directive, such as \`:figure[id]\``;
    problem(file, "unknown-directive", { line, column: column + index }, reason);
  }
}

const form = { textDirective: ":", leafDirective: "::", containerDirective: ":::" };
const labels = { none: "", id: "[id]", pair: "[id id]", text: "[text]", prose: "[text]" };

function checkLabel(node: Directive, spec: DirectiveSpec, report: (reason: string) => void): void {
  if (spec.label === "none") {
    const [first] = node.children;
    const isLabelled =
      node.type === "leafDirective" ? first : first?.type === "paragraph" && first.data?.directiveLabel;
    if (isLabelled) report(`Unexpected label of \`${node.name}\`, expected none`);
    return;
  }
  const expected = `expected \`${labels[spec.label]}\``;
  if (node.children.length === 0) return report(`Unexpected \`${node.name}\` without label, ${expected}`);
  if (spec.label === "prose") return;
  const label = labelOf(node);
  if (!label) return report(`Unexpected label of \`${node.name}\`, ${expected} in plain text`);
  const count = { id: 1, pair: 2, text: undefined }[spec.label];
  if (count !== undefined && namesIn(label).length !== count)
    report(`Unexpected label \`${label}\` of \`${node.name}\`, ${expected}`);
  if (spec.values && !spec.values.includes(label))
    report(`Unexpected label \`${label}\` of \`${node.name}\`, expected ${spec.values.join(", ")}`);
}

function checkAttributes(node: Directive, spec: DirectiveSpec, report: (reason: string) => void): void {
  const attributes = node.attributes ?? {};
  const names = Object.keys(spec.attributes);
  for (const [name, value] of Object.entries(attributes)) {
    const attribute = Object.hasOwn(spec.attributes, name) ? spec.attributes[name] : undefined;
    if (!attribute)
      report(`Unexpected attribute \`${name}\` of \`${node.name}\`, expected ${names.join(", ") || "none"}`);
    else if (attribute.values && !attribute.values.includes(value ?? ""))
      report(`Unexpected ${name} \`${value}\` of \`${node.name}\`, expected ${attribute.values.join(", ")}`);
  }
  for (const name of names)
    if (spec.attributes[name]!.required && !attributes[name])
      report(
        `Unexpected \`${node.name}\` without ${name}, expected {${name}=${spec.attributes[name]!.values?.join("|") ?? "…"}}`,
      );
}

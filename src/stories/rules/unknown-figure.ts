import type { Root } from "mdast";
import type { VFile } from "vfile";
import { figureById } from "../../ledger/report.ts";
import { changeProblem } from "../change.ts";
import { changeForms } from "../blocks.ts";
import type { StoryContext } from "../context.ts";
import { expectedOneOf } from "../nearest.ts";
import { problem } from "../problem.ts";
import { directivesNamed, labelOf, namesIn } from "../walk.ts";

/**
 * Figures that the ledger does not have or that review rejected, and changes between figures that have none.
 *
 * ```md ok
 * 社区食堂:figure[社区食堂-2026]，是2025年的:change[社区食堂-2025 社区食堂-2026]{as=ratio}。
 * ```
 *
 * ```md not-ok
 * 社区食堂:figure[社区食堂-2027]，优良率是2025年的:change[空气优良率-2025 空气优良率-2026]{as=ratio}。
 * ```
 *
 * ```text
 * 1:5: Unexpected figure `社区食堂-2027`, expected one of: 社区食堂-2025, 社区食堂-2026, 绿道-2025
 * 1:34: Unexpected ratio of a rate, expected {as=difference}
 * ```
 */
export default function unknownFigure(tree: Root, file: VFile, { report }: StoryContext): void {
  const ids = report.figures.map(({ id }) => id);
  const rejected = new Set(report.rows.filter(({ review }) => review === "rejected").map(({ id }) => id));
  for (const node of directivesNamed(tree, "figure", "change")) {
    const names = namesIn(labelOf(node));
    const figures = names.map((id) => figureById(report, id));
    figures.forEach((figure, i) => {
      if (figure) return;
      const found = `${rejected.has(names[i]!) ? "rejected " : ""}figure \`${names[i]}\``;
      problem(file, "unknown-figure", node, `Unexpected ${found}, ${expectedOneOf(names[i]!, ids)}`);
    });
    const form = changeForms.find((each) => each === node.attributes?.["as"]);
    const [baseline, target] = figures;
    if (node.name !== "change" || !baseline || !target || !form) continue;
    const reason = changeProblem(baseline, target, form);
    if (reason) problem(file, "unknown-figure", node, reason);
  }
}

import type { Derived } from "../ledger/derive.ts";
import type { Figure } from "../ledger/schema.ts";
import type { ChartData, ChartType } from "./chart.ts";
import { indicatorText, numberLabel } from "./labels.ts";
import { bar, mannerOf, notGiven } from "./qualifier-marks.ts";
import { createSvg, mark, type Node } from "./scene.ts";
import { words } from "./words.ts";

/** A base that a reader may suppose, the line that it leads to, and what is missing to that line. */
interface Supposed {
  base: Derived;
  line: Derived;
  gap: Derived | undefined;
}

const madeOf = (derived: readonly Derived[], { id }: Derived) =>
  derived.find(({ inputs }) => Object.values(inputs).includes(id));

// The record itself says what was made of what.
function supposedOf({ derived }: ChartData): Supposed[] {
  return derived.flatMap((base) => {
    const line = madeOf(derived, base);
    const isBase = !Object.values(base.inputs).some((id) => derived.some((other) => other.id === id));
    return isBase && line ? [{ base, line, gap: madeOf(derived, line) }] : [];
  });
}

/**
 * A multiple whose base the report does not give, and what there is now: a reader supposes a base and sees where its line
 * falls. What is supposed is grey and dashed, since it is nobody's number.
 */
export const whatIf: ChartType = {
  /** `question`: a base and its multiple, both unknown. `known`: what there is now, and the base that is missing. */
  layouts: ["question", "known"],

  problems(data) {
    const [multiple, now] = data.figures;
    if (data.figures.length !== 3 || multiple?.measure !== "multiple")
      return ["Unexpected figures, expected a multiple, what there is now, and what was added"];
    // Only then it is certain which lines are passed.
    if (now?.qualifier !== "over") return [`Unexpected qualifier ${now?.qualifier}, expected over`];
    return supposedOf(data).length > 0 ? [] : ["Unexpected absence of bases, expected derived values and their lines"];
  },

  draw(data, { document, width, state, locale }) {
    const [multiple, now, added] = data.figures as [Figure, Figure, Figure];
    const supposed = supposedOf(data);
    const narrow = width === 288;
    const say = words[locale];
    const [line, thick, right, head] = narrow ? [17, 16, 24, 4] : [25, 26, 44, 8];
    const pitch = line + thick + (narrow ? 6 : 14);
    const lanes = head + pitch + (narrow ? 26 : 38);
    const svg = createSvg(document, width, lanes + supposed.length * pitch + 4);
    const most = Math.max(now.value, ...supposed.map(({ line: { value } }) => value));
    const x = (value: number) => 1 + (value / most) * (width - right);
    const shows = ({ id }: { id: string }) => state.show.includes(id);
    const middle = (top: number) => top + line + thick / 2;
    const label = (key: string, top: number) =>
      mark(svg, key, "text")
        .attr("x", 0)
        .attr("y", top + line - 5);
    const part = (text: Node, classes: string) => text.append("tspan").attr("class", classes) as unknown as Node;

    const base = supposed[0]!.base.value;
    if (state.layout === "question") {
      // Large, since there is nothing else to see: what is not given, and so many times as much.
      const [high, first, second] = narrow ? [54, 40, 150] : [80, 50, 210];
      const text = label("base.label", first - line);
      text.text(say.baseNotGiven);
      notGiven(mark(svg, "base", "g"), 1, first, x(base), high);
      const target = label(`${multiple.id}.label`, second - line);
      target.append("tspan").text(`${say.target(multiple.period)} ${indicatorText(multiple, locale)} `);
      numberLabel(part(target, "of-target"), multiple, locale);
      notGiven(mark(svg, multiple.id, "g"), 1, second, x(base * multiple.value), high);
      mark(svg, "times", "text")
        .attr("class", "of-target big")
        .attr("x", x(base) + 14)
        .attr("y", first + high / 2 + 7)
        .text(say.multiplied(multiple.value));
      return svg.node()!;
    }
    if (state.layout === "known") {
      notGiven(mark(svg, "base", "g"), 1, lanes + line, x(base), thick);
      label("base.label", lanes).text(say.baseNotGiven);
    }

    const text = label(`${now.id}.label`, head);
    text.append("tspan").text(`${say.year(now.period)} ${indicatorText(now, locale)} `);
    numberLabel(part(text, "of-result"), now, locale);
    bar(mark(svg, now.id, "g"), mannerOf(now), "result", { x0: 1, x1: x(now.value), y: middle(head), height: thick });
    // What was added is part of it; its own edge is soft, so its bracket is open there.
    const foot = head + line + thick + 4;
    mark(svg, added.id, "path")
      .attr("class", "none result-line")
      .attr("stroke-width", 1.4)
      .attr("stroke-dasharray", "3 3")
      .attr("d", `M${x(now.value)} ${foot}v4H${x(now.value - added.value)}`);
    supposed.forEach(({ base, line: goal, gap }, i) => {
      if (!shows(base)) return;
      const top = lanes + i * pitch;
      mark(svg, `${base.id}.way`, "path")
        .attr("class", "rule")
        .attr("d", `M${x(base.value)} ${middle(top)}H${x(goal.value)}`);
      bar(mark(svg, base.id, "g"), mannerOf(base), "result", {
        x0: 1,
        x1: x(base.value),
        y: middle(top),
        height: thick,
      });
      // One base alone leads its line up to what there is now.
      const alone = supposed.filter((other) => shows(other.base)).length === 1;
      mark(svg, goal.id, "path")
        .attr("class", "none result-line")
        .attr("stroke-width", 2)
        .attr("stroke-dasharray", "8 4")
        .attr("d", `M${x(goal.value)} ${alone ? head + line - 3 : top + line - 2}V${top + line + thick + 2}`);
      // Where it crosses what there is now, it is cut out of it.
      if (alone && goal.value < now.value)
        mark(svg, `${goal.id}.cut`, "path")
          .attr("class", "ground-line")
          .attr("stroke-width", 2)
          .attr("d", `M${x(goal.value)} ${head + line}v${thick}`);
      const row = label(`${base.id}.label`, top);
      row.append("tspan").text(say.suppose);
      numberLabel(part(row, "strong"), base, locale);
      row.append("tspan").text(` → `);
      numberLabel(part(row, "strong"), goal, locale);
      const where = goal.value < now.value ? say.passed : goal.value === now.value ? say.justPassed : say.short;
      row.append("tspan").text(` ${where}`);
      if (gap) numberLabel(part(row, "strong"), gap, locale);
    });
    // Above the lines that cross its place.
    const note = mark(svg, `${added.id}.label`, "text")
      .attr("class", "small end")
      .attr("x", x(now.value))
      .attr("y", foot + line);
    note.append("tspan").text(`${indicatorText(added, locale)} `);
    numberLabel(part(note, "of-result"), added, locale);
    return svg.node()!;
  },
};

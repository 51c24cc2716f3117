import { isPair, position } from "../ledger/compare.ts";
import type { Figure } from "../ledger/schema.ts";
import type { ChartType } from "./chart.ts";
import { indicatorText, numberLabel } from "./labels.ts";
import { boundary, mannerOf, type Tone } from "./qualifier-marks.ts";
import { createSvg, mark, type Node } from "./scene.ts";
import { words } from "./words.ts";

/** Ten storeys of ten windows: a window is one percentage point. */
const storeys = 10;

// Beyond this many, towers do not fit side by side.
const most = 5;

interface Window {
  width: number;
  height: number;
}

/** The windows from one to another in a storey, whose floor is at 0. */
function windowsPath(from: number, to: number, { width, height }: Window): string {
  let d = "";
  for (let i = from; i < to - 1e-9; i += 1)
    d += `M${(i + 0.19) * width} ${height * -0.84}h${width * 0.62 * Math.min(1, to - i)}v${height * 0.68}H${(i + 0.19) * width}z`;
  return d;
}

function hatchPath(from: number, { width, height }: Window): string {
  let d = "";
  for (let i = from; i < storeys; i += 1)
    d += `M${(i + 0.19) * width} ${height * -0.16}l${width * 0.62} ${height * -0.68}`;
  return d;
}

/** A share as the windows of a building that are lit from below, with buildings of the year beside it. */
export const facade: ChartType = {
  /** `unknown`: what is not lit is not dark, its state is not given. `towers`: the buildings that were and will be added. */
  layouts: ["lit", "unknown", "towers"],

  problems({ figures }) {
    const [share, ...added] = figures;
    if (!share || share.unit !== "%") return [`Unexpected ${share?.id ?? "nothing"}, expected a share in % first`];
    const large = added.filter(({ value, qualifier }) => value > most || qualifier !== "exact").map(({ id }) => id);
    return large.length > 0 ? [`Unexpected size of ${large.join(", ")}, expected an exact number up to ${most}`] : [];
  },

  draw({ figures, comparisons }, { document, width, state, locale }) {
    const [share, ...added] = figures as [Figure, ...Figure[]];
    const narrow = width === 288;
    const say = words[locale];
    const towers = state.layout === "towers";
    const svg = createSvg(document, width, narrow ? 276 : 500);
    const toneOf = ({ role }: Figure): Tone => (role === "target" ? "target" : "result");
    const window: Window = narrow ? { width: 16, height: 17.5 } : { width: 31, height: 32 };
    const [wall, roof, ground] = narrow ? [6, 6, 20] : [12, 12, 36];
    // Above the last lit storey, room for what stands on the line.
    const cornice = narrow ? 13 : 15;
    const [side, tall] = [storeys * window.width, storeys * window.height + cornice];
    const scale = towers ? 0.42 : 1;
    const left = towers ? wall + 2 : (width - side) / 2;
    const top = towers ? roof + 2 : narrow ? 12 : 24;
    const heightAt = (storey: number) =>
      tall - storey * window.height - (storey * storeys >= share.value ? cornice : 0);
    const at = (y: number) => `translate(${left} ${top + y * scale}) scale(${scale})`;

    const shell = mark(svg, "building", "path")
      .attr("class", "line")
      .attr("stroke-width", 1.6)
      .attr("transform", at(0));
    const [door, base] = [side / storeys, tall + ground];
    shell.attr(
      "d",
      `M${-wall} ${base}V${-roof}H${side + wall}V${base}M${-wall * 2} ${base}H${side + wall * 2}` +
        `M${side / 2 - door} ${base}v${ground * -0.75}h${2 * door}v${ground * 0.75}M${side / 2} ${base}v${ground * -0.75}`,
    );
    for (let storey = 0; storey < storeys; storey += 1) {
      const lit = Math.min(storeys, Math.max(0, share.value - storey * storeys));
      const g = mark(svg, `${share.id}.${storey}`, "g").attr("transform", at(heightAt(storey)));
      const path = (classes: string, d: string) => g.append("path").attr("class", classes).attr("d", d);
      if (lit > 0) path(toneOf(share), windowsPath(0, lit, window));
      if (lit >= storeys) continue;
      const rest = path("line", windowsPath(Math.ceil(lit), storeys, window));
      if (state.layout === "lit") continue;
      rest.attr("stroke-dasharray", "3 3");
      path("line", hatchPath(Math.ceil(lit), window));
    }
    const floor = mark(svg, `${share.id}.floor`, "g").attr(
      "transform",
      at(tall - (share.value / storeys) * window.height),
    );
    const edge = floor.append("g").attr("transform", `translate(${side / 2} 0) rotate(-90)`) as unknown as Node;
    boundary(edge, mannerOf(share), toneOf(share), {
      x: 0,
      y: 0,
      height: side + 2 * wall + (narrow ? 28 : 44),
      chevronsAt: -(side / 2 + wall + (narrow ? 8 : 13)),
    });

    const text = (key: string, x: number, y: number, classes: string) =>
      mark(svg, key, "text").attr("class", classes).attr("x", x).attr("y", y);
    const beside = left + side * scale + (narrow ? 24 : 40);
    const line = narrow ? 18 : 25;
    const foot = top + base + line + 3;
    const name = text(
      "name",
      towers ? beside : width / 2,
      towers ? top + line * 1.5 : foot,
      towers ? "strong" : "middle strong",
    );
    name.text(`${say.target(share.period)}${say.list}${indicatorText(share, locale)}`);
    const value = text(
      share.id,
      towers ? beside : width / 2,
      towers ? top + line * 2.5 : foot + line,
      `of-${toneOf(share)}${towers ? "" : " middle"}`,
    );
    numberLabel(value, share, locale);
    if (state.layout === "unknown") {
      const middle = top + ((1 - share.value / 100) * storeys * window.height) / 2;
      text("unknown", left + side + wall + 6, middle + 4, "small of-result").text(say.currentNotGiven);
    }
    if (!towers) return svg.node()!;

    const [high, broad, gap] = narrow ? [88, 34, 8] : [180, 68, 18];
    const foundation = narrow ? 244 : 450;
    added.forEach((figure, i) => {
      const x = i === 0 ? (narrow ? 8 : 60) : width / 2 + (narrow ? 40 : 60);
      for (let n = 0; n < figure.value; n += 1) {
        const tower = mark(svg, `${figure.id}.${n}`, "g");
        tower.attr("transform", `translate(${x + n * (broad + gap)} ${foundation - high})`);
        const pane = high / 7;
        let panes = "";
        for (let row = 1; row < 6; row += 1)
          for (const column of [0.16, 0.43, 0.7])
            panes += `M${broad * column} ${row * pane}h${broad * 0.14}v${pane * 0.5}h${broad * -0.14}z`;
        const front = `M0 0h${broad}v${high}h${-broad}z`;
        // The panes are holes: the ground of any page shows through them.
        tower
          .append("path")
          .attr("class", toneOf(figure))
          .attr("fill-rule", "evenodd")
          .attr("d", front + panes);
      }
      const when = figure.role === "target" ? say.target(figure.period) : say.result(figure.period);
      numberLabel(text(`${figure.id}.label`, x, foundation + line, `of-${toneOf(figure)}`), figure, locale, `${when} `);
    });
    text("added", narrow ? 2 : 54, foundation - high - (narrow ? 12 : 18), "strong").text(
      added[0] ? indicatorText(added[0], locale) : "",
    );
    mark(svg, "street", "path").attr("class", "line").attr("stroke-width", 1.6).attr("d", `M0 ${foundation}H${width}`);
    const pair = comparisons.filter(isPair).find(({ target: [target] }) => added.includes(target));
    if (pair)
      text("relation", width / 2 + (narrow ? 0 : -20), foundation - high / 2, "middle").text(
        say.position[position(pair, "strict")],
      );
    return svg.node()!;
  },
};

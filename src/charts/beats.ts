import type { ChartType } from "./chart.ts";
import { numberLabel } from "./labels.ts";
import { boundary, mannerOf, type Tone } from "./qualifier-marks.ts";
import { createSvg, mark } from "./scene.ts";
import { words } from "./words.ts";

const weeks = 52;
// Beyond this many a week, beats are too flat to be counted.
const most = 10;

/** How many of a year's events fall into a week where they are spread as evenly as whole events can be. */
const inWeek = (events: number, week: number) =>
  Math.floor(((week + 1) * events) / weeks) - Math.floor((week * events) / weeks);

/** A number of events in a year as beats, week by week: even, since the report gives no calendar. */
export const beats: ChartType = {
  /** `assumed`: the same beats as what nobody knows. */
  layouts: ["assumed"],

  problems({ figures, derived }) {
    const [events] = figures;
    if (figures.length !== 1 || derived.length !== 1 || !events)
      return [`Unexpected ${figures.length} figures and ${derived.length} derived values, expected one of each`];
    const fits = Number.isInteger(events.value) && events.value >= weeks && events.value <= weeks * most;
    return fits ? [] : [`Unexpected value ${events.value}, expected a whole number from ${weeks} to ${weeks * most}`];
  },

  draw({ figures: [events], derived: [weekly] }, { document, width, state, locale }) {
    const narrow = width === 288;
    const say = words[locale];
    const [line, beat, left, right] = narrow ? [18, 16, 2, 18] : [26, 30, 2, 30];
    const pitch = (width - left - right) / weeks;
    const rows = Math.ceil(events!.value / weeks);
    const top = line * 2 + 10;
    const bottom = top + rows * beat;
    const svg = createSvg(document, width, Math.ceil(bottom + line * 2 + 6));
    const tone: Tone = events!.role === "target" ? "target" : "result";
    const manner = mannerOf(events!);
    const text = (key: string, x: number, y: number, classes: string) =>
      mark(svg, key, "text").attr("class", classes).attr("x", x).attr("y", y);

    const when = events!.role === "target" ? say.target(events!.period) : say.result(events!.period);
    numberLabel(text(`${events!.id}.label`, 0, line, `of-${tone}`), events!, locale, `${when} `);
    numberLabel(text(weekly!.id, width, line, "end of-result is-derived"), weekly!, locale, say.evenly);
    // A beat is a dash as wide as its week: a column of them is a week, and four columns are a mark.
    for (let first = 0; first < weeks; first += 4) {
      let d = "";
      for (let week = first; week < Math.min(weeks, first + 4); week += 1)
        for (let row = 0; row < inWeek(events!.value, week); row += 1)
          d += `M${(week - first) * pitch} ${-(row + 0.85) * beat}h${pitch * 0.68}v${beat * 0.7}h${-pitch * 0.68}z`;
      const path = mark(svg, `weeks.${first + 1}`, "path").attr("d", d);
      path.attr("transform", `translate(${left + first * pitch} ${bottom})`);
      if (state.layout === "assumed")
        path.attr("class", `none ${tone}-line`).attr("stroke-dasharray", "3 2").attr("stroke-width", 1);
      else path.attr("class", tone);
    }
    boundary(mark(svg, "floor", "g"), manner, tone, {
      x: left + weeks * pitch + 2,
      y: (top + bottom) / 2,
      height: bottom - top,
    });
    mark(svg, "ground", "path")
      .attr("class", "line")
      .attr("d", `M0 ${bottom + 3}H${width}`);
    text("first", 0, bottom + line, "small of-result").text(say.week(1));
    text("last", left + weeks * pitch, bottom + line, "small of-result end").text(say.week(weeks));
    text("key", 0, bottom + line * 2, "small of-result").text(
      state.layout === "assumed" ? say.evenAssumed : say.beatIs,
    );
    return svg.node()!;
  },
};

import { parseHTML } from "linkedom";
import type { Locale } from "../ledger/format.ts";
import type { ChartData, State } from "./chart.ts";
import { keyframe, type Keyframe } from "./keyframes.ts";
import { markMarkup, readScene, widths, type Scene, type Width } from "./scene.ts";
import { chartTypes } from "./types.ts";

// One document serves all drawings: an element made by it is never put into it.
const { document } = parseHTML("<!doctype html><html><body></body></html>");

// A drawing is asked for by the page, by its keyframes and by the files of its states.
const drawn = new WeakMap<ChartData, Map<string, Scene>>();

/** A chart in one state and width, taken apart into keyed marks. Drawn once for each name of a state, as long as its data lives. */
export function drawScene(data: ChartData, state: State, width: Width, locale: Locale): Scene {
  const type = chartTypes[data.type];
  if (!type) throw new Error(`unknown chart type: ${data.type}`);
  if (!drawn.has(data)) drawn.set(data, new Map());
  const scenes = drawn.get(data)!;
  const key = `${state.name} ${width} ${locale}`;
  if (!scenes.has(key)) scenes.set(key, readScene(type.draw(data, { document, width, state, locale })));
  return scenes.get(key)!;
}

/** The drawing as markup. `attributes` are added to the root, e.g. ` role="img"`. */
export function sceneMarkup(scene: Scene, attributes = ""): string {
  const look = scene.width === 288 ? "narrow" : "wide";
  const marks = scene.marks.map(markMarkup).join("");
  return `<svg class="chart ${look}" viewBox="0 0 ${scene.width} ${scene.height}" width="${scene.width}" height="${scene.height}"${attributes}>${marks}</svg>`;
}

/** The states of a chart relative to its first one, for both widths. */
export function keyframes(data: ChartData, names: readonly string[], locale: Locale): Record<string, Keyframe[]> {
  const stateOf = (name: string) => data.states.find((state) => state.name === name)!;
  const first = widths.map((width) => drawScene(data, stateOf(names[0]!), width, locale));
  return Object.fromEntries(
    [...new Set(names)].map((name) => [
      name,
      // The first state differs from itself in nothing: no need to draw it again.
      widths.map((width, i) =>
        name === names[0] ? {} : keyframe(first[i]!, drawScene(data, stateOf(name), width, locale)),
      ),
    ]),
  );
}

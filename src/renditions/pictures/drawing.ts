import type { ChartData, State } from "../../charts/chart.ts";
import { drawScene, sceneMarkup } from "../../charts/draw.ts";
import { widths, type Width } from "../../charts/scene.ts";
import { short, type Block } from "./block.ts";

/** The size of the plain text of a chart, by the width that it is drawn at. */
const textSizes: Record<Width, number> = { 288: 12, 720: 15 };

/** The room that a drawing has; as high as it needs, where nothing is said. */
export interface Room {
  width: number;
  height?: number;
  /** The largest text that a chart may have. */
  largest?: number;
}

/** A chart's state in a room, in the middle of its width: of its two drawings the one whose text is larger there. */
export function drawing(chart: ChartData, state: State, room: Room, choice: readonly Width[] = widths): Block {
  const { width, height = Infinity, largest = Infinity } = room;
  const [best] = choice
    .map((each) => {
      const scene = drawScene(chart, state, each, "zh");
      const scale = Math.min(width / scene.width, height / scene.height, largest / textSizes[each]);
      return { scene, scale, text: textSizes[each] * scale };
    })
    .sort((a, b) => b.text - a.text);
  const { scene, scale } = best!;
  const x = (width - scene.width * scale) / 2;
  const markup = sceneMarkup(scene, ' overflow="visible"');
  return {
    height: scene.height * scale,
    markup: `<g transform="translate(${short(x)} 0) scale(${String(Number(scale.toFixed(4)))})">${markup}</g>`,
  };
}

import type { Shape } from "../shape.ts";
import { baseless } from "./baseless.ts";
import { few } from "./few.ts";
import type { Form, Sketch } from "./form.ts";
import { list } from "./list.ts";
import { money } from "./money.ts";
import { onePair } from "./one-pair.ts";
import { pairs } from "./pairs.ts";
import { rank } from "./rank.ts";
import { shares } from "./shares.ts";

/** Every form, in the order in which they may choose: what compares comes first, what lists all comes last. */
export const forms: Record<string, Form> = { pairs, onePair, money, shares, baseless, rank, few, list };

/** The charts of an area, in the order of its story. The list of all targets is left out where one chart draws them all. */
export function sketchesOf(shape: Shape): Sketch[] {
  let free = shape.targets;
  let isWhole = false;
  return Object.values(forms).flatMap((form) => {
    const sketches = form === list && isWhole ? [] : form(shape, free);
    const drawn = new Set(sketches.flatMap(({ draws }) => draws));
    free = free.filter((figure) => !drawn.has(figure));
    isWhole ||= sketches.some(({ draws }) => shape.targets.every((target) => draws.includes(target)));
    return sketches;
  });
}

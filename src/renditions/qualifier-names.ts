import { mannerOf } from "../charts/qualifier-marks.ts";
import type { Figure, Qualifier } from "../ledger/schema.ts";

/** What shapes a number: how it is bounded, and whether it is expected, aimed at or to be held. */
export type Shaping = Qualifier | "estimated" | "aimed" | "held";

/** The words of reports that say so; `exact` is a number without any of them. */
export const shapingNames: Record<Shaping, string> = {
  exact: "没有限定词",
  atLeast: "不少于、不低于、以上",
  over: "超、突破",
  about: "左右、约",
  nearly: "近",
  plus: "余、多",
  atMost: "以内、前若干名",
  under: "不到、以下",
  range: "从几到几",
  estimated: "预计",
  aimed: "力争",
  held: "保持、稳定在",
};

export const shapings = Object.keys(shapingNames) as Shaping[];

/** Everything that shapes a figure; `exact` only where nothing else does. */
export function shapingsOf(figure: Figure): Shaping[] {
  const { fill, held } = mannerOf(figure);
  const found: Shaping[] = [];
  if (figure.qualifier !== "exact") found.push(figure.qualifier);
  if (figure.estimated) found.push("estimated");
  if (fill === "aimed") found.push("aimed");
  if (held) found.push("held");
  return found.length > 0 ? found : ["exact"];
}

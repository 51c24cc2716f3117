import { markCss, resolveTokens, tokens, type Colour } from "../../charts/theme.ts";
import { placed, short, type Block } from "./block.ts";
import { sans } from "./fonts.ts";

/** A colour of the look that pictures have: they are paper, whatever the screen is. */
export type Ink = "ground" | "ink" | "result" | "rule" | "control" | "area";

/** What a picture is drawn on. */
export interface Paper {
  /** In units. */
  width: number;
  /** Pixels to a unit. */
  scale: number;
  margin: number;
  colour: Colour;
}

/** The value of a colour on this paper. */
export function ink({ colour }: Pick<Paper, "colour">, name: Ink): string {
  return tokens("light", colour)[name]!;
}

/** A whole picture as SVG: a block on paper that is as high as it needs, or of a given height. */
export function sheet(paper: Paper, block: Block, height = block.height + 2 * paper.margin): string {
  const { width, scale, margin, colour } = paper;
  // The renderer knows no shorthand for fonts, and its one font by name.
  const longhand = markCss.replace(/font:(\d+px)\/1 var\(--sans\)/, `font-size:$1;font-family:"${sans}"`);
  const css = resolveTokens(longhand, "light", colour);
  const size = (length: number) => Math.round(length * scale);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size(width)}" height="${size(height)}" viewBox="0 0 ${short(width)} ${short(size(height) / scale)}">`,
    `<style>${css}</style>`,
    `<rect width="100%" height="100%" fill="${ink(paper, "ground")}"/>`,
    placed(block, margin, margin),
    `</svg>`,
  ].join("");
}

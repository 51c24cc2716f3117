/** A part of a picture, with its top left corner at 0, 0. */
export interface Block {
  height: number;
  markup: string;
}

/** Text as markup. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** A number as markup writes it. */
export const short = (value: number): string => String(Number(value.toFixed(2)));

/** A block's markup, moved. */
export function placed({ markup }: Block, x: number, y: number): string {
  if (markup === "") return "";
  return x === 0 && y === 0 ? markup : `<g transform="translate(${short(x)} ${short(y)})">${markup}</g>`;
}

/** Empty room. */
export const space = (height: number): Block => ({ height, markup: "" });

/** Blocks below each other. */
export function stack(blocks: readonly Block[], gap = 0): Block {
  let [height, markup] = [0, ""];
  blocks.forEach((block, i) => {
    if (i > 0) height += gap;
    markup += placed(block, 0, height);
    height += block.height;
  });
  return { height, markup };
}

/** A block, moved to the right. */
export function indented(block: Block, x: number): Block {
  return { height: block.height, markup: placed(block, x, 0) };
}

/** Blocks over each other, all from the same corner. */
export function layered(...blocks: readonly Block[]): Block {
  return {
    height: Math.max(...blocks.map(({ height }) => height)),
    markup: blocks.map(({ markup }) => markup).join(""),
  };
}

import { woff2 } from "fonteditor-core";
import { subsetFace } from "./font-subset.ts";

/**
 * The headline font, bold, with the characters of `text` and no others.
 * @returns A woff2 file: the same bytes for the same characters.
 */
export async function headlineFont(text: string): Promise<Buffer> {
  const characters = [...text].filter((character) => character > " ");
  const font = await subsetFace({ family: "Noto Serif SC", weight: 700 }, characters);
  if (!font) throw new Error("Unexpected text without characters, expected a headline");
  await woff2.init();
  return Buffer.from(font.write({ type: "woff2", toBuffer: true }) as Uint8Array);
}

import { crc32 } from "node:zlib";
import { zlibSync } from "fflate";

/** A drawn picture: four bytes a pixel, none of them transparent. */
export interface Pixels {
  pixels: Uint8Array;
  width: number;
  height: number;
}

/** Each colour as a number, with how many pixels have it. */
function countColours(colours: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (let start = 0, end = 0; start < colours.length; start = end) {
    const colour = colours[start]!;
    // Neighbours mostly have the same colour: a stretch of them is counted at once.
    while (end < colours.length && colours[end] === colour) end += 1;
    counts.set(colour, (counts.get(colour) ?? 0) + end - start);
  }
  return counts;
}

const channels = (colour: number) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255] as const;

function nearest(colour: number, palette: readonly number[]): number {
  const own = channels(colour);
  const distances = palette.map((each) => channels(each).reduce((sum, value, i) => sum + (value - own[i]!) ** 2, 0));
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, data: Uint8Array): Buffer {
  const content = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const file = Buffer.alloc(content.length + 8);
  file.writeUInt32BE(data.length, 0);
  content.copy(file, 4);
  file.writeUInt32BE(crc32(content), content.length + 4);
  return file;
}

/**
 * A PNG file with a palette: a picture of ours has a few hundred colours, most of them in the edges of letters, and is a
 * third as large as one that spells out each pixel. Beyond 256 the rarest become the next to them.
 */
export function pngFile({ pixels, width, height }: Pixels): Uint8Array {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const counts = [...countColours(colours)].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  const palette = counts.slice(0, 256);
  const places = new Map(counts.map((colour, i) => [colour, i < 256 ? i : nearest(colour, palette)]));
  // Each row begins with its filter: none.
  const rows = new Uint8Array((width + 1) * height);
  for (let i = 0, last = -1, place = 0; i < colours.length; i += 1) {
    const colour = colours[i]!;
    if (colour !== last) place = places.get((last = colour))!;
    rows[i + Math.floor(i / width) + 1] = place;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a pixel, by palette.
  head.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    chunk("PLTE", Uint8Array.from(palette.flatMap(channels))),
    // Written by plain JavaScript: the same bytes on every machine.
    chunk("IDAT", zlibSync(rows, { level: 4 })),
    chunk("IEND", new Uint8Array()),
  ]);
}

import { inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pngFile, type Pixels } from "../../../src/renditions/pictures/png-file.ts";

/** The parts of a PNG file, and its pixels as red, green and blue. */
function read(file: Uint8Array): { types: string[]; width: number; height: number; rgb: number[] } {
  const buffer = Buffer.from(file);
  expect(buffer.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  const chunks: [string, Buffer][] = [];
  for (let at = 8; at < buffer.length;) {
    const length = buffer.readUInt32BE(at);
    chunks.push([buffer.toString("latin1", at + 4, at + 8), buffer.subarray(at + 8, at + 8 + length)]);
    at += length + 12;
  }
  const of = (type: string) => chunks.find(([name]) => name === type)![1];
  const [width, height] = [of("IHDR").readUInt32BE(0), of("IHDR").readUInt32BE(4)];
  const palette = of("PLTE");
  const rows = inflateSync(of("IDAT"));
  expect(rows).toHaveLength((width + 1) * height);
  const rgb = [...rows].flatMap((place, i) =>
    i % (width + 1) === 0 ? [] : [...palette.subarray(place * 3, place * 3 + 3)],
  );
  return { types: chunks.map(([name]) => name), width, height, rgb };
}

const picture = (width: number, colours: readonly [number, number, number][]): Pixels => ({
  width,
  height: colours.length / width,
  pixels: Uint8Array.from(colours.flatMap(([red, green, blue]) => [red, green, blue, 255])),
});

describe("a PNG file", () => {
  test("has the pixels that it was made of", () => {
    const channel = fc.integer({ min: 0, max: 255 });
    const colour = fc.tuple(channel, channel, channel);
    const any = fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.array(colour, { minLength: 1, maxLength: 12 }), fc.nat())
      .map(([width, colours, seed]) => {
        const count = width * (1 + (seed % 7));
        return [width, Array.from({ length: count }, (_, i) => colours[(i * (seed + 1)) % colours.length]!)] as const;
      });
    fc.assert(
      fc.property(any, ([width, colours]) => {
        const { rgb, ...found } = read(pngFile(picture(width, colours)));
        expect(rgb).toEqual(colours.flat());
        expect(found).toEqual({
          types: ["IHDR", "PLTE", "IDAT", "IEND"],
          width,
          height: colours.length / width,
        });
      }),
    );
  });

  test("gives the rarest colours beyond 256 up for the next to them", () => {
    // Each of 300 greys and reds stands there as often as its number says.
    const colours = Array.from({ length: 300 }, (_, i): [number, number, number] =>
      i < 256 ? [i, i, i] : [i - 200, 0, 0],
    );
    const pixels = colours.flatMap((colour, i) => Array.from({ length: i + 1 }, () => colour));
    const { rgb } = read(pngFile(picture(pixels.length, pixels)));
    expect(rgb).toHaveLength(pixels.length * 3);
    expect(rgb.slice(-3)).toEqual([99, 0, 0]);
    // The 44 rarest are gone; of what is left, a dark red is nearer to black than the darkest grey.
    expect(rgb.slice(0, 3)).toEqual([56, 0, 0]);
  });
});

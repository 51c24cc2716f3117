import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { DOMParser } from "linkedom";
import { afterAll } from "vitest";
import { publications } from "../../../src/loaders.ts";
import { catalogue, type Catalogue } from "../../../src/renditions/pictures/catalogue.ts";
import { pictureDrawer } from "../../../src/renditions/pictures/png.ts";
import { root } from "../../charts/real.ts";

/** Every report, the made-up one too, since its pictures say that it is one. */
export const told = publications(root).publications;

/** Where the site of these tests would stand. */
export const site = "https://shushuo.example.org";

/** The pictures of all reports, of a site that knows its address. */
export const pictures: Catalogue = new Map(
  told.flatMap((one) => [...catalogue(one, { site: "不少于", absolute: (path) => `${site}${path}` })]),
);

/** A picture as a document. */
export function documentOf(svg: string): Document {
  return new DOMParser().parseFromString(svg, "image/svg+xml") as unknown as Document;
}

/** The texts of a picture, a line each, as they are read. */
export function linesIn(svg: string): string[] {
  return [...documentOf(svg).querySelectorAll("text")].map(({ textContent }) => textContent);
}

/** The numbers of a picture: whose they are, and how they are written. */
export function numbersIn(markup: Document | Element): string[] {
  return [...markup.querySelectorAll("[data-figure]")]
    .map((element) => `${element.getAttribute("data-figure")}: ${element.textContent}`)
    .sort();
}

/** The size of a picture in pixels, and of a unit. */
export function sizeOf(svg: string): { width: number; height: number; unit: number } {
  const [, width = "", height = "", units = ""] = /width="(\d+)" height="(\d+)" viewBox="0 0 ([\d.]+)/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height), unit: Number(width) / Number(units) };
}

/** A folder for the files of a test file, gone after it, or with `onTestFinished` for those of one test. */
export function ownFolder(after: (remove: () => void) => void = afterAll): string {
  const folder = mkdtempSync(join(tmpdir(), "shushuo-pictures-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The files of the fonts that have everything in these pictures. */
export async function fontsFor(svgs: readonly string[], folder: string): Promise<string[]> {
  let files: string[] = [];
  const draw = pictureDrawer({
    all: () => [...svgs],
    folder,
    draw: (_svg, fonts) => {
      files = fonts;
      return Promise.resolve(new Uint8Array());
    },
  });
  await draw(svgs[0]!);
  return files;
}

/** How far the ink of a picture stays from the edges of its paper, in parts of its width. */
export function marginsOf(svg: string, fonts: string[]): { left: number; right: number; top: number; bottom: number } {
  const font = { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: "Noto Sans SC" };
  // Small, since there are hundreds of them.
  const { pixels, width, height } = new Resvg(svg, { font, fitTo: { mode: "width", value: 360 } }).render();
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const paper = colours[0]!;
  const differs = (i: number) =>
    [0, 1, 2].some((channel) => Math.abs(pixels[i * 4 + channel]! - pixels[channel]!) > 32);
  let [left, right, top, bottom] = [width, 0, height, 0];
  for (let i = 0; i < colours.length; i += 1)
    if (colours[i] !== paper && differs(i)) {
      const [x, y] = [i % width, Math.floor(i / width)];
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  return {
    left: left / width,
    right: (width - 1 - right) / width,
    top: top / width,
    bottom: (height - 1 - bottom) / width,
  };
}

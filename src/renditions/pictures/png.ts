import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import { packageOf } from "../font-subset.ts";
import { digest, writeWhole } from "./files.ts";
import { pngFile } from "./png-file.ts";
import { fontFiles, heldOf, sans, serif, standIns } from "./fonts.ts";

const modules = join(process.cwd(), "node_modules");

// To be raised when something else in this folder changes how an SVG is drawn.
const edition = 1;

// All that a picture's bytes depend on besides its SVG.
const versions = ["@resvg/resvg-js", "fflate", "fonteditor-core", "subset-font", packageOf(serif), packageOf(sans)]
  .map((name) => {
    const { version } = JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8")) as { version: string };
    return `${name} ${version}`;
  })
  .concat(`edition ${edition}`)
  .join(", ");

/** Draws an SVG with these fonts and no others, in a thread of its own: the file of one is written while the next is drawn. */
async function drawSvg(svg: string, fonts: string[]): Promise<Uint8Array> {
  const font = { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: sans };
  return pngFile(await renderAsync(svg, { font }));
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** What is to be read in an SVG. */
function textOf(svg: string): string {
  return svg
    .replace(/<style>[^]*?<\/style>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

export interface DrawerOptions {
  /** Everything that may be drawn, asked for once there is something to draw: a font is made once for all of it. */
  all: () => string[];
  /** Where pictures and fonts are kept from build to build. */
  folder?: string;
  draw?: typeof drawSvg;
}

/** What draws an SVG as PNG, each once: a picture that an earlier build has drawn is taken from the cache. */
export function pictureDrawer({
  all,
  folder = process.env["PICTURE_CACHE"] ?? join(modules, ".cache/shushuo/pictures"),
  draw = drawSvg,
}: DrawerOptions): (svg: string) => Promise<Uint8Array> {
  const characters = new Set<string>();
  return async (svg) => {
    const path = join(folder, `${digest(versions, svg)}.png`);
    const drawn = await readFile(path).catch(() => undefined);
    if (drawn) return drawn;
    const words = textOf(svg);
    const replaced = await standIns(words);
    const known = characters.size === 0 ? await heldOf(` ${all().map(textOf).join("")}`) : [];
    for (const part of [...known, ...words, ...replaced.values()])
      for (const character of part) if (character >= " " && !replaced.has(character)) characters.add(character);
    let set = svg;
    for (const [character, same] of replaced) set = set.replaceAll(character, same);
    const png = await draw(set, await fontFiles(characters, folder, versions));
    await writeWhole(path, png);
    return png;
  };
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Font, type FontEditor } from "fonteditor-core";
import subsetFont from "subset-font";

/** A face of a font that a package brings. */
export interface Face {
  family: "Noto Serif SC" | "Noto Sans SC";
  weight: 400 | 700;
}

/** The folder of the package that brings a family. */
export function packageOf(family: Face["family"]): string {
  return `@fontsource-variable/${family.toLowerCase().replaceAll(" ", "-")}`;
}

interface Slice {
  path: string;
  has(character: string): boolean;
}

const known = new Map<Face["family"], Promise<Slice[]>>();

/** The package brings the font in slices by unicode-range, as its style sheet lists them. */
function slicesOf(family: Face["family"]): Promise<Slice[]> {
  if (!known.has(family)) known.set(family, readSlices(join(process.cwd(), "node_modules", packageOf(family))));
  return known.get(family)!;
}

async function readSlices(folder: string): Promise<Slice[]> {
  const css = await readFile(join(folder, "wght.css"), "utf8");
  return [...css.matchAll(/url\(\.\/([^)]+)\)[^}]*?unicode-range:\s*([^;}]+)/g)].map(([, file, list]) => {
    const ranges = list!.split(",").map((range) => {
      // `U+4E00-4EFF`, `U+4E0?`, `U+4E00`
      const [from = "", to = from] = range.trim().slice(2).split("-");
      return [Number.parseInt(from.replace(/\?/g, "0"), 16), Number.parseInt(to.replace(/\?/g, "F"), 16)] as const;
    });
    return {
      path: join(folder, file!),
      has: (character) =>
        ranges.some(([from, to]) => from <= character.codePointAt(0)! && character.codePointAt(0)! <= to),
    };
  });
}

/** Whether a family has a character. */
export async function hasCharacter(family: Face["family"], character: string): Promise<boolean> {
  return (await slicesOf(family)).some((slice) => slice.has(character));
}

/**
 * A face with these characters and no others, as far as its family has them.
 * @returns The font; undefined if it has none of the characters.
 */
export async function subsetFace(
  { family, weight }: Face,
  characters: Iterable<string>,
): Promise<FontEditor.Font | undefined> {
  const fonts: FontEditor.Font[] = [];
  let rest = [...new Set(characters)].sort();
  for (const slice of await slicesOf(family)) {
    const here = rest.filter((character) => slice.has(character));
    if (here.length === 0) continue;
    // Slices overlap in a few signs: each character comes from the first that has it.
    rest = rest.filter((character) => !slice.has(character));
    const part = await subsetFont(await readFile(slice.path), here.join(""), {
      targetFormat: "truetype",
      variationAxes: { wght: weight },
      noLayoutClosure: true,
    });
    fonts.push(Font.create(part, { type: "ttf", compound2simple: true }));
  }
  const [first, ...others] = fonts;
  for (const other of others) {
    first!.merge(other, { scale: 1 });
    // What has no outline, a space, is not merged by itself.
    first!.get().glyf.push(...other.get().glyf.filter(({ unicode, contours }) => unicode && !contours?.length));
  }
  return first;
}

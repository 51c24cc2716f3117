import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Font, woff2 } from "fonteditor-core";
import subsetFont from "subset-font";

const folder = join(process.cwd(), "node_modules/@fontsource-variable/noto-serif-sc");

interface Slice {
  file: string;
  ranges: [number, number][];
}

// The package brings the font in slices by unicode-range, as its style sheet lists them.
async function slices(): Promise<Slice[]> {
  const css = await readFile(join(folder, "wght.css"), "utf8");
  return [...css.matchAll(/url\(\.\/files\/([^)]+)\)[^}]*?unicode-range:\s*([^;}]+)/g)].map(([, file, ranges]) => ({
    file: file!,
    ranges: ranges!.split(",").map((range) => {
      const [from, to] = range.trim().slice(2).replace(/\?/g, "0").split("-");
      const end = to ?? range.trim().slice(2).replace(/\?/g, "F");
      return [Number.parseInt(from!, 16), Number.parseInt(end, 16)];
    }),
  }));
}

/**
 * The headline font, bold, with the characters of `text` and no others.
 * @returns A woff2 file: the same bytes for the same characters.
 */
export async function headlineFont(text: string): Promise<Buffer> {
  const wanted = [...new Set(text)].filter((character) => character > " ").sort();
  const parts: Buffer[] = [];
  let rest = wanted;
  for (const { file, ranges } of await slices()) {
    const inSlice = (character: string) =>
      ranges.some(([from, to]) => from <= character.codePointAt(0)! && character.codePointAt(0)! <= to);
    const here = rest.filter(inSlice);
    if (here.length === 0) continue;
    // Slices overlap in a few signs: each character comes from the first that has it.
    rest = rest.filter((character) => !inSlice(character));
    const source = await readFile(join(folder, "files", file));
    parts.push(
      await subsetFont(source, here.join(""), {
        targetFormat: "truetype",
        variationAxes: { wght: 700 },
        noLayoutClosure: true,
      }),
    );
  }
  await woff2.init();
  const [first, ...others] = parts.map((part) => Font.create(part, { type: "ttf" }));
  if (!first) throw new Error("Unexpected text without characters, expected a headline");
  for (const other of others) first.merge(other, { scale: 1 });
  return Buffer.from(first.write({ type: "woff2", toBuffer: true }) as Uint8Array);
}

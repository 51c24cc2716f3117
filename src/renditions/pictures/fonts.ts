import { existsSync } from "node:fs";
import { join } from "node:path";
import { hasCharacter, subsetFace, type Face } from "../font-subset.ts";
import { digest, writeWhole } from "./files.ts";

/** The families that pictures are set in: headlines, and everything else. */
export const [serif, sans] = ["Noto Serif SC", "Noto Sans SC"] as const;

const faces: readonly Face[] = [
  { family: sans, weight: 400 },
  { family: sans, weight: 700 },
  { family: serif, weight: 700 },
];

const held = new Map<string, boolean>();

async function isHeld(character: string): Promise<boolean> {
  if (!held.has(character))
    held.set(character, (await hasCharacter(sans, character)) && (await hasCharacter(serif, character)));
  return held.get(character)!;
}

/** The characters of a text that the fonts have. */
export async function heldOf(text: string): Promise<string[]> {
  const found: string[] = [];
  for (const character of new Set(text)) if (await isHeld(character)) found.push(character);
  return found;
}

/**
 * What stands in for the characters of a text that the fonts lack: what means the same, such as `III` for `Ⅲ`.
 * @throws If nothing means the same: a picture with a hole in it is worse than none.
 */
export async function standIns(text: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const character of new Set(text.replace(/\s/g, ""))) {
    if (await isHeld(character)) continue;
    const same = character.normalize("NFKC");
    if ((await heldOf(same)).length < new Set(same).size) {
      const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
      const at = text.indexOf(character);
      const place = text.slice(Math.max(0, at - 12), at + 12).trim();
      throw new Error(
        `Unexpected character “${character}” (U+${code}) in “${place}”, expected one that ${sans} and ${serif} have`,
      );
    }
    found.set(character, same);
  }
  return found;
}

const made = new Map<string, Promise<string>>();

/** Font files in `folder` that have these characters, one a face; made where they are not there yet. */
export function fontFiles(characters: ReadonlySet<string>, folder: string, versions: string): Promise<string[]> {
  const text = [...characters].sort().join("");
  return Promise.all(
    faces.map((face) => {
      const path = join(folder, `${digest(versions, JSON.stringify(face), text)}.ttf`);
      if (!made.has(path)) made.set(path, existsSync(path) ? Promise.resolve(path) : makeFont(face, text, path));
      return made.get(path)!;
    }),
  );
}

async function makeFont(face: Face, text: string, path: string): Promise<string> {
  const font = (await subsetFace(face, text))!;
  const { name } = font.get();
  // The package's names are those of the lightest weight, whatever the weight is.
  Object.assign(name, { fontFamily: face.family, fullName: `${face.family} ${face.weight}` });
  await writeWhole(path, font.write({ type: "ttf", toBuffer: true }));
  return path;
}

import { readFileSync } from "node:fs";
import { Font } from "fonteditor-core";
import { describe, expect, test } from "vitest";
import { fontFiles, heldOf, standIns } from "../../../src/renditions/pictures/fonts.ts";
import { ownFolder } from "./drawn.ts";

const folder = ownFolder();
const text = "江岸区2025 技术合同：“不少于”235亿元，（力争）10%！？·—é　z";

describe("the fonts of pictures", () => {
  test("have every character asked for, with room for each", async () => {
    const files = await fontFiles(new Set(text), folder, "1");
    expect(files).toHaveLength(3);
    for (const file of files) {
      const { cmap, glyf } = Font.create(readFileSync(file), { type: "ttf" }).get();
      for (const character of new Set(text)) {
        const glyph = glyf[cmap[character.codePointAt(0)!] ?? -1];
        expect(glyph?.advanceWidth, `${character} in ${file}`).toBeGreaterThan(100);
        expect((glyph!.contours ?? []).length > 0, character).toBe(character.trim() !== "");
      }
    }
  });

  test("are called by their family and have the weight that they are asked for", async () => {
    const files = await fontFiles(new Set(text), folder, "1");
    const found = files.map((file) => {
      const { name, "OS/2": os2 } = Font.create(readFileSync(file), { type: "ttf" }).get();
      return `${name.fontFamily} ${os2.usWeightClass}`;
    });
    expect(found).toEqual(["Noto Sans SC 400", "Noto Sans SC 700", "Noto Serif SC 700"]);
  });

  test("are the same files for the same characters, others for other characters and other libraries", async () => {
    const files = await fontFiles(new Set(text), folder, "1");
    expect(await fontFiles(new Set([...text].reverse()), folder, "1")).toEqual(files);
    const [other] = await fontFiles(new Set(`${text}汉`), folder, "1");
    const [later] = await fontFiles(new Set(text), folder, "2");
    expect(new Set([files[0], other, later]).size).toBe(3);
  });
});

describe("a character that the fonts lack", () => {
  test("is written by those that mean the same", async () => {
    expect(await standIns("水质达Ⅲ类")).toEqual(new Map([["Ⅲ", "III"]]));
    expect(await standIns("水质达三类")).toEqual(new Map());
    expect((await heldOf("达Ⅲ类")).join("")).toBe("达类");
  });

  test("is an error that names it and where it stands, where nothing means the same", async () => {
    await expect(standIns("瞪羚企业 ≁ 16家")).rejects.toThrow(
      "Unexpected character “≁” (U+2241) in “瞪羚企业 ≁ 16家”, expected one that Noto Sans SC and Noto Serif SC have",
    );
    await expect(standIns("𰻞𰻞面")).rejects.toThrow("Unexpected character “𰻞” (U+30EDE)");
  });
});

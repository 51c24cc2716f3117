import { readdirSync } from "node:fs";
import { describe, expect, onTestFinished, test } from "vitest";
import { pictureDrawer } from "../../../src/renditions/pictures/png.ts";
import { ownFolder, pictures } from "./drawn.ts";

const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" viewBox="0 0 200 40"><rect width="100%" height="100%" fill="#FAF8F3"/><text x="4" y="28" font-size="24" font-family="Noto Sans SC" fill="#1B2428">${text}</text></svg>`;

describe("drawing", () => {
  test("gives the same bytes twice, from two empty caches", async () => {
    const [path, make] = [...pictures].find(([name]) => name.endsWith("sme-grid.png"))!;
    const [one, two] = [ownFolder(onTestFinished), ownFolder(onTestFinished)];
    // The other font has more characters in it, which changes nothing.
    const first = await pictureDrawer({ all: () => [make()], folder: one })(make());
    const second = await pictureDrawer({ all: () => [make(), svg("另外的字")], folder: two })(make());
    expect(Buffer.from(first).equals(second), path).toBe(true);
    expect(first.length).toBeGreaterThan(10_000);
  });

  test("draws what an earlier build has drawn no more, and what changed anew", async () => {
    const folder = ownFolder(onTestFinished);
    const drawn: string[] = [];
    const draw = (one: string) => {
      drawn.push(one);
      return Promise.resolve(new TextEncoder().encode(one));
    };
    const build = () => pictureDrawer({ all: () => [svg("不少于900家")], folder, draw });
    const first = await build()(svg("不少于900家"));
    expect(await build()(svg("不少于900家"))).toEqual(Buffer.from(first));
    expect(drawn).toEqual([svg("不少于900家")]);
    await build()(svg("不少于901家"));
    expect(drawn).toHaveLength(2);
    // Nothing half-written is left.
    expect(readdirSync(folder).filter((name) => !/\.(png|ttf)$/.test(name))).toEqual([]);
  });

  test("makes its fonts once for all that will be drawn", async () => {
    const folder = ownFolder(onTestFinished);
    const all = [svg("入库"), svg("学位")];
    const draw = pictureDrawer({ all: () => all, folder, draw: () => Promise.resolve(new Uint8Array()) });
    for (const one of all) await draw(one);
    expect(readdirSync(folder).filter((name) => name.endsWith(".ttf"))).toHaveLength(3);
    // What nobody said would be drawn is drawn all the same.
    await draw(svg("充电桩"));
    expect(readdirSync(folder).filter((name) => name.endsWith(".ttf"))).toHaveLength(6);
  });

  test("fails rather than to leave a hole, and leaves no file", async () => {
    const folder = ownFolder(onTestFinished);
    await expect(pictureDrawer({ all: () => [], folder })(svg("一𰻞二"))).rejects.toThrow(
      "Unexpected character “𰻞” (U+30EDE) in “一𰻞二”",
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test("writes what the fonts lack by what means the same", async () => {
    let set = "";
    const draw = (one: string) => {
      set = one;
      return Promise.resolve(new Uint8Array());
    };
    await pictureDrawer({ all: () => [], folder: ownFolder(onTestFinished), draw })(svg("Ⅲ类"));
    expect(set).toBe(svg("III类"));
  });
});

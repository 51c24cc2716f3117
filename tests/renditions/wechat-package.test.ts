import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { runsText } from "../../src/renditions/runs.ts";
import { wechatArticle } from "../../src/renditions/wechat-article.ts";
import { wechatPackage, type PackageOptions } from "../../src/renditions/wechat-package.ts";
import { pictures, told } from "./pictures/drawn.ts";
import { bodyOf } from "./wechat-editor.ts";

const options: PackageOptions = {
  site: "不少于",
  credit: "数据与图表：数说（CC BY 4.0）",
  address: "https://shushuo.example.org/x/",
  paths: [...pictures.keys()],
  png: (path) => Promise.resolve(new TextEncoder().encode(path)),
};
const stories = told.flatMap(({ report, charts, stories: all }) =>
  all.map((story) => ({ name: `${report.id}/${story.area}`, story, charts, report })),
);

describe.each(stories)("what an editor needs to post $name", (one) => {
  test("is whole, and names each picture by its place", async () => {
    const files = unzipSync(await wechatPackage(one, options));
    const article = wechatArticle(one, { site: "", address: undefined, src: () => "" });
    const names = Object.keys(files);
    const numbered = names.filter((name) => /^\d\d-/.test(name));
    expect(numbered).toHaveLength(article.pictures.length);
    article.pictures.forEach(({ n, path }, i) => {
      expect(numbered[i]).toMatch(new RegExp(`^${String(n).padStart(2, "0")}-[a-z0-9-]+\\.png$`));
      expect(strFromU8(files[numbered[i]!]!)).toBe(path);
    });
    for (const name of ["long.png", "qr.png", "article.html", "captions.txt", "read-me.txt"])
      expect(names).toContain(name);
    expect(names.filter((name) => name.startsWith("cover-"))).toHaveLength(article.pictures.length > 0 ? 2 : 0);

    const captions = strFromU8(files["captions.txt"]!);
    for (const { n, alt, caption } of article.pictures) {
      expect(captions).toContain(`图${n}　${numbered[n - 1]}`);
      expect(captions).toContain(`图注：${runsText(caption)}`);
      expect(captions).toContain(`替代文字：${alt}`);
    }
    const readMe = strFromU8(files["read-me.txt"]!);
    for (const said of [article.title, article.summary, options.credit, options.address!, "图片要自己传"])
      expect(readMe).toContain(said);
    expect(readMe.includes("虚构示例：")).toBe(one.report.sample);
    // The article shows the pictures that lie beside it.
    const sources = [...bodyOf(strFromU8(files["article.html"]!)).querySelectorAll("img")].map((image) =>
      image.getAttribute("src"),
    );
    expect(sources).toEqual([...numbered, "qr.png"]);
  });
});

test("is the same bytes twice", async () => {
  const [, one] = stories;
  expect(Buffer.from(await wechatPackage(one!, options)).equals(await wechatPackage(one!, options))).toBe(true);
});

test("has no QR code where the site does not know its address, and says so", async () => {
  const [, one] = stories;
  const paths = options.paths.filter((path) => !path.endsWith("qr.png"));
  const files = unzipSync(await wechatPackage(one!, { ...options, address: undefined, paths }));
  expect(Object.keys(files)).not.toContain("qr.png");
  expect(strFromU8(files["read-me.txt"]!)).toContain("本站还没有网址");
});

import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { frameCode, pictureCode, scriptedFrameCode, type Embedded } from "../../src/renditions/embed-code.ts";

const hostile = `"><script>alert(1)</script>&amp;'`;
const embedded: Embedded = {
  title: `900家 ${hostile}`,
  description: `点阵图 ${hostile}`,
  credit: `来源 ${hostile}`,
  height: 730,
  page: "https://example.org/embed/a/b/",
  script: "https://example.org/embed.js",
  story: "https://example.org/a/c/#b",
  picture: "https://example.org/a/charts/b.png",
  widePicture: "https://example.org/a/charts/b-wide.png",
};
const read = (code: string) => parseHTML(`<body>${code}</body>`).document;

describe("code to paste", () => {
  test("a frame has its title, may run scripts and open links, and nothing else", () => {
    const frame = read(frameCode(embedded)).querySelector("iframe")!;
    expect(frame.getAttribute("title")).toBe(embedded.title);
    expect(frame.getAttribute("src")).toBe(embedded.page);
    expect(frame.getAttribute("height")).toBe("730");
    expect(frame.getAttribute("sandbox")!.split(" ")).not.toContain("allow-same-origin");
    expect(read(frameCode(embedded)).querySelector("script")).toBeNull();
  });

  test("the script stands beside the frame", () => {
    const document = read(scriptedFrameCode(embedded));
    expect([...document.querySelectorAll("script")].map(({ outerHTML }) => outerHTML)).toEqual([
      `<script async src="${embedded.script}"></script>`,
    ]);
    expect(document.querySelectorAll("iframe")).toHaveLength(1);
  });

  test("a picture says what it shows, whose it is, and leads to its story", () => {
    const document = read(pictureCode(embedded));
    const image = document.querySelector("figure a picture img")!;
    expect(image.getAttribute("alt")).toBe(`${embedded.title}。${embedded.description}`);
    expect(document.querySelector("a")!.getAttribute("href")).toBe(embedded.story);
    expect(document.querySelector("figcaption")!.textContent).toBe(`${embedded.title}。${embedded.credit}`);
    expect(document.querySelector("source")!.getAttribute("srcset")).toBe(embedded.picture);
    expect(document.querySelector("script")).toBeNull();
  });
});

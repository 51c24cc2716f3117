import { describe, expect, test } from "vitest";
import { anyPatternSource, isMatch } from "../../src/headers/pattern.ts";

describe("a pattern of paths", () => {
  test.each([
    ["/", "/", true],
    ["/", "/index.html", true],
    ["/", "/a/", false],
    ["/404.html", "/404.html", true],
    ["/404.html", "/404xhtml", false],
    ["/:page/", "/embed/", true],
    ["/:page/", "/embed.js", false],
    ["/:report/:page/", "/a/b/", true],
    ["/:report/:page/", "/a/b/index.html", true],
    ["/:report/:page/", "/a/b/c/", false],
    ["/embed/:report/:chart/", "/embed/a/b/", true],
    ["/embed/:report/:chart/", "/wechat/a/b/", false],
    ["/assets/*", "/assets/a/b.js", true],
    ["/assets/*", "/assets", false],
    ["/*", "/", true],
    ["/:report/charts/*", "/江岸/charts/a.svg", true],
  ])("%s for %s: %s", (pattern, path, expected) => {
    expect(isMatch(pattern, path)).toBe(expected);
  });

  test("several of them stand below a base path as one expression", () => {
    const source = new RegExp(anyPatternSource(["/", "/:page/"], "/reports"));
    expect(["/reports/", "/reports/a/"].every((path) => source.test(path))).toBe(true);
    expect(["/", "/a/", "/reports/a/b/", "/reports"].some((path) => source.test(path))).toBe(false);
  });
});

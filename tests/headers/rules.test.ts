import { describe, expect, test } from "vitest";
import { caddyFile } from "../../src/headers/caddy.ts";
import { headersOf, netlifyFile, readNetlifyFile } from "../../src/headers/netlify.ts";
import { nginxFile } from "../../src/headers/nginx.ts";
import { kindOf } from "../../src/headers/places.ts";
import { policy } from "../../src/headers/policy.ts";
import { headerRules, type Rule } from "../../src/headers/rules.ts";

const hashes = { scripts: ["'sha256-run='"], styles: ["'sha256-look='"] };
const rules = headerRules({ page: hashes, embed: hashes, wechat: hashes, drawing: hashes });

const directives = (text: string) =>
  Object.fromEntries(text.split("; ").map((one) => [one.split(" ")[0]!, one.split(" ").slice(1)]));

describe("policies", () => {
  const page = directives(policy("page", hashes));
  const embed = directives(policy("embed", hashes));
  const wechat = directives(policy("wechat", hashes));

  test("let nothing in that is not named, and nothing out", () => {
    for (const kind of ["page", "embed", "wechat", "drawing"] as const) {
      const all = directives(policy(kind, hashes));
      expect(all["default-src"]).toEqual(["'none'"]);
      expect(all["base-uri"]).toEqual(["'none'"]);
      expect(all["form-action"]).toEqual(["'none'"]);
      expect(JSON.stringify(all["script-src"] ?? [])).not.toMatch(/unsafe|https?:|\*/);
      expect(all["connect-src"]).toEqual(kind === "page" ? ["'self'"] : undefined);
    }
  });

  test("run inline code by its hash alone; an embed runs nothing else", () => {
    expect(page["script-src"]).toEqual(["'self'", ...hashes.scripts]);
    expect(embed["script-src"]).toEqual(hashes.scripts);
    for (const all of [page, embed]) expect(all["style-src"]).toEqual(hashes.styles);
  });

  test("let styles stand in elements where they are to be copied, and nowhere else", () => {
    expect(wechat["style-src"]).toEqual(["'unsafe-inline'"]);
  });

  test("let others frame an embed, whoever they are, and no page", () => {
    expect(page["frame-ancestors"]).toEqual(["'self'"]);
    expect(wechat["frame-ancestors"]).toEqual(["'self'"]);
    expect(embed["frame-ancestors"]).toBeUndefined();
  });

  test("without a hash allow nothing of that sort", () => {
    expect(directives(policy("embed", { scripts: [], styles: [] }))["script-src"]).toEqual(["'none'"]);
  });
});

describe("kinds", () => {
  test.each([
    ["/", "page"],
    ["/404.html", "page"],
    ["/embed/", "page"],
    ["/a-2025/", "page"],
    ["/a-2025/index.html", "page"],
    ["/a-2025/green/", "page"],
    ["/embed/a-2025/chart/", "embed"],
    ["/wechat/a-2025/green/", "wechat"],
    ["/a-2025/charts/chart/all-288.svg", "drawing"],
    ["/a-2025/data/figures.csv", undefined],
    ["/embed.js", undefined],
    ["/assets/main.js", undefined],
  ])("%s: %s", (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });
});

/** What `_headers` says for a path. */
const sent = (path: string, base = "") => headersOf(path, readNetlifyFile(netlifyFile(rules, base)));

describe("_headers", () => {
  test("is read as it was written", () => {
    const patterns = rules.flatMap((rule) => rule.patterns.map((pattern) => ({ pattern, headers: rule.headers })));
    expect(readNetlifyFile(netlifyFile(rules, ""))).toEqual(patterns);
    expect(readNetlifyFile("# a comment\n\n/a\n  # another\n  X-A: b: c\n")).toEqual([
      { pattern: "/a", headers: { "X-A": "b: c" } },
    ]);
  });

  test("gives each path what is its own, under any base", () => {
    for (const base of ["", "/reports", "/a/b"]) {
      expect(sent(`${base}/embed/a/b/`, base)["Content-Security-Policy"]).toBe(policy("embed", hashes));
      expect(sent(`${base}/a/b/`, base)["Content-Security-Policy"]).toBe(policy("page", hashes));
      expect(sent(`${base}/a/b/`, base)["X-Content-Type-Options"]).toBe("nosniff");
      expect(sent(`${base}/assets/x.js`, base)["Cache-Control"]).toContain("immutable");
      expect(sent(`${base}/a/b/`, base)["Cache-Control"]).toBeUndefined();
      expect(sent(`${base}/a/data/figures.csv`, base)["Access-Control-Allow-Origin"]).toBe("*");
    }
  });
});

describe("the files for nginx and Caddy", () => {
  const made: Rule[] = [
    { patterns: ["/*"], headers: { "X-Kind": "any" } },
    { patterns: ["/", "/:page/"], headers: { "X-Policy": "script-src 'self'" } },
  ];

  test("nginx sets a variable where a path fits, and sends what is set", () => {
    expect(nginxFile(made, "/a.b").split("\n").slice(1)).toEqual([
      'set $shushuo_x_kind "";',
      'set $shushuo_x_policy "";',
      String.raw`if ($uri ~ "^/a\.b/.*$") {`,
      '  set $shushuo_x_kind "any";',
      "}",
      String.raw`if ($uri ~ "^/a\.b/(index\.html)?$|^/a\.b/[^/]+/(index\.html)?$") {`,
      `  set $shushuo_x_policy "script-src 'self'";`,
      "}",
      "add_header X-Kind $shushuo_x_kind always;",
      "add_header X-Policy $shushuo_x_policy always;",
      "",
    ]);
  });

  test("Caddy names each rule's paths", () => {
    expect(caddyFile(made, "").split("\n").slice(1)).toEqual([
      "@shushuo_1 path_regexp `^/.*$`",
      "header @shushuo_1 {",
      '\tX-Kind "any"',
      "}",
      String.raw`@shushuo_2 path_regexp ` + "`" + String.raw`^/(index\.html)?$|^/[^/]+/(index\.html)?$` + "`",
      "header @shushuo_2 {",
      `\tX-Policy "script-src 'self'"`,
      "}",
      'header ?Cache-Control "no-cache"',
      "",
    ]);
  });

  test("say what to do with what no rule speaks of", () => {
    expect(nginxFile(rules, "")).toContain('set $shushuo_cache_control "no-cache";');
  });
});

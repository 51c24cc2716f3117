import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { readNetlifyFile } from "../../src/headers/netlify.ts";
import { isMatch } from "../../src/headers/pattern.ts";
import { kindOf } from "../../src/headers/places.ts";
import { launchChromium } from "./chromium.ts";
import { builtPages } from "./pages.ts";
import { useReader } from "./reader.ts";
import { patience } from "./story.ts";

const open = useReader();
const dist = inject("dist");
const files = globSync("**/*", { cwd: dist, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(
    (entry) =>
      `/${join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll(sep, "/")}`,
  );
const paths = files.map((file) => file.replace(/\/index\.html$/, "/"));
const drawings = files.filter((file) => /^\/[^/]+\/charts\/[^/]+\.svg$/.test(file));
const read = (file: string) => readFileSync(join(dist, file), "utf8");
const embeds = files.filter((file) => /^\/embed\/.+\/index\.html$/.test(file) && file !== "/embed/index.html");

async function headersOf(path: string): Promise<Headers> {
  return (await fetch(inject("origin") + path)).headers;
}

describe("what is sent with files", () => {
  test("a policy with every page and drawing, which fits its kind", async () => {
    for (const path of [...builtPages(), ...drawings]) {
      const policy = (await headersOf(path)).get("content-security-policy") ?? "";
      const kind = kindOf(path);
      expect(policy, path).toContain("default-src 'none'");
      if (kind !== "wechat") expect(policy, path).not.toContain("unsafe");
      expect(policy.includes("frame-ancestors 'self'"), path).toBe(kind === "page" || kind === "wechat");
    }
  });

  test("no guess at types; long keeping of what never changes, and of nothing else", async () => {
    const lasting = files.filter((file) => file.startsWith("/assets/"));
    expect(lasting.length).toBeGreaterThan(0);
    for (const path of [...builtPages(), ...drawings, ...lasting, "/embed.js", "/no-such-page/"]) {
      const headers = await headersOf(path);
      expect(headers.get("x-content-type-options"), path).toBe("nosniff");
      expect(headers.get("referrer-policy"), path).toBeTruthy();
      expect(headers.get("permissions-policy"), path).toContain("camera=()");
      const kept = lasting.includes(path) ? "public, max-age=31536000, immutable" : "no-cache";
      expect(headers.get("cache-control"), path).toBe(kept);
    }
  });

  test("data that scripts of others may read", async () => {
    for (const path of ["/jiangan-2025/data/figures.json", "/jiangan-2025/charts/sme-grid.csv"])
      expect((await headersOf(path)).get("access-control-allow-origin")).toBe("*");
    expect((await headersOf("/jiangan-2025/")).get("access-control-allow-origin")).toBeNull();
  });
});

describe("_headers", () => {
  const blocks = readNetlifyFile(read("_headers"));

  test("speaks of kinds of paths, not of reports, charts or pages, within what hosts read", () => {
    const named = ["/", "/404.html"];
    for (const { pattern } of blocks) expect(named.includes(pattern) || /[:*]/.test(pattern), pattern).toBe(true);
    expect(read("_headers")).not.toContain("jiangan");
    expect(blocks.length).toBeLessThanOrEqual(100);
    expect(
      Math.max(
        ...read("_headers")
          .split("\n")
          .map(({ length }) => length),
      ),
    ).toBeLessThanOrEqual(2000);
  });

  // Cloudflare joins the values of all rules that fit, Netlify takes the last; the latter leaves out a slash at the end.
  test("says the same on hosts that join and on hosts that override", () => {
    const slashless = (text: string) => text.replace(/(?<=.)\/$/, "");
    const twice = paths.flatMap((path) => {
      const strict = blocks.filter(({ pattern }) => isMatch(pattern, path));
      const lenient = blocks.filter(({ pattern }) => isMatch(slashless(pattern), slashless(path)));
      expect(strict.length, path).toBeGreaterThan(0);
      return [strict, lenient].flatMap((fitting) => {
        const said = new Set(fitting.flatMap(({ headers }) => Object.entries(headers).map((each) => each.join(": "))));
        const names = [...said].map((each) => each.split(": ")[0]!);
        return names.filter((name, i) => names.indexOf(name) < i).map((name) => `${path}: ${name}`);
      });
    });
    expect(twice).toEqual([]);
  });
});

describe("markup that a policy can hold", () => {
  test("no style stands in an element, and no script", () => {
    const marked = files.filter((file) => /\.(html|svg)$/.test(file) && !file.startsWith("/wechat/"));
    const wrong = marked.filter((file) => /<[a-z][^<>]*\s(style|on[a-z]+)\s*=/i.test(read(file)));
    expect(marked.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  test("one script for all embeds, which is part of the page", () => {
    const scripts = embeds.flatMap((file) =>
      [...read(file).matchAll(/<script(?![^>]*json)[^>]*>([^]*?)<\/script>/g)].map(([whole]) => whole),
    );
    expect(scripts).toHaveLength(embeds.length);
    expect(new Set(scripts).size).toBe(1);
    expect(scripts[0]).toMatch(/^<script>/);
  });
});

// Keeps what a page is refused.
function watchPolicy(): void {
  const refused = new Set<string>();
  Object.assign(window, { refused });
  addEventListener("securitypolicyviolation", ({ effectiveDirective }) => refused.add(effectiveDirective));
}

const refusedIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(window as unknown as { refused: Set<string> }).refused].sort());

describe("the policy in a browser", { timeout: 120_000 }, () => {
  test("refuses nothing that is ours, on any page and with all of it open", async () => {
    const { page } = await open("/", {});
    await page.addInitScript(watchPolicy);
    for (const path of [...builtPages(), ...drawings]) {
      await page.goto(new URL(path, inject("origin")).href);
      // The sheet of a drawing is heeded: its marks have the look of their classes.
      if (path.endsWith(".svg"))
        expect(await page.evaluate(() => getComputedStyle(document.querySelector("text")!).paintOrder)).toBe("stroke");
      else await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
      expect(await refusedIn(page), path).toEqual([]);
    }
  });

  test("refuses what is not: scripts, styles, files from elsewhere, and frames around a story", async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.addInitScript(watchPolicy);
      const told: string[] = [];
      page.on("console", (message) => told.push(message.text()));
      for (const path of ["/jiangan-2025/innovation/", "/embed/jiangan-2025/sme-grid/"]) {
        await page.goto(inject("origin") + path);
        await page.evaluate((elsewhere) => {
          document.body.insertAdjacentHTML("beforeend", `<p style="color:red">x</p><img src="${elsewhere}/x.png">`);
          const script = document.createElement("script");
          script.textContent = "window.ran = true";
          document.body.append(script);
          return fetch(elsewhere).catch(() => undefined);
        }, inject("foreign"));
        const expected = ["connect-src", "img-src", "script-src-elem", "style-src-attr"];
        await expect.poll(() => refusedIn(page), patience).toEqual(expected);
        expect(await page.evaluate(() => "ran" in window)).toBe(false);
      }
      const frame = `${inject("origin")}/jiangan-2025/innovation/`;
      await page.goto(`${inject("foreign")}/?${new URLSearchParams({ frame }).toString()}`);
      await expect.poll(() => told.join("\n"), patience).toContain("frame-ancestors");
    } finally {
      await browser.close();
    }
  });
});

import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { embeddedChart, type Embedded } from "../../src/renditions/embed-code.ts";
import { oEmbed } from "../../src/renditions/oembed.ts";
import { published } from "../charts/real.ts";
import { publisher } from "./publisher.ts";

const hostile = `"><script>alert(1)</script>&amp;'`;
const said = (embedded: Embedded) => JSON.parse(oEmbed(embedded, publisher)) as Record<string, unknown>;
const read = (html: unknown) => parseHTML(`<html><body>${String(html)}</body></html>`).document;

describe("what a chart says to tools that embed", () => {
  const all = published.flatMap(({ report, charts }) => charts.map((chart) => embeddedChart(chart, report, publisher)));

  test.each(all.map((embedded) => [embedded.page, embedded] as const))("%s", (_, embedded) => {
    const { html, ...data } = said(embedded);
    expect(data).toEqual({
      version: "1.0",
      type: "rich",
      title: embedded.title,
      author_name: "数说",
      provider_name: "不少于",
      provider_url: "https://example.org/reports/",
      cache_age: 3600,
      width: 640,
      height: embedded.height,
    });
    const document = read(html);
    expect([...document.body.children].map(({ tagName }) => tagName)).toEqual(["BLOCKQUOTE", "IFRAME"]);
    expect(document.querySelector("blockquote a")!.getAttribute("href")).toBe(embedded.story);
    expect(document.querySelector("blockquote")!.textContent).toContain(embedded.description);
    expect(document.querySelector("iframe")!.getAttribute("src")).toBe(embedded.page);
  });

  test("takes markup in a title for text", () => {
    const title = `900家 ${hostile}`;
    const document = read(said({ ...all[0]!, title, description: hostile, credit: hostile })["html"]);
    expect(document.querySelector("script")).toBeNull();
    expect(document.querySelector("blockquote a")!.textContent).toBe(title);
    expect(document.querySelector("iframe")!.getAttribute("title")).toBe(title);
  });
});

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { addressesIn, documentOf, problemWith } from "../browser/links.ts";
import { builtPages } from "../browser/pages.ts";
import { xmlProblems } from "../xml-problems.ts";
import { home } from "./place.ts";
import { vocabularyProblems } from "./vocabulary.ts";

const read = (file: string) => readFileSync(join(inject("dist"), file), "utf8");
const attribute = (page: string, selector: string, name: string) =>
  documentOf(page).querySelector(selector)?.getAttribute(name) ?? undefined;
const canonicalOf = (page: string) => attribute(page, "link[rel=canonical]", "href");
const isHidden = (page: string) => attribute(page, "meta[name=robots]", "content") === "noindex";
const texts = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, "g"))].map(([, text]) => text!);
const graphOf = (page: string) => documentOf(page).querySelector('script[type="application/ld+json"]')?.textContent;

const pages = builtPages();
const isEmbed = (page: string) => /^\/embed\/.+\/.+\//.test(page);
// An article to paste into WeChat.
const isArticle = (page: string) => page.startsWith("/wechat/");
const embeds = pages.filter(isEmbed);
const stories = pages.filter((page) => documentOf(page).documentElement.getAttribute("data-page") === "story");

describe("a site that knows where it stands", () => {
  test("leads nowhere but to itself, below its path", () => {
    const wrong = pages.flatMap((page) =>
      addressesIn(documentOf(page))
        .flatMap((address) => problemWith(address, page, home) ?? [])
        .map((problem) => `${page}: ${problem}`),
    );
    expect(wrong).toEqual([]);
  });

  test("gives every page the one address that it is known by", () => {
    const expected = (page: string) => (page === "/" ? `${home}jiangan-2025/` : home + page.slice(1));
    for (const page of pages.filter((each) => !isEmbed(each) && !isArticle(each) && each !== "/404.html")) {
      expect(canonicalOf(page)).toBe(expected(page));
      expect(attribute(page, 'meta[property="og:url"]', "content")).toBe(expected(page));
    }
    expect(canonicalOf("/404.html")).toBeUndefined();
    // Another form of a story leads to it.
    for (const page of [...embeds, ...pages.filter(isArticle)]) {
      expect(problemWith(canonicalOf(page)!, page, home), page).toBeUndefined();
      expect(isEmbed(new URL(canonicalOf(page)!).pathname), page).toBe(false);
      expect(isHidden(page), page).toBe(true);
    }
  });

  test("has in its sitemap every page that is not hidden and known by its own address, and nothing else", async () => {
    const map = read("sitemap.xml");
    expect(await xmlProblems(map, "sitemap")).toEqual([]);
    const listed = pages.filter((page) => !isHidden(page) && canonicalOf(page) === home + page.slice(1));
    expect(texts(map, "loc").sort()).toEqual(listed.map((page) => home + page.slice(1)).sort());
    expect(read("robots.txt")).toContain(`Sitemap: ${home}sitemap.xml\n`);
  });

  test.each(["feed.xml", "jiangan-2025/corrections/feed.xml"])(
    "has a valid feed, %s, that leads to its pages",
    async (file) => {
      const feed = read(file);
      expect(await xmlProblems(feed, "atom")).toEqual([]);
      expect(texts(feed, "id")[0]).toBe(home + file);
      const addresses = [
        ...texts(feed, "id").slice(1),
        ...[...feed.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href!),
      ];
      expect(addresses.flatMap((address) => problemWith(address, "/", home) ?? [])).toEqual([]);
    },
  );

  test("has every published story in its feed, and says on every page where that is", () => {
    expect(texts(read("feed.xml"), "id")).toEqual(expect.arrayContaining(stories.map((page) => home + page.slice(1))));
    for (const page of pages.filter((each) => !isEmbed(each)))
      expect(attribute(page, 'link[type="application/atom+xml"]', "href"), page).toBe("/reports/feed.xml");
  });
});

describe("oEmbed", () => {
  test("is found from every embed and every story, and answers with that chart", () => {
    expect(stories.length).toBeGreaterThan(7);
    for (const page of [...embeds, ...stories]) {
      const href = attribute(page, 'link[type="application/json+oembed"]', "href")!;
      expect(problemWith(href, page, home), page).toBeUndefined();
      const answer = JSON.parse(read(href.slice(home.length))) as Record<string, string>;
      expect(answer).toMatchObject({
        version: "1.0",
        type: "rich",
        title: attribute(page, "link[type='application/json+oembed']", "title"),
      });
      const frame = /<iframe src="([^"]+)"/.exec(answer["html"]!)![1]!;
      expect(problemWith(frame, page, home), page).toBeUndefined();
      if (isEmbed(page)) expect(frame).toBe(home + page.slice(1));
      const link = /<blockquote><a href="([^"]+)"/.exec(answer["html"]!)![1]!;
      expect(problemWith(link, page, home), page).toBeUndefined();
    }
  });
});

describe("what pages say to search engines", () => {
  const graphs = pages.flatMap((page) => graphOf(page) ?? []);

  test("stands in every story and beside all figures", () => {
    for (const page of [...stories, "/jiangan-2025/", "/jiangan-2025/figures/"])
      expect(graphOf(page), page).toBeTruthy();
  });

  test("fits the vocabulary of schema.org, and what does not is found", () => {
    const right = graphOf("/jiangan-2025/innovation/")!;
    const wrong = [
      right.replace('"headline"', '"headlines"'),
      right.replace('"NewsArticle"', '"NewsStory"'),
      right.replace('"measurementQualifier"', '"qualifier"'),
      right.replace('"minValue":900', '"minValue":{"least":900}'),
      right.replace('"distribution"', '"birthDate"'),
    ];
    const problems = vocabularyProblems([...graphs, ...wrong]);
    expect(problems.slice(0, graphs.length).flat()).toEqual([]);
    for (const [i, found] of problems.slice(graphs.length).entries()) expect(found, wrong[i]).toHaveLength(1);
  });

  test("leads to what there is", () => {
    // Names need not be places.
    const addresses = graphs.flatMap((graph) =>
      [
        ...graph.matchAll(/"(?:url|contentUrl|mainEntityOfPage|publishingPrinciples|correctionsPolicy)":"([^"]+)"/g),
      ].map(([, address]) => address!),
    );
    expect(addresses.length).toBeGreaterThan(100);
    expect(addresses.filter((address) => !address.startsWith(home))).toEqual([]);
    expect([...new Set(addresses)].flatMap((address) => problemWith(address, "/", home) ?? [])).toEqual([]);
  });
});

test("files that only a whole site needs are there", () => {
  for (const file of [".nojekyll", "_headers", "_headers.nginx.conf", "_headers.caddy", "embed.js"])
    expect(existsSync(join(inject("dist"), file)), file).toBe(true);
  expect(read("_headers")).toContain("\n/reports/embed/:report/:chart/\n");
});

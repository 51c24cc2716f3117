import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { atomFeed, type Entry } from "../../src/renditions/atom.ts";
import { correctionEntries, storyEntries } from "../../src/renditions/entries.ts";
import { placesOf, sitemap } from "../../src/renditions/sitemap.ts";
import { published } from "../charts/real.ts";
import { xmlProblems } from "../xml-problems.ts";
import { publisher } from "./publisher.ts";

const publication = published.find(({ report }) => report.id === "jiangan-2025")!;
const head = { title: "不少于", path: "/feed.xml", page: "/", since: "2024-12-30" };
const entry: Entry = {
  title: "线抬高了吗？",
  summary: "不少于900家。",
  url: "https://example.org/reports/a/",
  published: "2026-11-24",
  updated: "2026-11-25",
  category: "科技",
};
const feedOf = (entries: Entry[]) => atomFeed({ ...head, entries }, publisher);
const texts = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, "g"))].map(([, text]) => text!);

describe("a feed", () => {
  test("of the published stories and of corrections is valid Atom", async () => {
    const correction = {
      id: "floor",
      date: "2027-01-02",
      grade: "number" as const,
      charts: ["sme-grid"],
      stories: [],
      before: "900家",
      after: "不少于900家",
      cause: "漏了限定词。",
      notified: "",
    };
    const report = { ...publication.report, corrections: [correction] };
    const stories = storyEntries({ ...publication, report }, publisher);
    const feed = feedOf([...stories, ...correctionEntries(report, publisher)]);
    expect(await xmlProblems(feed, "atom")).toEqual([]);
    expect(stories.length).toBe(publication.stories.length);
    expect(feed).toContain("数字错：原来“900家”，改为“不少于900家”。漏了限定词。");
    expect(feed).toContain("<id>https://example.org/reports/jiangan-2025/corrections/#correction-floor</id>");
    // The story that shows the chart was corrected too, and stands with it before all others.
    expect(texts(feed, "updated").slice(0, 3)).toEqual(Array(3).fill("2027-01-02T00:00:00+08:00"));
    expect(new Set(texts(feed, "id")).size).toBe(stories.length + 2);
  });

  test("without an entry is there to be subscribed to", async () => {
    expect(await xmlProblems(feedOf([]), "atom")).toEqual([]);
    expect(texts(feedOf([]), "updated")).toEqual(["2024-12-30T00:00:00+08:00"]);
  });

  test("begins with what is new", () => {
    const older = { ...entry, title: "旧", updated: "2026-11-01" };
    expect(texts(feedOf([older, entry]), "title")).toEqual(["不少于", "线抬高了吗？", "旧"]);
  });

  test("takes markup for text, and leaves out what XML can't write", async () => {
    const hostile = `]]><script>alert("1")</script>&amp;'\u0000\u0008\uFFFF\u{1F600}`;
    const feed = feedOf([{ ...entry, title: hostile, summary: hostile, category: hostile }]);
    expect(await xmlProblems(feed, "atom")).toEqual([]);
    const read = parseHTML(feed).document.querySelector("summary")!.textContent;
    expect(read).toBe(`]]><script>alert("1")</script>&amp;'\u{1F600}`);
  });

  test("says nothing of what is not published", () => {
    const stories = publication.stories.map((story) => ({ ...story, published: undefined }));
    expect(storyEntries({ ...publication, stories }, publisher)).toEqual([]);
  });

  test("that is wrong is found to be", async () => {
    const right = feedOf([entry]);
    for (const wrong of [
      right.replace("2026-11-25T00:00:00+08:00", "2026-11-25"),
      right.replace("2026-11-25T00:00:00+08:00", "2026-11-25T00:00:00"),
      right.replace("<id>https://example.org/reports/a/</id>", "<id>/a/</id>"),
      right.replace(/<published>.*<\/published>/, ""),
      right.replace("<summary>", "<description>").replace("</summary>", "</description>"),
      right.replace("</feed>", ""),
    ])
      expect(await xmlProblems(wrong, "atom")).not.toEqual([]);
  });
});

describe("the sitemap", () => {
  const places = placesOf(publication);

  test("has the home, the stories and the pages around them, each once, and is valid", async () => {
    const map = sitemap(places, publisher);
    expect(await xmlProblems(map, "sitemap")).toEqual([]);
    const found = texts(map, "loc");
    expect(new Set(found).size).toBe(found.length);
    expect(found).toContain("https://example.org/reports/jiangan-2025/");
    expect(found).toContain("https://example.org/reports/jiangan-2025/innovation/");
    expect(found).toContain("https://example.org/reports/jiangan-2025/figures/");
    expect(await xmlProblems(map.replace("<loc>https://example.org", "<loc>"), "sitemap")).not.toEqual([]);
  });

  test("has the home of a report without a story of the whole", () => {
    const paths = placesOf({ ...publication, stories: [] }).map(({ path }) => path);
    expect(paths[0]).toBe("/jiangan-2025/");
  });
});

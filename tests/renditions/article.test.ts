import { describe, expect, test } from "vitest";
import type { Correction } from "../../src/ledger/glossary-schema.ts";
import { articleNodes, correctionsOf, modifiedOn } from "../../src/renditions/article.ts";
import { published } from "../charts/real.ts";
import { publisher } from "./publisher.ts";

const publication = published.find(({ report }) => report.id === "jiangan-2025")!;
const { report, charts } = publication;
const story = publication.stories.find(({ area }) => area === "innovation")!;
const correction = (change: Partial<Correction>): Correction => ({
  id: "a",
  date: "2027-01-02",
  grade: "number",
  charts: [],
  stories: [],
  before: "900家",
  after: "不少于900家",
  cause: "漏了限定词。",
  notified: "",
  ...change,
});

describe("what a story says to search engines", () => {
  test("whose it is, when it was published, what it is based on, and the data of each of its charts", () => {
    const nodes = articleNodes(story, publication, publisher);
    expect(nodes.map((node) => node["@type"])).toEqual([
      "NewsArticle",
      "Report",
      "Organization",
      ...story.blocks.filter(({ type }) => type === "chart" || type === "scene").map(() => "Dataset"),
    ]);
    expect(nodes[0]).toMatchObject({
      url: "https://example.org/reports/jiangan-2025/innovation/",
      datePublished: story.published,
      dateModified: story.published,
    });
    const named = new Set(nodes.map((node) => node["@id"]));
    const asked = [...JSON.stringify(nodes).matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id]) => id);
    expect(asked.filter((id) => !named.has(id))).toEqual([]);
  });

  test("nothing of days, as long as it is not published", () => {
    const [article] = articleNodes({ ...story, published: undefined }, publication, publisher);
    expect(article).not.toHaveProperty("datePublished");
    expect(article).not.toHaveProperty("dateModified");
    expect(article).not.toHaveProperty("image");
    expect(articleNodes(story, publication, publisher, "https://example.org/card.png")[0]).toHaveProperty("image");
  });

  test("what was corrected, be it in the story or in a chart of it", () => {
    const corrections = [
      correction({ id: "elsewhere", stories: ["green"], date: "2027-03-01" }),
      correction({ id: "chart", charts: ["sme-grid"], date: "2027-01-02" }),
      correction({ id: "story", stories: ["innovation"], date: "2027-02-03" }),
    ];
    const corrected = { ...report, corrections };
    expect(correctionsOf(story, charts, corrected).map(({ id }) => id)).toEqual(["story", "chart"]);
    expect(modifiedOn(story, correctionsOf(story, charts, corrected))).toBe("2027-02-03");
    const [article] = articleNodes(story, { report: corrected, charts }, publisher);
    expect(article).toMatchObject({
      dateModified: "2027-02-03",
      correction: [
        { "@type": "CorrectionComment", text: "数字错：原来“900家”，改为“不少于900家”。漏了限定词。" },
        { datePublished: "2027-01-02" },
      ],
    });
  });
});

import { describe, expect, test } from "vitest";
import { describeChart } from "../../src/charts/describe.ts";
import { stateByName } from "../../src/charts/chart.ts";
import { labelText } from "../../src/charts/labels.ts";
import { chartTable } from "../../src/charts/table.ts";
import { caveats } from "../../src/renditions/chart-notes.ts";
import { chartLocators } from "../../src/renditions/locators.ts";
import { qrPath, statePath } from "../../src/renditions/picture-addresses.ts";
import { chartsOf } from "../../src/renditions/references.ts";
import { runsText } from "../../src/renditions/runs.ts";
import { articleLimit, wechatArticle } from "../../src/renditions/wechat-article.ts";
import { plainText } from "../../src/stories/words.ts";
import { told } from "./pictures/drawn.ts";
import { bodyOf, paragraphsIn, pastedIntoEditor } from "./wechat-editor.ts";

const site = "https://shushuo.example.org";
const articles = told.flatMap(({ report, charts, stories }) =>
  stories.map((story) => {
    const all = { story, charts, report };
    const options = { site: "不少于", address: `${site}/x/`, src: ({ path }: { path: string }) => `${site}${path}` };
    return { name: `${report.id}/${story.area}`, ...all, article: wechatArticle(all, options) };
  }),
);

describe.each(articles)("$name for WeChat", ({ story, charts, report, article }) => {
  const { html, pictures } = article;
  const body = bodyOf(html);

  test("is made of what the editor keeps", () => {
    expect(html.length).toBeLessThan(articleLimit);
    const tags = new Set([...body.querySelectorAll("*")].map(({ localName }) => localName));
    expect([...tags].filter((tag) => !["section", "p", "strong", "img"].includes(tag))).toEqual([]);
    for (const element of body.querySelectorAll("*"))
      for (const { name } of element.attributes)
        expect(["style", "src", "alt", "loading", "data-figure"]).toContain(name);
    expect(html).not.toMatch(/var\(|url\(|undefined|NaN|\[object/);
  });

  test("says the same once it has been pasted: every number, every caption", () => {
    const pasted = pastedIntoEditor(html);
    expect(pasted).not.toMatch(/<(img|div|a)\b| (id|class|data-[a-z]+)=/);
    expect(paragraphsIn(pasted)).toEqual(paragraphsIn(html));
    const numbers = [...body.querySelectorAll("[data-figure]")].map(({ textContent }) => textContent);
    const bold = [...bodyOf(pasted).querySelectorAll("strong")].map(({ textContent }) => textContent);
    for (const number of new Set(numbers))
      expect(bold.filter((text) => text === number).length).toBeGreaterThanOrEqual(
        numbers.filter((text) => text === number).length,
      );
    const captions = paragraphsIn(pasted).filter((text) => /^图\d+　/.test(text));
    expect(captions).toEqual(pictures.map(({ n, caption }) => `图${n}　${runsText(caption)}`));
  });

  test("has a picture for every step and every chart, with its locators", () => {
    const shown = story.blocks.flatMap((block) => {
      const chart = "chart" in block ? charts.find(({ id }) => id === block.chart)! : undefined;
      if (!chart) return [];
      const states = block.type === "scene" ? block.steps.map(({ state }) => state) : [chart.embed];
      return states.map((name) => ({ chart, state: stateByName(chart, name) }));
    });
    expect(pictures.map(({ n, path, alt }) => ({ n, path, alt }))).toEqual(
      shown.map(({ chart, state }, i) => ({
        n: i + 1,
        path: statePath(report, chart, state.name),
        alt: describeChart(chart, state, "zh"),
      })),
    );
    shown.forEach(({ chart, state }, i) => {
      expect(runsText(pictures[i]!.caption)).toContain(chartLocators(chart, report, state));
    });
    const sources = [...body.querySelectorAll("img")].map((image) => image.getAttribute("src"));
    expect(sources).toEqual([...pictures.map(({ path }) => `${site}${path}`), `${site}${qrPath(report, story)}`]);
    for (const image of body.querySelectorAll("img")) expect(image.getAttribute("alt")).not.toBe("");
  });

  test("has the numbers of each chart's table, in the same words, as often", () => {
    const sections = [...body.querySelectorAll("section")].filter(({ textContent }) => textContent.startsWith("读法"));
    const shown = chartsOf(story, charts);
    expect(sections).toHaveLength(shown.length);
    shown.forEach((chart, i) => {
      const { rows } = chartTable(chart, "zh");
      const expected = rows
        .flat(2)
        .flatMap((part) => (typeof part === "string" ? [] : [`${part.id}: ${labelText(part, "zh")}`]));
      const paragraphs = [...sections[i]!.children];
      const from = paragraphs.findIndex(({ textContent }) => textContent === "数据表");
      const said = paragraphs
        .slice(from)
        .flatMap((paragraph) => [...paragraph.querySelectorAll("[data-figure]")])
        .map((element) => `${element.getAttribute("data-figure")}: ${element.textContent}`);
      expect(said.sort()).toEqual(expected.sort());
      expect(paragraphs.length - from - 1).toBe(rows.length);
      for (const caveat of caveats(chart)) expect(sections[i]!.textContent).toContain(plainText(caveat, "zh"));
    });
  });

  test("says whose it is, of when, and whether it is made up", () => {
    const text = paragraphsIn(html).join("\n");
    for (const line of [story.standfirst, story.takeaway]) expect(text).toContain(plainText(line, "zh"));
    expect(text).toContain(report.presented.date);
    expect(text).toMatch(/版本[0-9a-f]{8}/);
    expect(text).toContain(`${site}/x/`);
    expect(text.includes("虚构示例：")).toBe(report.sample);
    expect(article.title).toBe(plainText(story.question, "zh"));
    expect(article.summary.length).toBeLessThanOrEqual(120);
  });
});

test("without an address there is no QR code, and no address", () => {
  const { story, charts, report } = articles[1]!;
  const { html } = wechatArticle(
    { story, charts, report },
    { site: "不少于", address: undefined, src: ({ path }) => path },
  );
  expect(html).not.toMatch(/qr\.png|全文和数据/);
});

test("text is text: nothing of a story becomes markup", () => {
  const { story, charts, report } = articles[1]!;
  const hostile = [{ type: "text" as const, value: `<img src=x onerror="alert(1)">` }];
  const { html } = wechatArticle(
    { story: { ...story, standfirst: hostile, takeaway: hostile }, charts, report },
    { site: `<b>"`, address: `https://x/"><script>`, src: ({ path }) => `${path}"><script>` },
  );
  expect(html).not.toMatch(/<script|<b>|<img src=x/);
});

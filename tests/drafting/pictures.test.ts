import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { chartNames, compileCharts } from "../../src/charts/compile.ts";
import { catalogue } from "../../src/renditions/pictures/catalogue.ts";
import { compileStory } from "../../src/stories/story.ts";
import type { Story } from "../../src/stories/blocks.ts";
import { drafted, texts } from "./drafts.ts";

describe.each(Object.keys(texts))("a draft of %s", (name) => {
  const { files, report } = drafted(name).draft;
  const charts = compileCharts(new VFile({ path: "charts.yaml", value: files["charts.yaml"]! }), report);
  const context = { report, charts: chartNames(charts), locale: "zh" } as const;
  const stories = Object.keys(files).flatMap((path): Story[] => {
    const area = /^stories\/(.+)\.md$/.exec(path)?.[1];
    return area === undefined ? [] : [compileStory(new VFile({ path, value: files[path]! }), area, context)!];
  });

  // Where a report is made up, a band says so and takes its room.
  test.each([false, true])("has room for its words on every picture (made up: %s)", (sample) => {
    const told = { report: { ...report, sample }, charts, stories };
    const publisher = { site: "不少于", absolute: (path: string) => `https://news.example${path}` };
    const failed = [...catalogue(told, publisher)].flatMap(([path, make]) => {
      try {
        make();
        return [];
      } catch (cause) {
        return [`${path}: ${(cause as Error).message}`];
      }
    });
    expect(failed).toEqual([]);
  });
});

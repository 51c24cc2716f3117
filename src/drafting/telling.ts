import { Document, isScalar, isSeq, visit } from "yaml";
import type { Report } from "../ledger/report.ts";
import { sketchesOf } from "./forms/all.ts";
import type { Sketch } from "./forms/form.ts";
import { homeOf } from "./home.ts";
import { shapeOf } from "./shape.ts";
import { storyOf } from "./story.ts";
import { comment } from "./yaml-text.ts";

/** The charts and the story of one area, or of the whole. */
export interface Told {
  area: string;
  charts: { id: string; type: string; text: string }[];
  story: string;
}

const idLists = new Set(["figures", "comparisons", "show", "emphasis"]);

// Ids stand on one line, as people write them.
function chartText({ chart, why }: Sketch): string {
  const document = new Document([chart]);
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && idLists.has(String(key.value)) && isSeq(value)) value.flow = true;
    },
  });
  return comment(`${chart.type}: ${why}`) + document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Tells a report: an entry for the whole and one for each area, in the order of its pages. */
export function tell(report: Report): Told[] {
  return ["overall", ...report.areas.map(({ id }) => id)].map((area) => {
    const shape = shapeOf(report, area);
    const sketches = sketchesOf(shape);
    const story = area === "overall" ? homeOf(shape, sketches) : storyOf(shape, sketches);
    const charts = sketches.map((sketch) => {
      const { id, type } = sketch.chart;
      return { id, type, text: chartText(sketch) };
    });
    return { area, charts, story };
  });
}

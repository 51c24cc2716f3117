import { expect, test } from "vitest";
import { sampleMarkup } from "../../src/charts/legend.ts";
import { drawnManner, mannerName, manners, shapes } from "./grammar.ts";

test.each(manners.map((manner) => [mannerName(manner), manner] as const))(
  "%s has a sample of each shape",
  (_, manner) => {
    for (const shape of shapes) {
      const markup = sampleMarkup(shape, manner, "target");
      expect(markup).toMatch(/^<svg class="chart sample" [^>]*aria-hidden="true"[^>]*><g data-key="/);
      expect(markup).not.toMatch(/NaN|undefined/);
      // The same marks as in every chart, elsewhere.
      const count = (text: string) => [...text.matchAll(/<(path|rect)/g)].length;
      const drawn = drawnManner(shape, manner).outerHTML;
      if (shape !== "bar") expect(count(markup)).toBe(count(drawn));
    }
  },
);

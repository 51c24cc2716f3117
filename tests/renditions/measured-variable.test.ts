import { describe, expect, test } from "vitest";
import { labelText } from "../../src/charts/labels.ts";
import type { Figure, Qualifier } from "../../src/ledger/schema.ts";
import { measuredVariable } from "../../src/renditions/measured-variable.ts";
import { published } from "../charts/real.ts";

const { report } = published[0]!;
const figureOf = (id: string) => report.figures.find((figure) => figure.id === id)!;
const floor = figureOf("科技型中小企业入库-2025");

/** What `qualifier` leaves of 900 for those who read only numbers. */
function boundsOf(qualifier: Qualifier, change: Partial<Figure> = {}) {
  const { value, minValue, maxValue } = measuredVariable({ ...floor, qualifier, ...change }, report);
  return { value, minValue, maxValue };
}

describe("a number in the words of schema.org", () => {
  test("says what it measures, as readers read it, with everything that qualifies it", () => {
    expect(measuredVariable(floor, report)).toEqual({
      "@type": ["PropertyValue", "StatisticalVariable"],
      propertyID: "科技型中小企业入库-2025",
      name: floor.indicator,
      description: "不少于900家",
      minValue: 900,
      unitText: "家",
      measurementQualifier: [
        { "@type": "Enumeration", name: "2025年目标" },
        { "@type": "Enumeration", name: "不少于" },
      ],
    });
  });

  test("is a value only where the report gives one", () => {
    for (const qualifier of ["exact", "about"] as const) expect(boundsOf(qualifier)).toEqual({ value: 900 });
    for (const qualifier of ["atLeast", "over", "plus"] as const)
      expect(boundsOf(qualifier)).toEqual({ minValue: 900 });
    for (const qualifier of ["atMost", "under", "nearly"] as const)
      expect(boundsOf(qualifier)).toEqual({ maxValue: 900 });
    expect(boundsOf("range", { value_max: 950 })).toEqual({ minValue: 900, maxValue: 950 });
  });

  test("that is expected, or calculated here, says so and how", () => {
    const names = (number: Parameters<typeof measuredVariable>[0]) =>
      [measuredVariable(number, report).measurementQualifier].flat().map((each) => (each as { name: string }).name);
    expect(names({ ...floor, estimated: true, qualifier_words: [] })).toEqual(["2025年目标", "预计"]);
    const derived = report.derived.find(({ id }) => id === "sme-gap")!;
    expect(names(derived)).toEqual(["推算"]);
    expect(names({ ...derived, hypothetical: true })).toEqual(["假设", "推算"]);
    expect(measuredVariable(derived, report).measurementMethod).toBe("不少于900家 − 891家");
  });

  test("loses no word of any figure", () => {
    for (const figure of report.figures) {
      const { description, measurementQualifier } = measuredVariable(figure, report);
      expect(description).toBe(labelText(figure, "zh"));
      for (const word of figure.qualifier_words) expect(JSON.stringify(measurementQualifier)).toContain(word);
    }
  });
});

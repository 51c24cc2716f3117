import type { Area, Section } from "./report-schema.ts";
import type { Figure } from "./schema.ts";

/** A work area as a chapter of the report, with where its figures stand. */
export interface Chapter {
  area: Area;
  /** Characters of its sections, without white space. */
  characters: number;
  /** Its figures in the order of the report; `at` counts characters from the beginning of the chapter. */
  figures: { figure: Figure; at: number }[];
}

/** The sections in which an area's figures stand: the report does not say otherwise which are its own. */
export function sectionsOf(
  area: string | undefined,
  figures: readonly Figure[],
  sections: readonly Section[],
): Section[] {
  const own = new Set(
    figures.filter((figure) => area === undefined || figure.area === area).map(({ section }) => section),
  );
  return sections.filter(({ id }) => own.has(id));
}

/** The work areas as chapters, their sections end to end, in the order of the report. */
export function chaptersOf(
  areas: readonly Area[],
  sections: readonly Section[],
  figures: readonly Figure[],
): Chapter[] {
  return areas.map((area) => {
    let before = 0;
    const found: Chapter["figures"] = [];
    for (const { id, start, end, characters } of sectionsOf(area.id, figures, sections)) {
      for (const figure of figures)
        // White space counts in offsets, and not in characters: it is taken to be spread evenly.
        if (figure.area === area.id && figure.section === id)
          found.push({ figure, at: before + ((figure.start - start) / (end - start)) * characters });
      before += characters;
    }
    return { area, characters: before, figures: found };
  });
}

import type { Area, ReportFile, Section } from "../ledger/report-schema.ts";
import type { Outline } from "../report/outline.ts";
import type { Reading } from "../report/reading.ts";
import { areaName } from "./area-name.ts";
import { colourOf } from "./colours.ts";
import type { Facts } from "./facts.ts";
import type { WorkArea } from "./work-area.ts";
import { comment, lines } from "./yaml-text.ts";

const head = `The report's own facts, drafted from its text. Offsets are UTF-16 units of the decoded text without BOM, CR LF read as LF;
the end is exclusive. English is left to a person: with \`title_en\`, every other _en has to be there too.`;

/** The areas of a report, in the order of its plan. */
export function areasOf(found: readonly WorkArea[], { areas: ids }: Pick<Facts, "areas">): Area[] {
  return found.map(({ heading }, i) => {
    const { title, short } = areaName(heading);
    const id = ids?.[i] ?? `area-${i + 1}`;
    return { id, order: i + 1, title, title_en: "", short, short_en: "", colour: colourOf(i) };
  });
}

/** The sections of a report by their place in the source; a section ends where the next one begins. */
function sectionsOf({ sections, body }: Outline, { at }: Reading, source: string): Section[] {
  return sections.map(({ id, title, start }, i) => {
    const next = sections[i + 1];
    const span = { start: at[start]!, end: next ? at[next.start]! : body.end };
    return {
      id,
      title,
      ...span,
      characters: Math.max(1, source.slice(span.start, span.end).replace(/\s/gu, "").length),
    };
  });
}

/** `report.yaml`. */
export function reportFile(
  facts: Facts,
  areas: Area[],
  outline: Outline,
  reading: Reading,
  { source, sha256 }: { source: string; sha256: string },
): string {
  const { id, title, place, year, publisher, date, meeting, url, sample } = facts;
  const file: ReportFile = {
    id,
    title,
    title_en: "",
    place,
    place_en: "",
    year,
    publisher,
    publisher_en: "",
    presented: { date, meeting },
    ...(url === undefined ? {} : { url }),
    sample,
    text: { sha256, characters: source.length, body: [outline.body.start, outline.body.end] },
    sections: sectionsOf(outline, reading, source),
    areas,
  };
  return comment(head) + lines({ ...file });
}

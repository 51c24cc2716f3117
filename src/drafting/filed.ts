import { isFigure, type LedgerRow } from "../ledger/schema.ts";
import type { Outline } from "../report/outline.ts";
import type { Reading } from "../report/reading.ts";
import { filing, type Folder } from "./filing.ts";
import { matches } from "./pairs.ts";
import { conductVocabulary, headlines, themesIn } from "./themes.ts";
import type { WorkArea } from "./work-area.ts";

/** A work area with the id that its figures carry. */
export type FiledArea = WorkArea & { id: string };

const isNumber = ({ class: kind }: LedgerRow) => kind === "figure" || kind === "rank";

/**
 * Gives every figure its area. What the plan says belongs where it stands. A result goes to the area of the target that it
 * is paired with, else to where its words are at home, else to where its sentence goes; what is at home nowhere is
 * `overall`, and what the government counts of itself `government`.
 */
export function filed(
  rows: readonly LedgerRow[],
  areas: readonly FiledArea[],
  { sections, year }: Outline,
  { text, at }: Reading,
): LedgerRow[] {
  const inArea = ({ start }: LedgerRow) => areas.find((area) => at[area.start]! <= start && start < at[area.end]!)?.id;
  const partOf = new Map(sections.map(({ id, part }) => [id, part]));
  const byPlace = ({ section, ...row }: LedgerRow) => {
    const part = partOf.get(section);
    return (
      inArea({ section, ...row }) ??
      (part === "conduct" ? "government" : part === "plan" || part === "goals" ? "overall" : undefined)
    );
  };
  const namesOf = (id: string) =>
    rows.filter((row) => isNumber(row) && byPlace(row) === id).map(({ indicator }) => indicator);
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const whole = (parts: string[]) =>
    sections
      .filter(({ part }) => parts.includes(part))
      .filter(({ start }) => !areas.some((area) => area.start === start))
      .map(cut)
      .join("\n");
  const folders: Folder[] = [
    ...areas.map((area) => ({
      id: area.id,
      heading: area.heading,
      text: cut(area),
      names: namesOf(area.id),
      vocabulary: themesIn(area.heading)
        .map(({ vocabulary }) => vocabulary)
        .join(" "),
    })),
    { id: "government", heading: "", text: whole(["conduct"]), names: [], vocabulary: conductVocabulary },
    { id: "overall", heading: "", text: "", names: [...namesOf("overall"), ...headlines.split(" ")], vocabulary: "" },
  ];
  const file = filing(folders);
  const figures = rows.filter(isFigure);
  const paired = new Map<LedgerRow, string | undefined>(
    matches(figures, year).map(({ result, target }) => [result, byPlace(target)]),
  );

  const homes = new Map<LedgerRow, string>();
  // An annex is about everything, and its figures seldom say by themselves what they count.
  const isAnnexed = ({ section }: LedgerRow) => partOf.get(section) === "annex";
  let before: LedgerRow | undefined;
  for (const row of rows) {
    if (!isNumber(row)) continue;
    const home = isAnnexed(row)
      ? "overall"
      : (byPlace(row) ?? paired.get(row) ?? likeBefore(row, before, homes) ?? file(row));
    if (home !== undefined) homes.set(row, home);
    before = row;
  }
  return rows.map((row, i) =>
    isNumber(row) ? { ...row, area: homes.get(row) ?? beside(rows, i, homes) ?? "overall" } : row,
  );
}

// 项目总投资 belongs where 项目 does: an attribute goes with what it is of.
function likeBefore(row: LedgerRow, before: LedgerRow | undefined, homes: Map<LedgerRow, string>): string | undefined {
  const isAttribute =
    before !== undefined &&
    before.section === row.section &&
    before.paragraph === row.paragraph &&
    before.indicator.length >= 2 &&
    row.indicator.startsWith(before.indicator);
  return isAttribute ? homes.get(before) : undefined;
}

// What is near stands within so many characters, in the same paragraph.
const near = 60;

/** Where the figure goes that stands nearest in the same paragraph. */
function beside(rows: readonly LedgerRow[], index: number, homes: Map<LedgerRow, string>): string | undefined {
  const row = rows[index]!;
  const isNear = (other: LedgerRow | undefined): other is LedgerRow =>
    other !== undefined &&
    other.section === row.section &&
    other.paragraph === row.paragraph &&
    Math.abs(other.start - row.start) <= near;
  for (let step = 1; isNear(rows[index - step]) || isNear(rows[index + step]); step += 1)
    for (const other of [rows[index - step], rows[index + step]]) {
      const home = isNear(other) ? homes.get(other) : undefined;
      if (home !== undefined) return home;
    }
  return undefined;
}

import type * as z from "zod";
import { expectation } from "../ledger/csv.ts";
import { areaSchema, reportSchema } from "../ledger/report-schema.ts";
import type { Outline } from "../report/outline.ts";

/** What a report is, as far as its text or a person says. */
export interface Facts {
  id: string;
  title: string;
  place: string;
  year: number;
  publisher: string;
  /** When and before whom it was read. */
  date: string;
  meeting: string;
  /** Where the publisher has put it. */
  url?: string;
  sample: boolean;
  /** The ids of the work areas, in the order of the plan; area-1 and so on where they are left out. */
  areas?: readonly string[];
}

const word = { type: "string" } as const;

/** The flags by which a person says what a report is. */
export const flags = {
  id: word,
  place: word,
  year: word,
  title: word,
  publisher: word,
  date: word,
  meeting: word,
  url: word,
  areas: word,
  sample: { type: "boolean" },
} as const;

/** What flags hold once they are read. */
export type Flags = {
  [Flag in keyof typeof flags]?: (typeof flags)[Flag]["type"] extends "boolean" ? boolean : string;
};

/** What flags say, as facts. */
export function toldBy({ year, areas, ...words }: Flags): Partial<Facts> {
  return {
    ...words,
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(areas === undefined ? {} : { areas: areas.split(",").map((area) => area.trim()) }),
  };
}

/** What nobody has said and the text does not. */
export type MissingFact = "id" | "place" | "date" | "meeting";

const asked: Record<MissingFact, string> = {
  id: "a word for addresses, of lower-case letters, digits and hyphens, such as yunpu-2026",
  place: "the place that the report is about, such as 某市某区",
  date: "the day on which it was read, such as 2026-01-08",
  meeting: "the meeting that it was read to, such as 某区第四届人民代表大会第六次会议",
};

/** What to say of what is missing where there is nobody to ask. */
export const lacks = (names: readonly MissingFact[]) =>
  names.map((name) => `Unexpected lack of --${name}: the text does not say it, expected ${asked[name]}`);

/** What to ask for each of these. */
export function questions<Name extends MissingFact>(names: readonly Name[]): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, asked[name]])) as Record<Name, string>;
}

/** A word a government is called by: that of the whole country is the 国务院. */
const publisherOf = (place: string) => (place === "全国" ? "国务院" : `${place}人民政府`);

/** The facts that are told, completed by what the text says of itself; what neither says is missing. */
export function factsOf(
  told: Partial<Facts>,
  { year, place: read, title, presented }: Outline,
): { facts: Facts; missing: MissingFact[] } {
  const place = told.place ?? read;
  const facts: Facts = {
    id: told.id ?? "",
    // A title that the text does not print is made of the place, whose name a person may give.
    title: told.title ?? (told.place === undefined || title.includes(told.place) ? title : titleOf(told.place, year)),
    place,
    year: told.year ?? year,
    publisher: told.publisher ?? publisherOf(place),
    date: told.date ?? presented?.date ?? "",
    meeting: told.meeting ?? presented?.meeting ?? "",
    sample: told.sample ?? false,
    ...(told.url === undefined ? {} : { url: told.url }),
    ...(told.areas === undefined ? {} : { areas: told.areas }),
  };
  // What is made up says so in its own names.
  if (facts.sample)
    for (const key of ["title", "publisher"] as const)
      if (facts[key] !== "" && !facts[key].includes("虚构")) facts[key] += "（虚构）";
  const missing = (["id", "place", "date", "meeting"] as const).filter((name) => facts[name] === "");
  return { facts, missing };
}

const titleOf = (place: string, year: number) => `${year}年${place}政府工作报告`;

const { id, title, place, year, publisher, url } = reportSchema.shape;
const { date, meeting } = reportSchema.shape.presented.shape;
/** What each fact has to be, as `report.yaml` asks for it; areas one by one. */
const schemas = { id, title, place, year, publisher, url, date, meeting };

/** What is wrong with what a person has told, as messages; `taken` are the ids of the reports that there are. */
export function wrongFacts(told: Partial<Facts>, taken: readonly string[] = []): string[] {
  const wrong: string[] = [];
  const hold = (flag: string, found: unknown, schema: z.ZodType) => {
    const issue = schema.safeParse(found).error?.issues[0];
    if (issue) wrong.push(`Unexpected --${flag} \`${String(found)}\`, ${expectation(issue)}`);
  };
  for (const [flag, schema] of Object.entries(schemas)) {
    const found = told[flag as keyof typeof schemas];
    if (found !== undefined) hold(flag, found, schema);
  }
  if (told.id !== undefined && taken.includes(told.id))
    wrong.push(`Unexpected --id \`${told.id}\`, expected one that no report has: data/${told.id} is there`);
  told.areas?.forEach((area, i) => {
    hold("areas", area, areaSchema.shape.id);
    if (told.areas!.indexOf(area) < i)
      wrong.push(`Unexpected --areas \`${area}\` twice, expected an id of its own for each area`);
  });
  return wrong;
}

/** What is wrong with the ids that a person has told, held against the areas that the plan has. */
export function wrongAreas({ areas }: Partial<Facts>, found: readonly { heading: string }[]): string[] {
  if (areas === undefined || areas.length === found.length) return [];
  const headings = found.map(({ heading }) => heading).join("; ");
  return [`Unexpected --areas of ${areas.length}, expected ${found.length}, one for each work area: ${headings}`];
}

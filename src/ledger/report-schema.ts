import * as z from "zod";

/** Words that addresses use; no report and no area may be called so. */
export const reservedIds = [
  "figures",
  "compare",
  "data",
  "charts",
  "glossary",
  "methods",
  "corrections",
  "coverage",
  "embed",
  "oembed",
  "wechat",
  "en",
];

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected a slug of lower-case letters, digits and hyphens")
  .refine((id) => !reservedIds.includes(id), { error: "expected an id that no address uses" });

/** The colours that an area can have: names of `src/charts/theme.ts`. */
export const areaColours = ["indigo", "bronze", "pine", "oxblood", "plum", "violet", "river", "rose"] as const;

/** Areas that every report has beside its own: the whole, and the government's own conduct. */
export const commonAreas = ["overall", "government"];

/** A work area of the report, and the story about it. */
export const areaSchema = z.strictObject({
  /** The word in addresses. */
  id: slug.refine((id) => !commonAreas.includes(id), { error: "expected an id that no report has beside its own" }),
  /** Its place in the report, from 1. */
  order: z.int().positive(),
  /** Its name as a heading. */
  title: z.string().min(1),
  title_en: z.string(),
  /** Its name in two to four characters. */
  short: z.string().min(1),
  short_en: z.string(),
  colour: z.enum(areaColours),
});

/** A section of the report; offsets in UTF-16 units, end exclusive. */
export const sectionSchema = z.strictObject({
  /** `二(三)`; locators name it. */
  id: z.string().min(1),
  /** A short title of ours. */
  title: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** Its characters without white space. */
  characters: z.int().positive(),
});

/** `report.yaml`. */
export const reportSchema = z.strictObject({
  id: slug,
  title: z.string().min(1),
  /** Empty until the report has its English, which it has whole or not at all. */
  title_en: z.string(),
  /** The place that the report is about. */
  place: z.string().min(1),
  place_en: z.string(),
  /** The year that the report plans for. */
  year: z.int().min(1978).max(2100),
  publisher: z.string().min(1),
  publisher_en: z.string(),
  presented: z.strictObject({ date: z.iso.date(), meeting: z.string().min(1) }),
  /** Where the publisher has put it. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Whether the report is made up, for tests and the tutorial. */
  sample: z.boolean(),
  /** The decoded text, without BOM, CR LF read as LF; `body` leaves out web-page chrome. */
  text: z.strictObject({
    sha256: z.string().regex(/^[0-9a-f]{64}$/, "expected 64 hexadecimal digits"),
    characters: z.int().positive(),
    body: z.tuple([z.int().nonnegative(), z.int().positive()]),
  }),
  sections: z.array(sectionSchema).min(1),
  areas: z.array(areaSchema).min(1),
});

export type Area = z.output<typeof areaSchema>;
export type Section = z.output<typeof sectionSchema>;
export type ReportFile = z.output<typeof reportSchema>;

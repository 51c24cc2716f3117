import type { Identity } from "./identity.ts";
import type { Heading } from "./levels.ts";
import { partOfHeading, type Part } from "./parts.ts";
import { spansIn, yearsIn } from "./periods.ts";

/** The report's year, and why it may be another. */
export interface ReportYear {
  year: number;
  reasons: string[];
}

// 2035年远景目标 is no plan of a report's year.
const farYear = /20[3-9]\d年(?:.{0,4}(?:远景|愿景))/;

/** The report's year by its headings: the year that it plans for, else the one behind the year that it looks back on. */
function headingYears(headings: Heading[]): { plan?: number; review?: number } {
  const of = (part: Part) => headings.filter(({ text }) => partOfHeading(text) === part);
  const named = (part: Part) =>
    of(part).flatMap(({ text }) => yearsIn(text.replace(farYear, "")).map(({ year }) => year));
  const plan = named("plan")[0] ?? named("goals")[0];
  const last = of("review").flatMap(({ text }) => [
    ...yearsIn(text).map(({ year }) => year),
    ...spansIn(text, 0)
      .map(({ period }) => Number(period.slice(-4)))
      .filter((year) => year > 1900),
  ]);
  const review = last.length > 0 ? Math.max(...last) + 1 : undefined;
  return { plan, review };
}

// A report read from October on plans for the year that follows.
function meetingYear(identity: Identity): number | undefined {
  const date = identity.presented?.date;
  return date === undefined ? undefined : Number(date.slice(0, 4)) + (Number(date.slice(5, 7)) >= 10 ? 1 : 0);
}

// Without any other sign: the last year that the text names more than once.
function textYear(text: string): number | undefined {
  const counts = new Map<number, number>();
  for (const { year } of yearsIn(text.slice(0, 60_000))) counts.set(year, (counts.get(year) ?? 0) + 1);
  const often = [...counts].filter(([year, count]) => count > 1 && year < 2100).map(([year]) => year);
  return often.length > 0 ? Math.max(...often) : undefined;
}

/**
 * The report's year: as the caller gives it, else as its headings, its meeting or its title say, in this order; undefined
 * where nothing says one. Every sign that says another year gives a reason to doubt.
 */
export function yearOf(headings: Heading[], identity: Identity, text: string, given?: number): ReportYear | undefined {
  const { plan, review } = headingYears(headings);
  const byHeadings = plan ?? review;
  const byMeeting = meetingYear(identity);
  const { titleYear } = identity;
  const byText = byHeadings ?? byMeeting ?? titleYear ?? textYear(text);
  const year = given ?? byText;
  if (year === undefined) return undefined;
  const reasons: string[] = [];
  const differs = (sign: string, found: number | undefined) => {
    if (found !== undefined && found !== year) reasons.push(`Unexpected year: ${sign} ${found}, expected ${year}`);
  };
  differs("the headings tell of a report of", byHeadings);
  if (plan !== undefined) differs("the heading of the review tells of a report of", review);
  differs("the meeting tells of a report of", byMeeting);
  differs("the title says", titleYear);
  if (given === undefined && byHeadings === undefined && byMeeting === undefined)
    reasons.push(
      `Unexpected lack of a year in headings and meeting: found ${titleYear === undefined ? "it in the text only" : "it in the title only"}, took ${year}`,
    );
  return { year, reasons };
}

import { position } from "../extraction/shown.ts";
import { pairs, targets } from "../ledger/count.ts";
import type { Report } from "../ledger/report.ts";
import type { LedgerRow } from "../ledger/schema.ts";
import { isMachines } from "./comparisons.ts";
import type { Draft, Read } from "./draft.ts";
import { likeness } from "./likeness.ts";
import { isPlain } from "./plain-name.ts";
import { isOpen } from "./sound.ts";

const shown = 5;

/** Some of a list, and how many more there are. */
const some = (all: readonly string[]) =>
  all.slice(0, shown).join(", ") + (all.length > shown ? ` and ${all.length - shown} more` : "");
const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

/** What to review in a draft, a line each, the riskiest first: what is wrong there misleads most. */
export function reviewOrder({ report, files }: Pick<Draft, "report" | "files">, text?: Read): string[] {
  const { id, rows, glossary } = report;
  const line = (row: LedgerRow) => `ledger.csv:${rows.indexOf(row) + 2}`;
  const figures = rows.filter(({ class: kind }) => kind === "figure" || kind === "rank");
  const unread = figures.filter(({ review }) => review === "proposed");
  const open = rows.filter(isOpen);
  const strange = unread.filter((row) => !isPlain(row));
  const twins = twinsOf(report);
  const doubts = text?.doubts.map(({ start, reason }) => `line ${position(text.source, start).line}: ${reason}`) ?? [];
  const pairs = pairsByLikeness(report);
  const results = unread.filter(({ role, area }) => role !== "target" && area !== "overall");
  const annexed = unread.filter(({ section }) => section.startsWith("附"));
  const stories = Object.entries(files).filter(
    ([name, body]) => name.startsWith("stories/") && /^review: proposed$/m.test(body),
  );
  const unexplained = glossary.filter(({ explanation }) => explanation === "");
  return [
    doubts.length > 0 && `the text: ${some(doubts)}`,
    open.length > 0 && `${count(open.length, "number")} set aside for want of a subject: ${some(open.map(line))}`,
    pairs.length > 0 &&
      `comparisons.csv: ${count(pairs.length, "pair")} by name, unit and measure, the least alike first: ${some(pairs)}; say \`same\`, \`near\` with your reason, or \`none\``,
    strange.length > 0 &&
      `${count(strange.length, "name")} that may be wrong: ${some(strange.map((row) => `${line(row)} ${row.indicator}`))}`,
    twins.length > 0 &&
      `${count(twins.length, "name")} of several targets of one area, which readers can't tell apart: ${some(twins.map(([row]) => `${line(row!)} ${row!.indicator}`))}`,
    unread.length > 0 &&
      `ledger.csv: ${count(unread.length, "figure")} nobody has read; what you have read is \`accepted\``,
    results.length > 0 && `ledger.csv, column area: ${count(results.length, "result")} filed by their words`,
    annexed.length > 0 &&
      `ledger.csv: ${count(annexed.length, "figure")} of annexes, filed under overall and drawn nowhere`,
    "report.yaml: the titles of the areas, place and publisher",
    stories.length > 0 &&
      `${count(stories.length, "story", "stories")} with \`review: proposed\`: pages say so until it is \`accepted\``,
    unexplained.length > 0 && `glossary.yaml: ${count(unexplained.length, "term")} without an explanation`,
    report.title_en === "" && "English, or none: with title_en in report.yaml, every _en is asked for",
  ]
    .filter((each) => each !== false)
    .map(
      (each, i) =>
        `${String(i + 1).padStart(2)}. ${each.startsWith("the text") ? each : each.replace(/^(?=\w+\.(?:csv|yaml))/, `data/${id}/`)}`,
    );
}

/** Targets of one area, time and kind that have one name and two numbers. */
function twinsOf({ rows }: Report): LedgerRow[][] {
  const targets = rows.filter(
    ({ class: kind, role, section }) => kind === "figure" && role === "target" && !section.startsWith("附"),
  );
  const groups = Map.groupBy(targets, ({ area, period, indicator, unit, measure }) =>
    [area, period, indicator, unit, measure].join(),
  );
  return [...groups.values()].filter(({ length }) => length > 1);
}

function pairsByLikeness({ comparisons }: Report): string[] {
  return comparisons
    .filter((row) => isMachines(row) && row.comparability === "near")
    .map(({ id, baseline: [result], target: [target] }) => ({
      text: `${id} ${result!.indicator} / ${target!.indicator}`,
      alike: likeness(result!.indicator, target!.indicator),
    }))
    .sort((a, b) => a.alike - b.alike)
    .map(({ text }) => text);
}

/** What was drafted, a line each: the data, and the charts by their form. */
export function draftSummary({ report, told }: Draft): string[] {
  const forms = Map.groupBy(
    told.flatMap(({ charts }) => charts),
    ({ type }) => type,
  );
  const charts = [...forms].map(([type, { length }]) => `${length} ${type}`);
  return [
    `data/${report.id}: ${count(report.areas.length, "work area")}, ${count(report.figures.length, "figure")}, ${count(targets(report).length, "target")}, ${count(pairs(report).length, "pair")}`,
    `charts: ${charts.join(", ") || "none"}; ${count(told.length, "story", "stories")}`,
    `\`npm start\` serves it at /${report.id}/`,
  ].map((line) => `shushuo: ${line}`);
}

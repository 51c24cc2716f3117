import type { VFile } from "vfile";
import { derivedById, figureById, type Report } from "../ledger/report.ts";
import { readYaml } from "../ledger/yaml.ts";
import type { Inline } from "../stories/blocks.ts";
import { compileText, type ChartNames, type StoryContext } from "../stories/story.ts";
import type { ChartData, State } from "./chart.ts";
import { chartsSchema, type ChartRow } from "./schema.ts";
import { chartTypes } from "./types.ts";

/** A chart with the words around it. */
export interface Chart extends ChartData {
  title: Inline[];
  dek: Inline[];
  reading: Inline[];
  notes: Inline[][];
  source: Inline[] | undefined;
  /** The states that a reader may choose between, with the words of their buttons. */
  controls: { state: string; label: Inline[] }[];
  /** What a slider over them is called, if there is one. */
  slider: string | undefined;
  /** The name of the state that an embed shows. */
  embed: string;
}

/** What stories may refer to of these charts. */
export function chartNames(charts: readonly Chart[]): ChartNames {
  return Object.fromEntries(
    charts.map(({ id, states, comparisons }) => [
      id,
      { states: states.map(({ name }) => name), comparisons: comparisons.map((comparison) => comparison.id) },
    ]),
  );
}

/**
 * Compiles `charts.yaml`. Everything wrong goes into the file's messages; charts that can't be drawn are left out.
 * @param context Where the report's text is at hand, it is held against the words of the charts.
 */
export function compileCharts(file: VFile, report: Report, context: Pick<StoryContext, "reportText"> = {}): Chart[] {
  const rows = readYaml(file, chartsSchema);
  if (!rows) return [];
  const texts: StoryContext = { ...context, report, charts: {}, locale: "zh" };
  const areas = ["overall", "government", ...report.areas.map(({ id }) => id)];

  return rows.value.flatMap((row, i) => {
    let sound = true;
    const error = (path: PropertyKey[], reason: string, ruleId: string) => {
      sound = false;
      file.message(reason, { place: rows.place([i, ...path]), source: "charts", ruleId });
    };
    const text = (value: string, path: PropertyKey[]) => {
      const { line, column } = rows.place([i, ...path]);
      // A quoted scalar begins one column after its quotation mark.
      const quoted = /^["']/.test(
        String(file)
          .split("\n")
          [line - 1]!.slice(column - 1),
      );
      return compileText(value, file, texts, { line, column: column + (quoted ? 1 : 0) });
    };
    if (rows.value.findIndex(({ id }) => id === row.id) < i)
      error(["id"], `Unexpected id \`${row.id}\`, expected one that no other chart has`, "duplicate-id");
    if (!areas.includes(row.area))
      error(["area"], `Unexpected area \`${row.area}\`, expected one of ${areas.join(", ")}`, "unknown-area");

    const find = <Found>(
      key: "figures" | "comparisons" | "derived" | "mentions",
      get: (id: string) => Found | undefined,
    ): Found[] =>
      row[key].flatMap((id, n) => {
        const found = get(id);
        if (found === undefined)
          error([key, n], `Unexpected id \`${id}\`, expected one of the report's ${key}`, `unknown-${key}`);
        return found === undefined ? [] : [found];
      });
    const type = chartTypes[row.type];
    const selected = type?.selects?.(report);
    if (selected && namedIn(row).length > 0)
      error([], `Unexpected ids, expected none: ${row.type} draws all of the report`, "selected");
    const data: ChartData = {
      id: row.id,
      type: row.type,
      area: row.area,
      colour: report.areas.find(({ id }) => id === row.area)?.colour ?? "ink",
      figures: find("figures", (id) => figureById(report, id)),
      comparisons: find("comparisons", (id) => report.comparisons.find((comparison) => comparison.id === id)),
      derived: find("derived", (id) => derivedById(report, id)),
      mentions: find("mentions", (name) => report.mentions.find((mention) => mention.name === name)),
      areas: report.areas,
      sections: report.sections,
      ...selected,
      states: [],
    };
    const bound = boundIds(data);
    data.states = states(row, bound);
    checkStates(row, bound, error);
    if (!type)
      error(
        ["type"],
        `Unexpected type \`${row.type}\`, expected one of ${Object.keys(chartTypes).join(", ")}`,
        "unknown-type",
      );
    else if (sound) for (const problem of type.problems(data)) error([], problem, "data");

    const chart: Chart = {
      ...data,
      title: text(row.title, ["title"]),
      dek: text(row.dek, ["dek"]),
      reading: text(row.reading, ["reading"]),
      notes: row.notes.map((note, n) => text(note, ["notes", n])),
      source: row.source === undefined ? undefined : text(row.source, ["source"]),
      controls: Object.entries(row.controls).map(([state, label]) => ({
        state,
        label: text(label, ["controls", state]),
      })),
      slider: row.slider,
      embed: row.embed ?? data.states.at(-1)?.name ?? "",
    };
    return sound ? [chart] : [];
  });
}

const namedIn = (row: ChartRow) => [...row.comparisons, ...row.derived, ...row.figures, ...row.mentions];

const boundIds = ({ comparisons, derived, figures, mentions }: ChartData) => [
  ...[...comparisons, ...derived, ...figures].map(({ id }) => id),
  ...mentions.map(({ name }) => name),
];

function states(row: ChartRow, bound: string[]): State[] {
  return Object.entries(row.states).map(([name, { show, emphasis, layout }]) => ({
    name,
    show: show ?? bound,
    emphasis,
    ...(layout === undefined ? {} : { layout }),
  }));
}

function checkStates(
  row: ChartRow,
  bound: readonly string[],
  error: (path: PropertyKey[], reason: string, ruleId: string) => void,
): void {
  const names = Object.keys(row.states);
  if (names.length === 0) error(["states"], "Unexpected absence of states, expected at least one", "no-state");
  if (row.embed !== undefined && !names.includes(row.embed))
    error(["embed"], `Unexpected state \`${row.embed}\`, expected one of ${names.join(", ")}`, "unknown-state");
  for (const name of Object.keys(row.controls))
    if (!names.includes(name))
      error(["controls", name], `Unexpected state \`${name}\`, expected one of ${names.join(", ")}`, "unknown-state");
  for (const [name, { show = [], emphasis, layout }] of Object.entries(row.states)) {
    for (const [key, ids] of [
      ["show", show],
      ["emphasis", emphasis],
    ] as const)
      ids.forEach((id, n) => {
        if (!bound.includes(id))
          error(
            ["states", name, key, n],
            `Unexpected id \`${id}\`, expected one that the chart is bound to`,
            "unknown-id",
          );
      });
    const layouts = chartTypes[row.type]?.layouts ?? [];
    if (layout !== undefined && !layouts.includes(layout))
      error(
        ["states", name, "layout"],
        `Unexpected layout \`${layout}\`, expected one of ${layouts.join(", ") || "none"}`,
        "unknown-layout",
      );
  }
}

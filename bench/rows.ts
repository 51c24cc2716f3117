import type { DrawingCost } from "./drawing.ts";
import type { InstallSize } from "./install.ts";
import { javaScript, total, type PageWeight } from "./pages.ts";
import type { BuiltSite } from "./site.ts";

/** A line of the table: what was measured, and whether it holds; `ok` is undefined where nothing is to hold. */
export interface Row {
  what: string;
  measured: string;
  hold: string;
  ok: boolean | undefined;
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** The numbers to hold: those of PRODUCT.md that can be measured without a browser. */
export const limits = {
  story: { total: 30_000, javaScript: 6000, requests: 3 },
  // What looks things up may be larger than a story, with no request more.
  reference: { total: Infinity, javaScript: 3000, requests: 3 },
  embed: { total: 8000, requests: 1 },
  font: 48_000,
  build: 40_000,
  again: 8000,
  page: 40,
  install: 520e6,
};

function pageRow(page: PageWeight, limit?: { total: number; requests: number; javaScript?: number }): Row {
  const { path, kind, html, requests } = page;
  const js = javaScript(page);
  const hold = limit
    ? [
        ...(Number.isFinite(limit.total) ? [`≤ ${kB(limit.total)}`] : []),
        ...(limit.javaScript === undefined ? [] : [`≤ ${kB(limit.javaScript)} js`]),
        `≤ ${limit.requests} request${limit.requests === 1 ? "" : "s"}`,
      ].join(", ")
    : "";
  return {
    what: `${kind} ${path}`,
    measured: `${kB(total(page))} (html ${kB(html)}), ${kB(js)} js, ${requests} request${requests === 1 ? "" : "s"}`,
    hold,
    ok: limit && total(page) <= limit.total && js <= (limit.javaScript ?? Infinity) && requests <= limit.requests,
  };
}

/** The table's lines for all pages: each home, story and page to look things up, and of the embeds the largest and those that miss. */
export function pageRows(pages: readonly PageWeight[]): Row[] {
  const of = (kind: PageWeight["kind"]) => pages.filter((page) => page.kind === kind);
  const embeds = of("embed").sort((a, b) => total(b) - total(a));
  const embedRows = embeds.map((page) => pageRow(page, limits.embed)).filter((row, i) => i === 0 || !row.ok);
  const fonts = [...new Set(pages.map(({ font }) => font))].filter((font) => font > 0);
  const fontRows = fonts.map((font) => ({
    what: "headline font",
    measured: kB(font),
    hold: `≤ ${kB(limits.font)}`,
    ok: font <= limits.font,
  }));
  const [first, ...rest] = embedRows;
  return [
    // A home is a story too.
    ...of("home").map((page) => pageRow(page, limits.story)),
    ...of("story").map((page) => pageRow(page, limits.story)),
    ...of("reference").map((page) => pageRow(page, limits.reference)),
    ...(first ? [{ ...first, what: `largest of ${embeds.length} embeds ${embeds[0]!.path}` }, ...rest] : []),
    ...fontRows,
  ];
}

/** The table's lines for what building costs. */
export function costRows(
  { milliseconds, again, pictures }: Pick<BuiltSite, "milliseconds" | "again" | "pictures">,
  drawing: DrawingCost | undefined,
): Row[] {
  const build = (what: string, took: number, limit: number): Row => ({
    what,
    measured: `${(took / 1000).toFixed(1)} s`,
    hold: `≤ ${limit / 1000} s`,
    ok: took <= limit,
  });
  const builds = [
    build(`clean build with ${pictures} pictures`, milliseconds, limits.build),
    build("build again, nothing changed", again, limits.again),
    {
      what: "one more picture",
      measured: `${Math.round((milliseconds - again) / Math.max(1, pictures))} ms`,
      hold: "",
      ok: undefined,
    },
  ];
  if (!drawing) return builds;
  const { area, charts, drawings, milliseconds: ms } = drawing;
  const page = {
    what: `drawing one more story (${area}: ${charts} charts, ${drawings} drawings)`,
    measured: `${ms.toFixed(1)} ms`,
    hold: `≤ ${limits.page} ms`,
    ok: ms <= limits.page,
  };
  return [...builds, page];
}

/** The table's line for what is installed. */
export function installRow({ bytes, node }: InstallSize): Row {
  const MB = (size: number) => `${(size / 1e6).toFixed(0)} MB`;
  return {
    what: "packages installed",
    measured: `${MB(bytes)}, ${MB(node)} of them Node`,
    hold: `≤ ${MB(limits.install)}`,
    ok: bytes <= limits.install,
  };
}

/** The lines as a table for a terminal. */
export function tableText(rows: readonly Row[]): string {
  const cells = rows.map(({ what, measured, hold, ok }) => [
    what,
    measured,
    hold,
    ok === undefined ? "" : ok ? "yes" : "NO",
  ]);
  const all = [["what", "measured", "to hold", "ok"], ...cells];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((line) => line[column]!.length)));
  return all
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

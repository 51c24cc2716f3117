import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader } from "astro/loaders";
import { VFile } from "vfile";
import { chartNames, compileCharts, type Chart } from "./charts/compile.ts";
import { checkAcross } from "./ledger/across-checks.ts";
import { compileReport, type DataFiles } from "./ledger/compile.ts";
import { problem } from "./ledger/problem.ts";
import type { Report } from "./ledger/report.ts";
import { areNeighbours, neighboursOf, reportHeads, reportIds } from "./heads.ts";
import { shelf } from "./shelf.ts";
import type { Story } from "./stories/blocks.ts";
import { compileStory, type StoryContext } from "./stories/story.ts";

/** A report with everything that is told of it. */
export interface Publication {
  report: Report;
  charts: Chart[];
  stories: Story[];
}

/** What `publications` made of the data, and the files with what is wrong in them. */
export interface Compiled {
  publications: Publication[];
  files: VFile[];
}

export { reportIds };

export interface PublicationOptions {
  /** The folder of the reports' own texts, `<id>.txt` each: only made-up ones are part of the repository. */
  reportTexts?: string;
  /** The reports that are compiled; all of them, where it is left out. */
  ids?: readonly string[];
}

const start = { line: 1, column: 1 };
// Paths in messages and keys have slashes on every system.
const slashed = (path: string) => path.replaceAll(sep, "/");
const found = (pattern: string, cwd: string) => globSync(pattern, { cwd }).map(slashed).sort();

/** Reads `data/<id>/` by the names inside it (`ledger.csv`, `stories/green.md`); paths are relative to the root. */
export function readFolder(root: string, id: string): DataFiles {
  const folder = `data/${id}`;
  const names = found("**/*.{csv,md,yaml}", join(root, folder));
  return Object.fromEntries(names.map((name) => [name, readText(root, `${folder}/${name}`)]));
}

function readText(root: string, path: string): VFile {
  return new VFile({ path, value: readFileSync(join(root, path), "utf8") });
}

/**
 * Compiles reports with their charts and stories, and those of the same place beside them. Everything wrong goes into the
 * messages of the files.
 */
export function publications(root: string, { ids, ...options }: PublicationOptions = {}): Compiled {
  const heads = reportHeads(root);
  const wanted = heads.filter(({ id }) => ids?.includes(id) ?? true);
  const needed = heads.filter((head) => wanted.some((each) => each === head || areNeighbours(each, head)));
  const compiled = needed.map(({ id }) => compilePublication(root, id, options));
  const reports = compiled.flatMap(({ publication }) => publication?.report ?? []);
  for (const { publication, folder } of compiled) {
    const report = publication?.report;
    // A neighbour's own neighbours are not all at hand: it is checked where it is wanted itself.
    if (!report || !folder["across.csv"] || !wanted.some(({ id }) => id === report.id)) continue;
    checkAcross(folder["across.csv"], report, neighboursOf(report, reports).before);
  }
  return {
    publications: compiled.flatMap(({ publication }) => publication ?? []),
    files: compiled.flatMap(({ folder }) => Object.values(folder)),
  };
}

function compilePublication(
  root: string,
  id: string,
  { reportTexts = join(root, "..", "shared", "reports") }: PublicationOptions,
): { publication: Publication | undefined; folder: DataFiles } {
  const folder = readFolder(root, id);
  const report = compileReport(folder);
  if (!report) return { publication: undefined, folder };
  if (report.id !== id)
    problem(folder["report.yaml"]!, "report", "folder", start, `Unexpected id \`${report.id}\`, expected \`${id}\``);
  const text = reportText([join(root, "data", id, "report.txt"), join(reportTexts, `${id}.txt`)], report);
  const known = text === undefined ? {} : { reportText: text };
  const chartFile = folder["charts.yaml"];
  const charts = chartFile ? compileCharts(chartFile, report, known) : [];
  const stories = compileStories(folder, { report, charts: chartNames(charts), locale: "zh", ...known });
  return { publication: { report, charts, stories }, folder };
}

// In the order of the report's areas.
function compileStories(folder: DataFiles, context: StoryContext): Story[] {
  const order = ["overall", ...context.report.areas.map(({ id }) => id)];
  return Object.entries(folder)
    .flatMap(([name, file]) => {
      const area = /^stories\/([^/]+)\.md$/.exec(name)?.[1];
      return (area !== undefined && compileStory(file, area, context)) || [];
    })
    .sort((a, b) => order.indexOf(a.area) - order.indexOf(b.area));
}

/** The text that the ledger was made from; undefined where it is not at hand, or is another one. */
function reportText(paths: string[], { text }: Report): string | undefined {
  const path = paths.find((each) => existsSync(each));
  if (path === undefined) return undefined;
  const decoded = readFileSync(path, "utf8")
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n");
  return createHash("sha256").update(decoded).digest("hex") === text.sha256 ? decoded : undefined;
}

/** What is wrong in these files: `file:line:col: Unexpected X, expected Y (source:rule)`, in order of place. */
export function messageLines(files: readonly VFile[]): string[] {
  return files
    .flatMap((file) => file.messages.map((message) => ({ path: file.path, message })))
    .map(({ path, message: { line = 1, column = 1, reason, source, ruleId } }) => ({
      path,
      place: [line, column] as const,
      text: `${path}:${line}:${column}: ${reason} (${source}:${ruleId})`,
    }))
    .sort(
      (a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.place[0] - b.place[0] || a.place[1] - b.place[1],
    )
    .map(({ text }) => text);
}

export interface LoaderOptions {
  /** Whether made-up reports are shown too; they are checked in any case. */
  samples?: boolean;
  /** The reports whose pages are wanted; all that are shown, where it is left out. */
  ids?: readonly string[];
}

/**
 * Compiles the reports onto the shelf, and gives Astro one entry for each that is shown: its id, and a digest of its files,
 * which tells Astro when it is another. An edit below `data/` loads anew what it touches.
 */
export function publicationLoader({ samples = false, ids }: LoaderOptions = {}): Loader {
  return {
    name: "publications",
    async load({ store, parseData, config, watcher, logger }) {
      const root = fileURLToPath(config.root);
      const data = join(root, "data");
      const load = async (touched?: string) => {
        const heads = reportHeads(root).filter(({ sample }) => samples || !sample);
        const known = touched !== undefined && shelf.publications.has(touched);
        const wanted = known ? [touched] : ids;
        const { publications: made, files } = publications(root, wanted ? { ids: wanted } : {});
        const lines = messageLines(files);
        if (lines.length > 0) throw new Error(`The data has errors:\n${lines.join("\n")}`);
        // Nothing survives from an earlier run but what this one has not read again.
        if (!known) shelf.publications.clear();
        for (const publication of made) shelf.publications.set(publication.report.id, publication);
        shelf.heads = heads;
        store.clear();
        for (const { id } of heads.filter((head) => ids?.includes(head.id) ?? true))
          store.set({ id, data: await parseData({ id, data: { digest: folderDigest(root, id) } }) });
      };
      await load();
      watcher?.add(data);
      watcher?.on("all", (_event, path) => {
        if (!path.startsWith(data + sep)) return;
        const [touched] = path.slice(data.length + 1).split(sep);
        load(touched).catch((cause: unknown) => logger.error((cause as Error).message));
      });
    },
  };
}

/** What the files of a report amount to: another digest, another report. */
export function folderDigest(root: string, id: string): string {
  const hash = createHash("sha256");
  for (const [name, file] of Object.entries(readFolder(root, id))) hash.update(`${name}\0${String(file)}\0`);
  return hash.digest("hex");
}

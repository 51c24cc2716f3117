import { execFile, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { chromiumArguments, findChromium } from "../../scripts/chromium.mjs";
import { median } from "./median.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));
const run = promisify(execFile);

/** The categories of Lighthouse that are held, as it calls them. */
export const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
export type Category = (typeof categories)[number];

/** What Lighthouse says of a page on a phone. */
export interface Judgement {
  /** 0 to 100. */
  scores: Record<Category, number>;
  /** The audits that cost a category points. */
  faults: Partial<Record<Category, string[]>>;
  /** The total blocking time, in milliseconds. */
  blocking: number;
  /** The cumulative layout shift. */
  shift: number;
}

/**
 * Several judgements: the median scores, the least blocking time (whatever else the machine does only adds to it), the
 * worst shift, and the load of the machine at the end.
 */
export interface LighthouseResult extends Judgement {
  load: number;
}

/** The part of Lighthouse's report that is read. */
export interface LighthouseReport {
  runtimeError?: { code: string; message: string };
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue?: number }>;
}

/**
 * Installs the locked Lighthouse below this folder where it is missing or the lock has changed.
 * @throws If npm can't.
 */
export function installLighthouse(say: (line: string) => void): void {
  const hash = createHash("sha256")
    .update(readFileSync(join(folder, "package-lock.json")))
    .digest("hex");
  const stamp = join(folder, "node_modules", ".shushuo-lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  say("shushuo: installing the locked Lighthouse below bench/browser/ (176 MB, only once)\n");
  const flags = ["ci", "--no-audit", "--no-fund", "--no-progress", "--loglevel=error"];
  const { npm_execpath: npm } = process.env;
  const [command, args] = npm ? [process.execPath, [npm, ...flags]] : ["npm", flags];
  // What an install prints goes to standard error: standard output belongs to the table.
  const { status, error } = spawnSync(command, args, { cwd: folder, stdio: ["ignore", 2, 2] });
  if (error || status !== 0)
    throw new Error("Unexpected end of `npm ci` in bench/browser/, see above; is the npm registry within reach?");
  writeFileSync(stamp, hash);
}

/**
 * Reads a report of Lighthouse.
 * @throws If Lighthouse could not judge the page, or left something out that is held.
 */
export function readReport({ runtimeError, categories: judged, audits }: LighthouseReport): Judgement {
  if (runtimeError) throw new Error(`Unexpected end of Lighthouse: ${runtimeError.code}: ${runtimeError.message}`);
  const scores = {} as Record<Category, number>;
  const faults: Judgement["faults"] = {};
  for (const name of categories) {
    const { score = null, auditRefs = [] } = judged[name] ?? {};
    if (score === null) throw new Error(`Unexpected report of Lighthouse without a score, expected one for ${name}`);
    scores[name] = Math.round(score * 100);
    const costs = ({ id, weight }: { id: string; weight: number }) => weight > 0 && (audits[id]?.score ?? 1) < 1;
    if (scores[name] < 100) faults[name] = auditRefs.filter(costs).map(({ id }) => id);
  }
  const value = (id: string) => {
    const found = audits[id]?.numericValue;
    if (found === undefined) throw new Error(`Unexpected report of Lighthouse without ${id}, expected its value`);
    return found;
  };
  return { scores, faults, blocking: value("total-blocking-time"), shift: value("cumulative-layout-shift") };
}

async function judge(address: string): Promise<Judgement> {
  const { stdout } = await run(
    process.execPath,
    [
      join(folder, "node_modules", "lighthouse", "cli", "index.js"),
      address,
      "--output=json",
      "--quiet",
      "--no-enable-error-reporting",
      "--disable-full-page-screenshot",
      `--only-categories=${categories.join()}`,
      `--chrome-flags=--headless=new ${chromiumArguments.join(" ")}`,
    ],
    { env: { ...process.env, CHROME_PATH: findChromium() }, maxBuffer: 1e8 },
  );
  return readReport(JSON.parse(stdout) as LighthouseReport);
}

/** Judges a page several times, on the phone that Lighthouse simulates. */
export async function measureLighthouse(address: string, { runs = 3 } = {}): Promise<LighthouseResult> {
  const judgements: Judgement[] = [];
  for (let i = 0; i < runs; i += 1) judgements.push(await judge(address));
  const scores = {} as Record<Category, number>;
  for (const name of categories) scores[name] = median(judgements.map((each) => each.scores[name]));
  const faults: Judgement["faults"] = {};
  for (const name of categories) {
    const ids = judgements.flatMap((each) => each.faults[name] ?? []);
    if (scores[name] < 100) faults[name] = [...new Set(ids)];
  }
  return {
    scores,
    faults,
    blocking: Math.min(...judgements.map(({ blocking }) => blocking)),
    shift: Math.max(...judgements.map(({ shift }) => shift)),
    load: loadavg()[0]!,
  };
}

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const parts = ["src", "scripts", "public", "astro.config.mjs", "package.json", "package-lock.json", "tsconfig.json"];

// The pages that draw pictures, or hand them out in a package.
const pictures = ["src/pages/[report]/[...picture].ts", "src/pages/wechat/[report]/[area].zip.ts"];

export interface ProjectOptions {
  /** Whether it draws pictures. */
  hasPictures?: boolean;
}

/** Makes a project of this code, with nothing in `data/` yet: what is built there leaves this one alone. */
export function makeProject(root: string, project: string, { hasPictures = true }: ProjectOptions = {}): void {
  mkdirSync(project, { recursive: true });
  for (const part of parts) cpSync(join(root, part), join(project, part), { recursive: true });
  if (!hasPictures) for (const page of pictures) rmSync(join(project, page));
  symlinkSync(join(root, "node_modules"), join(project, "node_modules"), "junction");
}

/** What a command took. */
export interface Run {
  ok: boolean;
  /** What it said on standard error. */
  said: string;
  milliseconds: number;
  /** Of all threads, in milliseconds: what else the machine does meanwhile is not in it. */
  cpu: number;
  /** The most memory that it held at once. */
  megabytes: number;
}

/**
 * Runs `npm run build` in a project, with made-up reports shown, as a process of its own.
 * @param pictureCache Where pictures are kept, if not where those of this code are.
 */
export function runBuild(project: string, args: readonly string[] = [], pictureCache?: string): Run {
  const code = `
    const { buildSite } = await import(${JSON.stringify(pathToFileURL(join(project, "scripts/build.ts")))});
    await buildSite(${JSON.stringify(args)});
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    console.log(JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, megabytes: maxRSS / 1024 }));`;
  // As readers get it, wherever somebody else publishes theirs.
  const place = { SAMPLE: "1", SITE: "", BASE: "/", NODE_ENV: "production" };
  const env = { ...process.env, ...place, ...(pictureCache === undefined ? {} : { PICTURE_CACHE: pictureCache }) };
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", code], {
    cwd: project,
    env,
    encoding: "utf8",
  });
  const milliseconds = performance.now() - start;
  const used = /^\{.*\}$/m.exec(stdout)?.[0];
  const { cpu, megabytes } = JSON.parse(used ?? '{"cpu":null,"megabytes":null}') as Record<"cpu" | "megabytes", number>;
  return { ok: status === 0, said: stderr, milliseconds, cpu, megabytes };
}

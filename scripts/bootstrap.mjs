// Makes a machine ready: `node scripts/bootstrap.mjs [--browser]`.
// Runs before every command on whatever Node npm has (20 or newer), so it is plain JavaScript without dependencies.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium } from "./chromium.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
/** @param {string} line */
const say = (line) => process.stderr.write(`${line}\n`);

/**
 * Stops with exit code 1 after saying what happened and what to do.
 * @param {string[]} lines
 * @returns {never}
 */
function fail(...lines) {
  for (const line of lines) say(line);
  process.exit(1);
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  // What an install prints goes to standard error: standard output belongs to the command that follows.
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2] });
  return !error && status === 0;
}

/** Installs the locked packages when there are none or the lock has changed since. */
function installPackages() {
  const lock = readFileSync(join(root, "package-lock.json"));
  const stamp = join(root, "node_modules", ".shushuo-lock");
  const hash = createHash("sha256").update(lock).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;

  say(`shushuo: installing the locked packages (${existsSync(stamp) ? "the lock has changed" : "none are installed"})`);
  const flags = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  if (!process.stderr.isTTY) flags.push("--no-progress");
  // npm's own Node, not the one below node_modules, which `npm ci` replaces while it runs.
  const { npm_node_execpath: node, npm_execpath: npm } = process.env;
  const done = node && npm ? run(node, [npm, ...flags]) : run("npm", flags);
  if (!done) fail("shushuo: `npm ci` failed; see above. Is the npm registry within reach?");
  mkdirSync(join(root, "node_modules"), { recursive: true });
  writeFileSync(stamp, hash);
}

/** Whether the machine can draw Chinese: `fc-list` knows a font for it (macOS always does). */
function hasChineseFont() {
  if (process.platform === "darwin") return true;
  const { stdout, error } = spawnSync("fc-list", [":lang=zh-cn", "family"], { encoding: "utf8" });
  return !error && stdout.trim() !== "";
}

/** Installs a Chromium and a Chinese font by apt where there is none; says what to do where apt can't. */
function installBrowser() {
  /** @type {string[]} */
  const wanted = [];
  if (!findChromium()) wanted.push("chromium");
  if (!hasChineseFont()) wanted.push("fonts-noto-cjk", "fontconfig");
  if (wanted.length === 0) return;

  say(`shushuo: installing ${wanted.join(", ")} by apt for the browser tests`);
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  /** @param {string[]} args */
  const apt = (...args) => {
    const [command = "env", ...rest] = [
      ...sudo,
      "env",
      "DEBIAN_FRONTEND=noninteractive",
      "apt-get",
      "-q",
      "-y",
      ...args,
    ];
    return run(command, rest);
  };
  const done = apt("update") && apt("install", "--no-install-recommends", ...wanted);
  if (done && findChromium() && hasChineseFont()) return;
  fail(
    "shushuo: the browser tests need a Chromium and a Chinese font, and apt could not install them.",
    "Install them yourself, e.g. `apt-get install chromium fonts-noto-cjk`,",
    "or set CHROMIUM_PATH to a Chromium of yours, and run the command again.",
  );
}

try {
  installPackages();
  if (process.argv.includes("--browser")) installBrowser();
} catch (cause) {
  fail(`shushuo: ${cause instanceof Error ? cause.message : String(cause)}`);
}

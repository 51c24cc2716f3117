// Runs every check and test there is: `npm test`. The last line counts them; a run without a test fails too.
import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { startVitest } from "vitest/node";

const root = process.argv[2] ?? fileURLToPath(new URL("..", import.meta.url));
const checks: [name: string, command: string, ...args: string[]][] = [
  ["format", "prettier", "--check", "--log-level=warn", "."],
  // Writes the types of the collections, which the linter asks for.
  ["types", "astro", "check", "--minimumSeverity=error"],
  ["lint", "eslint", "--max-warnings=0", "."],
  ["data", "node", "scripts/check.ts"],
];
const PATH = [join(root, "node_modules", ".bin"), process.env["PATH"]].join(delimiter);
const env = { ...process.env, PATH, ASTRO_TELEMETRY_DISABLED: "1" };
const options = { cwd: root, env, encoding: "utf8", maxBuffer: 1e8 } as const;
let [passed, failed] = [0, 0];
const count = (ok: boolean) => (ok ? (passed += 1) : (failed += 1));
// Only a terminal can take a line back.
const progress = (text: string) => process.stdout.isTTY && process.stdout.write(`\r\u001B[K${text}`);
const say = (line: string) => {
  progress("");
  console.log(line);
};

for (const [name, command, ...args] of checks) {
  progress(`${name} …`);
  const { status, error, stdout, stderr } = spawnSync(command, args, options);
  count(status === 0);
  say(`${status === 0 ? "ok" : `${error?.message ?? stdout + stderr}\nFAILED`}: ${name}`);
}

const skipped: string[] = [];
const checkedFailed = failed;
let done = 0;
const counter = { onTestCaseResult: () => void progress(`tests … ${(done += 1)}`) };
try {
  const vitest = await startVitest([], { root, watch: false, reporters: ["minimal", counter] });
  for (const module of vitest.state.getTestModules()) {
    // What goes wrong outside a test, such as an import that fails, counts as a failure of its own.
    failed += [module, ...module.children.allSuites()].flatMap((suite) => suite.errors()).length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === "passed" || state === "failed") count(state === "passed");
      else skipped.push(`skipped: ${module.relativeModuleId}: ${test.fullName}`);
    }
  }
  failed += vitest.state.getUnhandledErrors().length;
  await vitest.close();
} catch (cause) {
  count(false);
  say(String(cause));
}
const ran = passed + failed > checks.length;
if (!ran) count(false);
say(`${failed === checkedFailed ? "ok" : "FAILED"}: tests${ran ? "" : " (none ran)"}`);
for (const line of [...skipped, `${passed} passed, ${failed} failed`]) say(line);
process.exit(failed > 0 ? 1 : 0);

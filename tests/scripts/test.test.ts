import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { emptyFolder, root } from "./data-folder.ts";

/** A small project with this one test file, all of whose checks pass. */
function projectWith(tests: Record<string, string>): string {
  const project = emptyFolder();
  const files = {
    "package.json": '{\n  "type": "module"\n}\n',
    "tsconfig.json": '{ "compilerOptions": { "strict": true, "noEmit": true, "types": [] } }\n',
    "eslint.config.js": "export default [];\n",
    "scripts/check.ts": 'console.error("1 file, no messages");\n',
    ".prettierignore": ".astro\nnode_modules\n",
    ...tests,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
  // Astro and vitest keep their caches beside the packages: this project has its own, or it would spoil those of the site.
  mkdirSync(join(project, "node_modules"));
  for (const name of readdirSync(join(root, "node_modules")))
    if (!/^\.(astro|vite)/.test(name))
      symlinkSync(join(root, "node_modules", name), join(project, "node_modules", name));
  return project;
}

function runTests(project: string): Promise<{ code: number; lines: string[]; stdout: string }> {
  // The vitest that runs this test must not be taken for the one that it starts.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV|TEST$|MODE$)/.test(name)),
  );
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, "scripts", "test.ts"), project], { env }, (error, stdout) => {
      const told = stdout.split("\n").filter((line) => /^(ok|FAILED|skipped): |passed, /.test(line));
      resolve({ code: error ? Number(error.code) : 0, lines: told, stdout });
    });
  });
}

describe("npm test", { timeout: 60_000 }, () => {
  test("counts checks and tests, names what was left out, and fails when one fails", async () => {
    const { code, lines, stdout } = await runTests(
      projectWith({
        "tests/a.test.js": `import { beforeAll, describe, expect, test } from "vitest";

test("right", () => expect(1).toBe(1));
test("wrong", () => expect(1).toBe(2));
test.skip("for later", () => {});
describe("a suite that can't begin", () => {
  beforeAll(() => {
    throw new Error("no site");
  });
  test("never runs", () => {});
});
`,
        "tests/b.test.js": 'import "./nothing.js";\n',
      }),
    );
    expect(lines).toEqual([
      "ok: format",
      "ok: types",
      "ok: lint",
      "ok: data",
      "FAILED: tests",
      "skipped: tests/a.test.js: for later",
      "skipped: tests/a.test.js: a suite that can't begin > never runs",
      "5 passed, 3 failed",
    ]);
    expect(stdout.trimEnd().split("\n").at(-1)).toBe("5 passed, 3 failed");
    expect(stdout).not.toContain("\r");
    expect(code).toBe(1);
  });

  test("a run without a test fails, and so does a check that finds something", async () => {
    const { code, lines } = await runTests(projectWith({ "scripts/check.ts": 'throw new Error("a fault");\n' }));
    expect(lines).toEqual([
      "ok: format",
      "ok: types",
      "ok: lint",
      "FAILED: data",
      "FAILED: tests (none ran)",
      "3 passed, 2 failed",
    ]);
    expect(code).toBe(1);
  });
});

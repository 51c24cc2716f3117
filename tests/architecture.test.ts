import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const files = globSync(["src/**/*.{ts,astro}", "scripts/*.ts"], { cwd: root }).map((path) => path.replaceAll(sep, "/"));

/** Who may import whom: a folder or file of `src`, or a prefix of them. The table of ARCHITECTURE.md. */
const allowed: Record<string, string[]> = {
  numerals: [],
  report: [],
  ledger: ["numerals"],
  extraction: ["report", "numerals", "ledger"],
  stories: ["ledger", "numerals"],
  charts: ["ledger", "stories", "numerals"],
  drafting: ["report", "numerals", "extraction", "ledger", "stories", "charts"],
  renditions: ["charts", "stories", "ledger"],
  components: ["charts", "stories/words.ts", "ledger", "renditions", "site.ts", "styles", "layouts"],
  layouts: ["charts", "ledger/format.ts", "site.ts", "styles", "components"],
  pages: [
    "charts",
    "ledger",
    "stories/words.ts",
    "layouts",
    "components",
    "renditions",
    "publications.ts",
    "pictures.ts",
    "site.ts",
    "styles",
  ],
  client: [],
  "heads.ts": [],
  "shelf.ts": [],
  headers: [],
  "integration.ts": ["headers"],
  "loaders.ts": ["charts", "stories", "ledger", "heads.ts", "shelf.ts"],
  "content.config.ts": ["loaders.ts"],
  "publications.ts": ["heads.ts", "shelf.ts"],
  "pictures.ts": ["renditions", "site.ts"],
  trees: ["heads.ts", "integration.ts", "loaders.ts"],
  "site.ts": [],
  scripts: [
    "report",
    "numerals",
    "extraction",
    "ledger",
    "stories",
    "charts",
    "drafting",
    "renditions",
    "headers",
    "loaders.ts",
    "site.ts",
    "trees",
  ],
};
const pure = ["report", "numerals", "extraction", "ledger", "stories", "charts", "drafting", "headers"];
/** What the browser may load besides its own files. */
const clientPackages = ["d3-ease", "d3-interpolate", "d3-selection"];

interface Import {
  from: string;
  to: string;
}

/** The scripts of a file: itself, or the front matter and the script elements of an Astro component. */
function scriptsOf(path: string): { text: string; isClient: boolean }[] {
  const text = readFileSync(join(root, path), "utf8");
  if (!path.endsWith(".astro")) return [{ text, isClient: false }];
  const front = /^---\n([^]*?)\n---/.exec(text)?.[1] ?? "";
  const inline = [...text.matchAll(/<script(?:[^>]*[^/>])?>([^]*?)<\/script>/g)].map(([, body]) => body!);
  return [{ text: front, isClient: false }, ...inline.map((body) => ({ text: body, isClient: true }))];
}

/** The modules whose values a script imports; types leave nothing behind. */
function importsOf(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const { importClause } = node;
      const names = importClause?.namedBindings;
      const onlyTypes =
        importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
        (importClause !== undefined &&
          !importClause.name &&
          names !== undefined &&
          ts.isNamedImports(names) &&
          names.elements.length > 0 &&
          names.elements.every(({ isTypeOnly }) => isTypeOnly));
      if (!onlyTypes) found.push(node.moduleSpecifier.text);
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      if (!node.isTypeOnly) found.push(node.moduleSpecifier.text);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteral(argument)) found.push(argument.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest, false));
  return found;
}

/** `src/charts/x.ts` is of charts, `src/site.ts` of site.ts, `scripts/x.ts` of scripts. */
function partOf(path: string): string {
  const [top, first = ""] = path.split("/");
  return top === "src" ? first : top!;
}

const imports: (Import & { isClient: boolean })[] = files.flatMap((from) =>
  scriptsOf(from).flatMap(({ text, isClient }) =>
    importsOf(text).map((specifier) => ({
      from,
      isClient,
      to: specifier.startsWith(".")
        ? relative(root, join(root, dirname(from), specifier)).replaceAll(sep, "/")
        : specifier,
    })),
  ),
);
const isOwn = ({ to }: Import) => to.startsWith("src/") || to.startsWith("scripts/") || to.startsWith("data/");
const show = ({ from, to }: Import) => `${from} → ${to}`;

describe("the walk over imports", () => {
  test("finds values and leaves types out", () => {
    expect(
      importsOf(`
        import a from "a"; import { b } from "b"; import * as c from "c"; import "d"; export * from "e"; export { f } from "f";
        const g = await import("g"); import { type H, i } from "i";
        import type { T } from "t"; import { type U } from "u"; export type { V } from "v"; import type W from "w";
      `),
    ).toEqual(["a", "b", "c", "d", "e", "f", "g", "i"]);
  });

  test("knows the real ones", () => {
    expect(imports.map(show)).toContain("src/stories/rules.ts → src/stories/rules/unbound-number.ts");
    expect(imports.map(show)).toContain("src/ledger/checks.ts → src/numerals/value.ts");
    expect(imports.map(show)).not.toContain("src/stories/story.ts → src/stories/blocks.ts");
  });
});

describe("who may import whom", () => {
  test("every folder of src has its line in the table", () => {
    const parts = new Set(files.map(partOf));
    expect([...parts].filter((part) => !(part in allowed))).toEqual([]);
  });

  test("nobody reaches past it", () => {
    const wrong = imports.filter(isOwn).filter(({ from, to, isClient }) => {
      // What a component's script element loads runs in the browser; so does a script that it takes as text.
      if (/^src\/client\/.*\?raw$/.test(to)) return !/^(components|layouts|pages)$/.test(partOf(from));
      const [part, list] = isClient ? ["", ["client"]] : [partOf(from), allowed[partOf(from)] ?? []];
      const target = to.replace(/^src\//, "");
      return partOf(to) !== part && !list.some((each) => target === each || target.startsWith(`${each}/`));
    });
    expect(wrong.map(show)).toEqual([]);
  });

  test("no import leads nowhere or round by an alias", () => {
    const targets = imports.filter(isOwn).map(({ to }) => to);
    expect(targets.filter((to) => !existsSync(join(root, to.replace(/\?.*$/, ""))))).toEqual([]);
  });

  test("the pure folders know neither Node nor Astro", () => {
    const wrong = imports
      .filter(({ from }) => pure.includes(partOf(from)))
      .filter(({ to }) => to.startsWith("node:") || to.startsWith("astro"))
      .map(show);
    expect(wrong).toEqual(["src/ledger/compile.ts → node:crypto"]);
  });

  test("the browser gets its own files and small d3 modules", () => {
    const wrong = imports
      .filter(({ from, isClient }) => isClient || partOf(from) === "client")
      .filter((each) => !isOwn(each) && !clientPackages.includes(each.to));
    expect(wrong.map(show)).toEqual([]);
  });

  test("scripts run without Astro's virtual modules", () => {
    expect(imports.filter(({ from, to }) => partOf(from) === "scripts" && to.startsWith("astro:")).map(show)).toEqual(
      [],
    );
  });
});

/** Lines that are neither empty nor comment. */
function linesOfLogic(text: string): number {
  const code = text.replace(/\/\*[^]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  return code.split("\n").filter((line) => line.trim() !== "").length;
}

describe("small files in folders with names", () => {
  test.each(files.map((path) => [path]))("%s", (path) => {
    const text = readFileSync(join(root, path), "utf8");
    if (path.startsWith("scripts/")) expect(text.trimEnd().split("\n").length).toBeLessThanOrEqual(60);
    else expect(linesOfLogic(text)).toBeLessThanOrEqual(250);
  });

  test("no drawer for everything", () => {
    const folders = new Set(
      globSync(["src/**/*", "scripts/**/*", "tests/**/*"], { cwd: root }).flatMap((path) =>
        path.split(sep).slice(0, -1),
      ),
    );
    expect([...folders].filter((name) => /^(utils?|helpers?|common|lib|misc|shared)$/.test(name))).toEqual([]);
    expect(files.map((path) => basename(path)).filter((name) => /^(utils?|helpers?|common)\./.test(name))).toEqual([]);
  });
});

import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const pure = ["report", "numerals", "extraction", "ledger", "stories", "charts", "headers"].map(
  (folder) => `src/${folder}/**/*.ts`,
);

export default defineConfig(
  globalIgnores(["dist/", ".astro/", ".cache/", "public/", "**/fixtures/"]),
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // With noUncheckedIndexedAccess every array access is maybe undefined; `!` says that the line before has looked.
      "@typescript-eslint/no-non-null-assertion": "off",
      // Numbers read well in messages.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `() => list.push(x)` and `return problem(…)` are plain ways to write a callback and an early end.
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // A flag that a callback sets looks constant to this rule.
      "@typescript-eslint/no-unnecessary-condition": "off",
      // There are no classes here: what looks like a method is a function in a plain object, and uses no `this`.
      "@typescript-eslint/unbound-method": "off",
      // Lengths are counted in code points on purpose; Han needs no more.
      "@typescript-eslint/no-misused-spread": "off",
    },
  },
  {
    // The pure folders: text and values in, values and nodes out. No IO, no console, no clock, no chance, no global DOM.
    files: pure,
    rules: {
      "no-console": "error",
      "no-restricted-globals": ["error", "console", "Date", "process", "document", "window", "globalThis", "fetch"],
      "no-restricted-properties": ["error", { object: "Math", property: "random" }],
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "^(node:|astro)", message: "A pure folder does no IO." }] },
      ],
    },
  },
  {
    // A hash of what was read is no IO.
    files: ["src/ledger/compile.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "^(node:(?!crypto$)|astro)", message: "A pure folder does no IO." }] },
      ],
    },
  },
);

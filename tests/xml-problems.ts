import { readFileSync } from "node:fs";
import { validateXML } from "xmllint-wasm";

/** What libxml2 finds wrong in a file by our schema of its format, below `tests/schemas/`. */
export async function xmlProblems(contents: string, schema: "atom" | "sitemap"): Promise<string[]> {
  const rules = readFileSync(new URL(`schemas/${schema}.rng`, import.meta.url), "utf8");
  const { errors } = await validateXML({ xml: contents, schema: rules, extension: "relaxng" });
  return errors.map(({ rawMessage }) => rawMessage);
}

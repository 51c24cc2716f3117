import { anyPatternSource } from "./pattern.ts";
import { elsewhere, type Rule } from "./rules.ts";

/**
 * The rules for nginx, inside of `server { … }`. A header whose variable is empty is not sent. The conditions are asked
 * again when a folder has become its index page, or a missing one the page that says so: the last one that holds decides.
 */
export function nginxFile(rules: readonly Rule[], base: string): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const variable = (name: string) => `$shushuo_${name.toLowerCase().replaceAll("-", "_")}`;
  const defaults = names.map((name) => `set ${variable(name)} "${elsewhere[name] ?? ""}";`);
  const conditions = rules.map(({ patterns, headers }) => {
    const values = Object.entries(headers).map(([name, value]) => `  set ${variable(name)} "${value}";`);
    return [`if ($uri ~ "${anyPatternSource(patterns, base)}") {`, ...values, "}"].join("\n");
  });
  const sent = names.map((name) => `add_header ${name} ${variable(name)} always;`);
  const use = "# Written by the build. Inside of the site's server block: include /path/to/_headers.nginx.conf;";
  return `${[use, ...defaults, ...conditions, ...sent].join("\n")}\n`;
}

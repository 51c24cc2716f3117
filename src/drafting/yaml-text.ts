import { stringify } from "yaml";

/** A value on one line: `{id: area-1, title: 扩大内需}`. */
export function flow(value: unknown): string {
  return stringify(value, { collectionStyle: "flow", lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}

/** A map as lines, a key each; a list of maps with an item a line. */
export function lines(entries: Record<string, unknown>): string {
  return Object.entries(entries)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      const isTable = Array.isArray(value) && value.length > 0 && value.every((item) => isMap(item));
      return isTable ? `${key}:\n${value.map((item) => `  - ${flow(item)}\n`).join("")}` : `${key}: ${flow(value)}\n`;
    })
    .join("");
}

const isMap = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);

/** A comment, a line each. */
export function comment(text: string): string {
  return text
    .split("\n")
    .map((line) => `# ${line}\n`)
    .join("");
}

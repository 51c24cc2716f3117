import { VFile } from "vfile";
import { expect, test } from "vitest";
import * as z from "zod";
import { readYaml } from "../../src/ledger/yaml.ts";
import { messageLines } from "../../src/loaders.ts";

const schema = z.strictObject({ id: z.string(), areas: z.array(z.strictObject({ order: z.int() })).optional() });

function read(text: string) {
  const file = new VFile({ path: "a.yaml", value: text });
  const found = readYaml(file, schema);
  return { found, messages: messageLines([file]) };
}

test("a right file gives its value and the place of each node", () => {
  const { found, messages } = read("id: a\nareas:\n  - order: 1\n  - order: 2\n");
  expect(messages).toEqual([]);
  expect(found?.value).toEqual({ id: "a", areas: [{ order: 1 }, { order: 2 }] });
  expect(found?.place(["areas", 1, "order"])).toEqual({ line: 4, column: 12 });
  expect(found?.place(["areas", 1, "nothing"])).toEqual({ line: 4, column: 5 });
});

test.each([
  [
    "an unclosed bracket",
    "id: [a\n",
    /^a\.yaml:2:1: Unexpected YAML, expected well-formed YAML: Flow sequence .* with a \] \(yaml:syntax\)$/,
  ],
  ["an alias without its anchor", "id: *a\n", /^a\.yaml:1:1: .*Unresolved alias.* \(yaml:syntax\)$/],
  ["a wrong type", "id: 7\n", /^a\.yaml:1:5: Unexpected `7` at id, expected string \(yaml:value\)$/],
  ["a missing key", "areas: []\n", /^a\.yaml:1:1: Unexpected nothing at id, expected string \(yaml:value\)$/],
  [
    "an unknown key",
    "id: a\nname: b\n",
    /^a\.yaml:1:1: Unexpected `\{"id":"a","name":"b"\}`, expected no key name \(yaml:value\)$/,
  ],
  [
    "a wrong value deep inside",
    "id: a\nareas:\n  - order: 1.5\n",
    /^a\.yaml:3:12: Unexpected `1\.5` at areas\.0\.order, expected int \(yaml:value\)$/,
  ],
  [
    "bytes that are not UTF-8",
    "id: \uFFFD\n",
    /^a\.yaml:1:1: Unexpected bytes that are not UTF-8, .* \(yaml:encoding\)$/,
  ],
  ["nothing at all", "", /^a\.yaml:1:1: Unexpected nothing, expected object \(yaml:value\)$/],
])("%s gives one message", (_name, text, message) => {
  const { found, messages } = read(text);
  expect(found).toBeUndefined();
  expect(messages).toEqual([expect.stringMatching(message)]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { scriptJson } from "../../src/renditions/script-json.ts";

const hostile = fc.stringMatching(/^(<\/?(script|SCRIPT|!--)|-->|[<>\\/"'a]){0,12}$/);

test("what a script element holds neither ends it nor begins a comment, and says what was given", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), hostile), fc.jsonValue(), (text, value) => {
      const json = scriptJson({ [text]: [text, value] });
      expect(json).not.toMatch(/<\/|<!|<script/i);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ [text]: [text, value] })));
    }),
  );
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { minified } from "../../src/renditions/minified.ts";
import { root } from "../charts/real.ts";

test("says the same in fewer bytes, without comments and in one line", () => {
  const short = minified(
    "// why\n(() => {\n  const word = '尺' + document.title;\n  return word + word;\n})();\n",
    "js",
  );
  expect(short).toMatch(/^\(\(\)=>\{const \w="尺"\+document\.title;return \w\+\w\}\)\(\);$/);
  expect(minified("a {\n  color: red;\n}\n/* b */\n", "css")).toBe("a{color:red}");
  const script = readFileSync(join(root, "src/client/embed-guest.js"), "utf8");
  expect(minified(script, "js").length).toBeLessThan(script.length * 0.6);
  expect(minified(script, "js")).not.toMatch(/<\/script|^\s*\/\//m);
});

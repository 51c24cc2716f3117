import { expect, test } from "vitest";
import { inlineCode } from "../../src/headers/inline-code.ts";

test("inline code is what runs and what styles, letter by letter; data and files are not", () => {
  const page = `<!doctype html><head><style>
    a{content:"<b>"}</style><style media="print">p{}</style>
    <script>go("</b>", 1 < 2)</script><script type="module">import "./x.js"</script>
    <script type="application/json">{"a":1}</script><script type="application/ld+json">{"b":2}</script>
    <script async src="/embed.js"></script><script type="module" src="/assets/x.js"></script></head>
    <body><p>script and style</p><svg><style>.c{}</style></svg></body>`;
  expect(inlineCode(page)).toEqual({
    scripts: [`go("</b>", 1 < 2)`, `import "./x.js"`],
    styles: [`\n    a{content:"<b>"}`, "p{}", ".c{}"],
  });
});

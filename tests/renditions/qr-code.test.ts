import { decodeQR } from "qr/decode.js";
import { expect, test } from "vitest";
import { qrCode } from "../../src/renditions/qr-code.ts";

/** The code's squares as a camera sees them, with the quiet zone around it. */
function seen({ size, path }: ReturnType<typeof qrCode>, scale = 4) {
  const side = (size + 8) * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = "", y = "", length = ""] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let row = 0; row < scale; row += 1)
      for (let column = 0; column < Number(length) * scale; column += 1) {
        const at = ((Number(y) + 4) * scale + row) * side + (Number(x) + 4) * scale + column;
        data.fill(0, at * 4, at * 4 + 3);
      }
  return { width: side, height: side, data };
}

test.each([
  "https://shushuo.example.org/jiangan-2025/innovation/",
  "https://shushuo.example.org/a/b/#c",
  "https://例子.example/报告/",
])("leads to %s", (address) => {
  expect(decodeQR(seen(qrCode(address)))).toBe(address);
});

test("is small enough for every page: a kilobyte or two", () => {
  const { size, path } = qrCode("https://shushuo.example.org/jiangan-2025/innovation/");
  expect(size).toBeLessThanOrEqual(33);
  expect(path.length).toBeLessThan(6000);
});

import { describe, expect, test } from "vitest";
import { decode } from "../../src/report/decode.ts";
import { ReportError } from "../../src/report/error.ts";

// 一, 开 and 最 hold a NUL in UTF-16 as digits do, on the other side.
const text = "云川市临江区政府工作报告\n一、2024年工作回顾\n全区开展最多的一次招聘，新增就业1200人。";
const utf8 = new TextEncoder().encode(text);

function utf16(of: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(of.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < of.length; index += 1) view.setUint16(index * 2, of.charCodeAt(index), isLittle);
  return bytes;
}

const joined = (...parts: (number[] | Uint8Array)[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

// 全区的工作和人民的生活，2024年 in GB18030, and a character of four bytes.
const gb = Uint8Array.from(
  ["C8AB C7F8 B5C4 B9A4 D7F7 BACD C8CB C3F1 B5C4 C9FA BBEE A3AC 32 30 32 34 C4EA"]
    .join(" ")
    .replaceAll(" ", "")
    .match(/../g)!
    .map((pair) => parseInt(pair, 16)),
);
const gbText = "全区的工作和人民的生活，2024年";

function errorOf(bytes: Uint8Array): ReportError {
  try {
    decode(bytes);
  } catch (error) {
    if (error instanceof ReportError) return error;
    throw error;
  }
  throw new Error("decoded");
}

describe("tells the encoding by content", () => {
  test.each([
    ["UTF-8", utf8, "utf-8"],
    ["UTF-8 with a mark", joined([0xef, 0xbb, 0xbf], utf8), "utf-8"],
    ["UTF-16 LE with a mark", joined([0xff, 0xfe], utf16(text, true)), "utf-16le"],
    ["UTF-16 BE with a mark", joined([0xfe, 0xff], utf16(text, false)), "utf-16be"],
    ["UTF-16 LE without a mark", utf16(text, true), "utf-16le"],
    ["UTF-16 BE without a mark", utf16(text, false), "utf-16be"],
  ])("%s", (_, bytes, encoding) => expect(decode(bytes)).toEqual({ text, encoding }));

  test("GB18030", () => expect(decode(gb)).toEqual({ text: gbText, encoding: "gb18030" }));

  test("GB18030 with a character of four bytes", () =>
    expect(decode(joined(gb, [0x82, 0x30, 0xa1, 0x30])).text).toMatch(new RegExp(`^${gbText}.$`, "u")));

  test("plain ASCII is UTF-8", () => expect(decode(new TextEncoder().encode("GDP 6%")).encoding).toBe("utf-8"));
});

test("reads CR LF and lone CR as LF", () => {
  expect(decode(new TextEncoder().encode("一\r\n二\r三\n四\r\n")).text).toBe("一\n二\n三\n四\n");
});

test("an astral character survives in UTF-16", () => {
  expect(decode(joined([0xff, 0xfe], utf16("𠮷区", true))).text).toBe("𠮷区");
});

describe("says what is wrong and at which byte", () => {
  test.each([
    ["nothing", new Uint8Array(), 0, /empty file, expected the text of a report/],
    ["white space", new TextEncoder().encode(" \n\n "), 0, /nothing but white space/],
    ["a mark and nothing else", Uint8Array.from([0xef, 0xbb, 0xbf]), 0, /nothing but white space/],
    ["a PDF", new TextEncoder().encode("%PDF-1.7\n"), 0, /a PDF file.*expected plain text/],
    ["a Word file", Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), 0, /ZIP file.*\.docx/],
    ["an old Word file", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 0, /\.doc/],
    ["NULs everywhere", Uint8Array.from([1, 0, 0, 0, 7, 0, 0, 9, 0, 0]), 1, /NUL at byte 1: a binary file/],
    ["a NUL in UTF-8", joined(utf8, [0]), utf8.length, /NUL/],
    ["control characters", new TextEncoder().encode("区\u0001\u0002\u0003"), 3, /control character 0x01 at byte 3/],
    ["control characters behind a mark", joined([0xff, 0xfe], utf16("区\u0001\u0002", true)), 4, /at byte 4/],
    [
      "UTF-8 cut in a character",
      utf8.subarray(0, utf8.length - 1),
      utf8.length - 3,
      /found 0xE3 0x80, expected the rest of a UTF-8/,
    ],
    ["UTF-8 behind a mark, cut", joined([0xef, 0xbb, 0xbf], utf8.subarray(0, 4)), 6, /at byte 6: found 0xE5/],
    [
      "a wrong byte in UTF-8",
      joined(utf8, utf8, [0xff], utf8),
      utf8.length * 2,
      /byte 0xFF at byte \d+, expected UTF-8/,
    ],
    ["an overlong form", joined(utf8, [0xc0, 0x80], utf8), utf8.length, /byte 0xC0/],
    ["a surrogate in UTF-8", joined(utf8, [0xed, 0xa0, 0x80], utf8), utf8.length, /byte 0xED/],
    [
      "UTF-16 of odd length",
      joined([0xff, 0xfe], utf16(text, true), [0x4e]),
      text.length * 2 + 2,
      /UTF-16 \(little-endian\)/,
    ],
    ["UTF-16 without a mark, of odd length", joined(utf16(text, true), [0x4e]), text.length * 2, /cut off/],
    ["half a pair in UTF-16", joined([0xff, 0xfe], utf16("区\ud842区", true)), 4, /at byte 4, expected UTF-16/],
    ["half a pair at the end", joined([0xfe, 0xff], utf16("区\ud842", false)), 4, /cut off/],
    ["GB18030 cut in a character", gb.subarray(0, 3), 2, /found 0xC7, expected the rest of a GB18030 character/],
    [
      "another encoding",
      Uint8Array.from([0x82, 0xb1, 0x82, 0xf1, 0x82, 0xc9, 0x82, 0xbf, 0x82, 0xcd]),
      0,
      /neither UTF-8 nor Chinese in GB18030/,
    ],
    ["Latin-1", Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x6f, 0x6b]), 3, /byte 0xE9 at byte 3/],
  ])("%s", (_, bytes, offset, message) => {
    const error = errorOf(bytes);
    expect(error.message).toMatch(message);
    expect(error.offset).toBe(offset);
  });
});

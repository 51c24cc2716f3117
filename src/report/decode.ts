import { gb18030Fault, utf16Fault, utf8Fault, type Fault } from "./bytes.ts";
import { ReportError } from "./error.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

// How files begin that hold a report but are no text.
const signatures: [name: string, start: number[]][] = [
  ["a PDF file", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["a ZIP file, as Word's .docx or WPS's files are", [0x50, 0x4b, 0x03, 0x04]],
  ["an old Office file, as Word's .doc is", [0xd0, 0xcf, 0x11, 0xe0]],
  ["an RTF file", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["a PNG picture", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG picture", [0xff, 0xd8, 0xff]],
  ["a gzip file", [0x1f, 0x8b]],
  ["UTF-32 text", [0xff, 0xfe, 0, 0]],
  ["UTF-32 text", [0, 0, 0xfe, 0xff]],
];
const marks: [encoding: Encoding, start: number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];
const names: Record<Encoding, string> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16 (little-endian)",
  "utf-16be": "UTF-16 (big-endian)",
  gb18030: "GB18030",
};

// The Han characters that running Chinese text uses most, and a report most of all.
const frequent = new Set(
  "的一是在不了有和人这中大为上个国以要他时来用们生到作地于出就分对成会可主发年动同工也能下过产种面而方后多定行学法所民得经十三之进等部度家力理起现加全制机当使点业本化性建设项目政府新增完高推实目市区县省展",
);

const begins = (bytes: Uint8Array, start: number[]) => start.every((byte, index) => bytes[index] === byte);
const hex = (byte: number) => `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
const expectation = "expected plain text in UTF-8, UTF-16 or GB18030";

function endsEarly(bytes: Uint8Array, encoding: Encoding, { offset }: Fault): ReportError {
  const found = [...bytes.subarray(offset, offset + 3)].map(hex).join(" ");
  return new ReportError(
    `Unexpected end in the middle of a character at byte ${offset}: found ${found}, expected the rest of a ${names[encoding]} character; the file is cut off`,
    offset,
  );
}

function malformed(bytes: Uint8Array, encoding: Encoding, { offset }: Fault): ReportError {
  return new ReportError(
    `Unexpected byte ${hex(bytes[offset]!)} at byte ${offset}, expected ${names[encoding]} as before it`,
    offset,
  );
}

/** Whether what was decoded looks like running Chinese: other scripts read as Chinese give rare characters only. */
function isPlausible(text: string): boolean {
  let han = 0;
  let known = 0;
  for (const character of text) {
    if (character < "㐀" || character > "鿿") continue;
    han += 1;
    if (frequent.has(character)) known += 1;
  }
  return han > 0 && known >= han * 0.15;
}

function decodeAs(bytes: Uint8Array, encoding: Encoding, from: number): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(from));
}

function utf16(bytes: Uint8Array, encoding: Encoding, from: number): string {
  const fault = utf16Fault(bytes, from, encoding === "utf-16le");
  if (fault) throw fault.cut ? endsEarly(bytes, encoding, fault) : malformed(bytes, encoding, fault);
  return decodeAs(bytes, encoding, from);
}

// UTF-16 without a mark: only one of the two orders gives Chinese. A cut last byte must not hide what the text is.
function utf16Order(bytes: Uint8Array): Encoding | undefined {
  const even = bytes.subarray(0, bytes.length & ~1);
  return (["utf-16le", "utf-16be"] as const).find((order) => isPlausible(decodeAs(even, order, 0)));
}

/** The text of bytes that nothing marks, and what they are encoded in. */
function guess(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const nul = bytes.indexOf(0);
  const order = nul < 0 ? undefined : utf16Order(bytes);
  if (order) return { text: utf16(bytes, order, 0), encoding: order };
  if (nul >= 0) throw new ReportError(`Unexpected NUL at byte ${nul}: a binary file, ${expectation}`, nul);
  const { fault, wide } = utf8Fault(bytes, 0);
  if (!fault) return { text: decodeAs(bytes, "utf-8", 0), encoding: "utf-8" };
  // GB18030 seldom makes even one UTF-8 character by chance, and never many before the first fault.
  if (wide >= 20) throw fault.cut ? endsEarly(bytes, "utf-8", fault) : malformed(bytes, "utf-8", fault);
  const gbFault = gb18030Fault(bytes);
  if (gbFault === undefined || gbFault.cut) {
    const text = decodeAs(bytes.subarray(0, gbFault?.offset), "gb18030", 0);
    if (isPlausible(text)) {
      if (gbFault) throw endsEarly(bytes, "gb18030", gbFault);
      return { text, encoding: "gb18030" };
    }
  }
  if (fault.cut && wide > 0) throw endsEarly(bytes, "utf-8", fault);
  throw new ReportError(
    `Unexpected byte ${hex(bytes[fault.offset]!)} at byte ${fault.offset}: neither UTF-8 nor Chinese in GB18030, ${expectation}`,
    fault.offset,
  );
}

function decodeMarked(bytes: Uint8Array, encoding: Encoding, from: number): string {
  if (encoding !== "utf-8") return utf16(bytes, encoding, from);
  const { fault } = utf8Fault(bytes, from);
  if (fault) throw fault.cut ? endsEarly(bytes, encoding, fault) : malformed(bytes, encoding, fault);
  return decodeAs(bytes, encoding, from);
}

/** The byte where a character of decoded text stands. */
function byteOf(text: string, index: number, encoding: Encoding): number {
  if (encoding.startsWith("utf-16")) return index * 2;
  return new TextEncoder().encode(text.slice(0, index)).length;
}

/**
 * Bytes → text without byte order mark, CR LF and lone CR read as LF. The encoding is told by content: a byte order mark;
 * NULs on one side for UTF-16 without one; strict UTF-8; else GB18030, if that gives Chinese.
 * Throws a ReportError for bytes that are empty, binary, undecodable or cut off in a character.
 */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (bytes.length === 0) throw new ReportError("Unexpected empty file, expected the text of a report");
  const signature = signatures.find(([, start]) => begins(bytes, start));
  if (signature) throw new ReportError(`Unexpected ${signature[0]} at byte 0, ${expectation}`);
  const mark = marks.find(([, start]) => begins(bytes, start));
  const { text, encoding } = mark
    ? { text: decodeMarked(bytes, mark[0], mark[1].length), encoding: mark[0] }
    : guess(bytes);
  if (text.trim() === "")
    throw new ReportError("Unexpected file of nothing but white space, expected the text of a report");
  const control = /[\0-\x08\x0E-\x1F]/g;
  const controls = [...text.matchAll(control)];
  if (text.includes("\0") || controls.length * 100 > text.length) {
    const first = controls[0]!;
    const offset = (mark?.[1].length ?? 0) + byteOf(text, first.index, encoding);
    throw new ReportError(
      `Unexpected control character ${hex(first[0].charCodeAt(0))} at byte ${offset}: a binary file, ${expectation}`,
      offset,
    );
  }
  return { text: text.replace(/\r\n?/g, "\n"), encoding };
}

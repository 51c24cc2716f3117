/** Where bytes stop being what they should be; `cut` when they only end too early. */
export interface Fault {
  offset: number;
  cut: boolean;
}

const isTail = (byte: number | undefined) => byte !== undefined && byte >= 0x80 && byte <= 0xbf;

/** The first place from `from` on where bytes are not UTF-8, and how many characters of several bytes stand before it. */
export function utf8Fault(bytes: Uint8Array, from: number): { fault?: Fault; wide: number } {
  let wide = 0;
  for (let offset = from; offset < bytes.length;) {
    const lead = bytes[offset]!;
    if (lead < 0x80) {
      offset += 1;
      continue;
    }
    const length =
      lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
    let held = 1;
    while (held < length && isTail(bytes[offset + held])) held += 1;
    const second = bytes[offset + 1] ?? 0;
    // Overlong forms, surrogates and what lies behind the last code point.
    const outside =
      held > 1 &&
      ((lead === 0xe0 && second < 0xa0) ||
        (lead === 0xed && second > 0x9f) ||
        (lead === 0xf0 && second < 0x90) ||
        (lead === 0xf4 && second > 0x8f));
    if (length === 0 || outside) return { fault: { offset, cut: false }, wide };
    if (held < length) return { fault: { offset, cut: offset + held === bytes.length }, wide };
    wide += 1;
    offset += length;
  }
  return { wide };
}

/** The first place where bytes are not GB18030, or undefined. */
export function gb18030Fault(bytes: Uint8Array): Fault | undefined {
  for (let offset = 0; offset < bytes.length;) {
    const lead = bytes[offset]!;
    if (lead < 0x80) {
      offset += 1;
      continue;
    }
    const second = bytes[offset + 1];
    if (lead === 0x80 || lead === 0xff) return { offset, cut: false };
    if (second === undefined) return { offset, cut: true };
    if (second >= 0x30 && second <= 0x39) {
      if (offset + 3 >= bytes.length) return { offset, cut: true };
      const [third, fourth] = [bytes[offset + 2]!, bytes[offset + 3]!];
      if (third < 0x81 || third > 0xfe || fourth < 0x30 || fourth > 0x39) return { offset, cut: false };
      offset += 4;
    } else if (second >= 0x40 && second <= 0xfe && second !== 0x7f) offset += 2;
    else return { offset, cut: false };
  }
  return undefined;
}

/** The first surrogate without its other half in UTF-16 bytes from `from` on, or an odd last byte. */
export function utf16Fault(bytes: Uint8Array, from: number, isLittle: boolean): Fault | undefined {
  const unit = (offset: number) => (bytes[offset + (isLittle ? 1 : 0)]! << 8) | bytes[offset + (isLittle ? 0 : 1)]!;
  for (let offset = from; offset < bytes.length; offset += 2) {
    if (offset + 1 === bytes.length) return { offset, cut: true };
    const code = unit(offset);
    if (code < 0xd800 || code > 0xdfff) continue;
    if (code > 0xdbff) return { offset, cut: false };
    if (offset + 3 >= bytes.length) return { offset, cut: true };
    const next = unit(offset + 2);
    if (next < 0xdc00 || next > 0xdfff) return { offset, cut: false };
    offset += 2;
  }
  return undefined;
}

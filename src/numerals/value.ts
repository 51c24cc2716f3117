/** What a printed numeral says: its value in base units of `unit`; `valueMax` for a range only. */
export interface Numeral {
  value: number;
  valueMax?: number;
  unit: string;
}

const digits: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const powers: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
const romans = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ";

// "翻一番" and "倍增" say twice as much; "翻两番" says four times.
const doublings: Record<string, number> = { 翻番: 2, 翻一番: 2, 倍增: 2, 翻两番: 4 };

/** A Chinese numeral (`二十三`, `两`, `一万二千`) as a number; undefined if it is none. */
export function chineseValue(text: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of text) {
    if (character in digits) {
      digit = digits[character]!;
      continue;
    }
    const power = powers[character];
    if (power === undefined) return undefined;
    if (power < 1e4) {
      section += (digit ?? 1) * power;
    } else {
      // 万 and 亿 multiply all that stands before them.
      total = (total + section + (digit ?? (section === 0 && total === 0 ? 1 : 0))) * power;
      section = 0;
    }
    digit = undefined;
  }
  return text === "" ? undefined : total + section + (digit ?? 0);
}

/** Full-width digits, point and per cent sign as their ASCII twins. */
export function toAscii(text: string): string {
  return text.replace(/[０-９．％]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

// Shifts the decimal point as text, so that 2.82万 is 28200 and not 28199.999….
function scaled(number: string, magnitude: string): number {
  let exponent = 0;
  for (const character of magnitude) exponent += Math.log10(powers[character] ?? 1);
  return Number(`${number}e${Math.round(exponent)}`);
}

/**
 * Reads a printed numeral with its unit: `210.5亿元` → 21050000000 元, `140余名` → 140 名, `两项` → 2 项,
 * `3-5家` → 3 to 5 家, `翻一番` → 2 倍. Returns undefined for anything else.
 */
export function parseNumeral(printed: string): Numeral | undefined {
  const text = toAscii(printed).replace(/\s/g, "");
  // 首家, 首个: the first of its kind.
  const first = /^首(\p{sc=Han})$/u.exec(text);
  if (first) return { value: 1, unit: first[1]! };
  if (text in doublings) return { value: doublings[text]!, unit: "倍" };

  // Matches `1.9万个`, `4万余套`, `300余件(套)`, `3-5家`; not `P1P3`.
  const arabic = /^第?(\d+(?:\.\d+)?)(?:[-—–~至](\d+(?:\.\d+)?))?([余多])?([万亿]{0,2})([余多])?([^\d]*)$/.exec(text);
  if (arabic) {
    const [, from, to, , magnitude = "", , unit = ""] = arabic;
    const value = scaled(from!, magnitude);
    return to === undefined ? { value, unit } : { value, valueMax: scaled(to, magnitude), unit };
  }
  const chinese = /^第?([零〇一二两三四五六七八九十百千万亿]+)[余多]?(.*)$/.exec(text);
  if (chinese) {
    const value = chineseValue(chinese[1]!);
    if (value !== undefined) return { value, unit: chinese[2]! };
  }
  const roman = romans.indexOf(text[0] ?? " ");
  return roman >= 0 && text !== "" ? { value: roman + 1, unit: text.slice(1) } : undefined;
}

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

/** A Chinese numeral (`二十三`, `两`, `一亿二千万`, `二〇二五`) as a number; undefined if it is none. */
export function chineseValue(text: string): number | undefined {
  // A year is read digit by digit: `二〇二五`. `三四` says three or four, which is no number.
  if (/^[〇零一二三四五六七八九]{3,}$/.test(text))
    return Number([...text].map((character) => digits[character]).join(""));
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let last = 1;
  for (const character of text) {
    if (character in digits) {
      if (digit) return undefined;
      digit = digits[character]!;
      continue;
    }
    const power = powers[character];
    if (power === undefined) return undefined;
    if (power < 1e4) section += (digit ?? 1) * power;
    else {
      // 亿 multiplies all that stands before it, 万 what stands behind an 亿: 一万亿, 一亿二千万.
      const whole = power === 1e4 && total >= 1e8 ? total : 0;
      const before = total - whole + section + (digit ?? 0);
      total = whole + (before || 1) * power;
      section = 0;
    }
    last = power;
    digit = undefined;
  }
  // A digit that ends a numeral right behind 百, 千, 万 or 亿 counts their tenths: `两万五` is 25000, `一百零五` is 105.
  const tenths = digit !== undefined && last >= 100 && (text.at(-2) ?? "") in powers;
  return text === "" ? undefined : total + section + (digit ?? 0) * (tenths ? last / 10 : 1);
}

/** Full-width digits, point and per cent sign as their ASCII twins. */
export function toAscii(text: string): string {
  return text.replace(/[０-９．％]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

// Shifts the decimal point as text, so that 2.82万 is 28200 and not 28199.999….
export function decimal(number: string, magnitude: string): number {
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
  // 百分之五, 百分之80.8.
  const percent = /^百分之(.+)$/.exec(text);
  if (percent) {
    const share = parseNumeral(percent[1]!);
    return share?.unit === "" ? { ...share, unit: "%" } : undefined;
  }
  if (text in doublings) return { value: doublings[text]!, unit: "倍" };

  // Matches `1.9万个`, `4万余套`, `4万多亿元`, `300余件(套)`, `3-5家`; not `P1P3`.
  const arabic = /^第?(\d+(?:\.\d+)?)(?:[-—–~至](\d+(?:\.\d+)?))?[余多]?(万[余多]?亿|[万亿]{0,2})[余多]?([^\d]*)$/.exec(
    text,
  );
  if (arabic) {
    const [, from, to, magnitude = "", unit = ""] = arabic;
    const value = decimal(from!, magnitude);
    return to === undefined ? { value, unit } : { value, valueMax: decimal(to, magnitude), unit };
  }
  const chinese = /^第?([零〇一二两三四五六七八九十百千万亿]+)[余多]?(.*)$/.exec(text);
  if (chinese) {
    const value = chineseValue(chinese[1]!);
    // 十几个, 三分之一 and 三点五 go on where this reading ends; 百分之五 does not.
    if (value !== undefined && !/^(几|分之|点[零一二三四五六七八九])/.test(chinese[2]!))
      return { value, unit: chinese[2]! };
  }
  const roman = romans.indexOf(text[0] ?? " ");
  return roman >= 0 && text !== "" ? { value: roman + 1, unit: text.slice(1) } : undefined;
}

import type { Numeral } from "../numeral.ts";
import { unitAt } from "../units.ts";
import { decimal } from "../value.ts";
import { dash, digits, sticky, type Writing } from "./writing.ts";

/** Numbers in digits, ranges of two, and ratios. */
export const numbers: readonly Writing[] = [
  {
    form: "ratio",
    examples: ["三次产业结构比为【12.5:37.5:50】", "生师比【12∶1】"],
    pattern: sticky(`\\d+(?:\\.\\d+)?(?:[:∶：]\\d+(?:\\.\\d+)?){1,30}`),
  },
  {
    form: "number",
    examples: ["完成投资【121.9亿元】", "新增【140余名】", "增长【5%—5.5%】", "引进【3-5家】", "【1,256万人】"],
    pattern: sticky(`(?:${digits})`),
    read: readNumber,
  },
];

const joint = sticky(dash);

/** A number, or a range of two, with its unit. The unit of the second stands for both where the first has none. */
function readNumber(match: RegExpExecArray, text: string): Partial<Numeral> | undefined {
  const first = numberAt(text, match.index);
  if (!first) return undefined;
  const unit = unitAt(text, first.end);
  joint.lastIndex = first.end + unit.length;
  const join = joint.exec(text)?.[0];
  // 由3262元到9800元 is a rise from one value to another, no range.
  if (join !== undefined && !/[由从自]$/.test(text.slice(Math.max(0, match.index - 1), match.index))) {
    const second = numberAt(text, joint.lastIndex);
    const last = second && unitAt(text, second.end);
    // 至 and 到 join numbers only where both have the same unit or the first has none.
    if (second && (unit === "" || unit === last) && ((join.length > 0 && last !== "") || /^[-—–~～―]/.test(join))) {
      const scale = unit === "" && first.size === "" ? second.size : first.size;
      const value = amount(first.digits, scale);
      const valueMax = amount(second.digits, second.size);
      if (value < valueMax) {
        const end = second.end + last!.length;
        return { value, valueMax, unit: last!, plus: second.plus, end, scale: decimal("1", second.size) };
      }
    }
  }
  return { value: first.value, unit, plus: first.plus, end: first.end + unit.length, scale: decimal("1", first.size) };
}

interface Read {
  digits: string;
  /** 万, 亿, 万亿, 千 …; empty for none. */
  size: string;
  value: number;
  plus: boolean;
  end: number;
}

// 千瓦 and 千克 are units: the 千 of 5千瓦 belongs to them.
const magnitude = "(?:[十百]|千(?![瓦克米伏卡赫]))?(?:万[余多]?亿|亿|万)?";
// 多 that stands before a word of its own (多媒体) is not of the number.
const numberPattern = new RegExp(`(${digits})([余多]?${magnitude}(?:[余多](?![媒样元种边彩渠]))?)`, "y");
const tail = /(\d{1,4})(千?)([余多]?)万([余多]?)/y;

/** A number without its unit: 2600余万, 4万多亿, 1亿3千多万, 1,256.5. */
function numberAt(text: string, place: number): Read | undefined {
  numberPattern.lastIndex = place;
  const match = numberPattern.exec(text);
  if (!match) return undefined;
  const [all, printed, shaped] = match;
  const size = shaped!.replace(/[余多]/g, "");
  let end = place + all.length;
  let value = amount(printed!, size);
  let plus = size !== shaped;
  if (shaped === "亿") {
    tail.lastIndex = end;
    const rest = tail.exec(text);
    if (rest) {
      value += amount(rest[1]!, `${rest[2]}万`);
      plus ||= rest[3] !== "" || rest[4] !== "";
      end = tail.lastIndex;
    }
  }
  return { digits: printed!, size, value, plus, end };
}

function amount(printed: string, size: string): number {
  return decimal(printed.replaceAll(",", ""), size);
}

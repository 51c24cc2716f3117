import { unitAt, unitName } from "./units.ts";
import { chineseValue, decimal } from "./value.ts";

/**
 * How a numeral is written.
 * number: 235亿元. han: 两项. size: 亿元 (a magnitude without a number). part: 三成, 四分之一, 翻番, 过半. ordinal: 第一, 首家,
 * 500强. ratio: 22.7:30.3:47. date: 2024年, 十四五, 1—11月. code: PM2.5, 5G, 7+18+N, 二十大. list: 一、 （三） 2. 一是. term:
 * “三库”, 一难两难多难. vague: 数十亿, 两位数, 零增长.
 */
export type Form =
  "number" | "han" | "size" | "part" | "ordinal" | "ratio" | "date" | "code" | "list" | "term" | "vague";

/** A numeral in running text; offsets in UTF-16 units, end exclusive, the unit included. */
export interface Numeral {
  form: Form;
  start: number;
  end: number;
  /** In base units of `unit`; null where the numeral states no single number. */
  value: number | null;
  valueMax: number | null;
  unit: string;
  /** 余 or 多 inside. */
  plus: boolean;
  /** What 万 and 亿 multiply a number by: 1, 1e4, 1e8 or 1e12. */
  scale: number;
}

const han = "零〇一二两三四五六七八九十百千万亿";
const number = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
// 千瓦 and 千克 are units: the 千 of 5千瓦 belongs to them.
const magnitude = "(?:[十百]|千(?![瓦克米伏卡赫]))?(?:万亿|亿|万)?";
const dash = "[-—–―~～]{1,2}|至|到";

interface Reader {
  form: Form;
  /** Sticky; bounded or without nesting, so that a text is read in linear time. */
  pattern: RegExp;
  /** What the match says; undefined where it is no numeral after all. `end` is where the numeral ends without its unit. */
  read?(match: RegExpExecArray, text: string): Partial<Numeral> | undefined;
}

function amount(digits: string, size: string): number {
  return decimal(digits.replaceAll(",", ""), size);
}

/** A number, or a range of two, with its unit. The unit of the second stands for both where the first has none. */
function readNumber(match: RegExpExecArray, text: string): Partial<Numeral> | undefined {
  const first = numberAt(text, match.index);
  if (!first) return undefined;
  const unit = unitAt(text, first.end);
  const joint = new RegExp(dash, "y");
  joint.lastIndex = first.end + unit.length;
  const join = joint.exec(text)?.[0];
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
  size: string;
  value: number;
  plus: boolean;
  end: number;
}

const numberPattern = new RegExp(`(${number})([余多]?)(${magnitude})((?:[余多](?![媒样元种边彩渠]))?)`, "y");
const tail = /(\d{1,4})(千?)([余多]?)万([余多]?)/y;

/** A number without its unit: 2600余万, 1亿3千多万, 1,256.5. */
function numberAt(text: string, place: number): Read | undefined {
  numberPattern.lastIndex = place;
  const match = numberPattern.exec(text);
  if (!match) return undefined;
  const [all, digits, before, size, after] = match;
  let end = place + all.length;
  let value = amount(digits!, size!);
  let plus = before !== "" || after !== "";
  // 余 and 多 that stand before a word of their own (多媒体) are not of the number.
  if (size === "亿" && after === "") {
    tail.lastIndex = end;
    const rest = tail.exec(text);
    if (rest) {
      value += amount(rest[1]!, `${rest[2]}万`);
      plus ||= rest[3] !== "" || rest[4] !== "";
      end = tail.lastIndex;
    }
  }
  return { digits: digits!, size: size!, value, plus, end };
}

const sticky = (source: string) => new RegExp(source, "uy");

/** The forms in the order in which they are tried at a place; the first that matches is the numeral. */
const readers: Reader[] = [
  // --- list numbers
  {
    form: "list",
    pattern: sticky(`(?<=^|\\n)[（(]?(?:[${han}]{1,3}|\\d{1,3})(?:、|[.．](?!\\d)|[）)]、?)`),
    read: listed,
  },
  { form: "list", pattern: sticky(`(?<=[。；！\\n])[（(](?:[${han}]{1,3}|\\d{1,3})[）)]`), read: listed },
  { form: "list", pattern: sticky(`(?<=^|[。；：，！？\\n])[一二三四五六七八九十]{1,2}(?=是|要|则)`) },
  { form: "list", pattern: sticky(`(?<=^|[。；\\n])第?[一二三四五六七八九十]{1,2}(?=，)`) },
  { form: "list", pattern: sticky(`[①-⑳]`) },
  // --- dates
  { form: "date", pattern: sticky(`(?:19|20)\\d\\d年?(?:${dash})(?:19|20)?\\d\\d年`) },
  { form: "date", pattern: sticky(`(?:19|20)\\d\\d年(?:\\d{1,2}月(?:\\d{1,2}日)?)?`) },
  {
    form: "date",
    pattern: sticky(`[一二][〇零九]\\p{sc=Han}{2}年`),
    read: (m) => (/^[一二三四五六七八九〇零]{4}年$/.test(m[0]) ? {} : undefined),
  },
  { form: "date", pattern: sticky(`\\d{1,2}(?:${dash})\\d{1,2}月(?:份)?`) },
  { form: "date", pattern: sticky(`\\d{1,2}月(?:\\d{1,2}日|份)?(?!期)`) },
  { form: "date", pattern: sticky(`\\d{1,2}·\\d{1,2}(?![%万亿\\d])`) },
  {
    form: "date",
    pattern: sticky(
      `(?<![第${han}])(?:十[一二三四五六七八九]|[一二三四五六七八九]|十)五(?=[”"'’」]|规划|时期|期间|以来|末|初|开局|收官)`,
    ),
  },
  { form: "date", pattern: sticky(`(?<![第${han}])十[一二三四五六]五(?![${han}])`) },
  // --- ranks and ordinals
  {
    form: "ordinal",
    pattern: sticky(`第(?:\\d{1,4}|[${han}]{1,4})[-—~至]第?(?:\\d{1,4}|[${han}]{1,4})?`),
    read: ordinal,
  },
  { form: "ordinal", pattern: sticky(`第(?:\\d{1,4}|[${han}]{1,4})`), read: ordinal },
  { form: "ordinal", pattern: sticky(`(?:\\d{1,4}|(?<![${han}])[${han}]{1,4})强(?![化制调度力基烈劲])`), read: strong },
  {
    form: "ordinal",
    pattern: sticky(`首(?:家|个|位|条|座|台|款|例|项|所|支|艘|架|套|单|只|列|部)(?!创|发|付|要|页|次)`),
    read: () => ({ value: 1, unit: "" }),
  },
  {
    form: "ordinal",
    pattern: sticky(`(?<=前)(\\d{1,4})(?:名|位)`),
    read: (m) => ({ value: Number(m[1]), unit: m[0].slice(-1) }),
  },
  { form: "ordinal", pattern: sticky(`榜首`), read: () => ({ value: 1, unit: "" }) },
  // --- codes
  { form: "code", pattern: sticky(`[A-Za-z][A-Za-z]{0,9}[-.]?\\d[\\dA-Za-z.]{0,12}`), read: trimmed },
  { form: "code", pattern: sticky(`[\\dN]+(?:\\+[\\dNX]+)+`) },
  { form: "code", pattern: sticky(`(?:\\d+[、 ])+\\d+(?=[”"])`) },
  {
    form: "code",
    pattern: sticky(`\\d+[A-Z](?![A-Za-z])`),
    read: (m, text) => (unitAt(text, m.index + m[0].length - 1) === "" ? {} : undefined),
  },
  { form: "ratio", pattern: sticky(`\\d+(?:\\.\\d+)?(?:[:∶：]\\d+(?:\\.\\d+)?)+`) },
  { form: "code", pattern: sticky(`\\d+[×x*]\\d+`) },
  { form: "code", pattern: sticky(`(?<![第${han}])(?:十[一二三四五六七八九]|二十)大(?![量力大都多])`) },
  {
    form: "code",
    pattern: sticky(`(?<![第${han}])[${han}]{1,3}届(?=[${han}]{1,3}[中次]|人大|政协|全国|市委|省委|区委|县委|党)`),
  },
  { form: "code", pattern: sticky(`(?<![第${han}])[一二三四五六七八]中(?=全会|[、和])`) },
  // --- parts
  { form: "part", pattern: sticky(`百分之(${number}|[${han}]{1,5}(?:点[${han}]{1,3})?)`), read: percent },
  {
    form: "part",
    pattern: sticky(`([${han}]{1,3})分之([${han}]{1,3})`),
    read: (m) => portion(chineseValue(m[2]!), chineseValue(m[1]!)),
  },
  { form: "part", pattern: sticky(`(\\d{1,2})/(\\d{1,2})(?!\\d)`), read: (m) => portion(Number(m[1]), Number(m[2])) },
  {
    form: "part",
    pattern: sticky(`(?<![${han}])([二两三四五六七八九])成(?!立|功|员|果|效|绩|交|熟|就|型|套|本|品|分|为|长|都|片)`),
    read: (m) => ({ value: chineseValue(m[1]!)! * 10, unit: "%" }),
  },
  {
    form: "part",
    pattern: sticky(`(\\d(?:\\.\\d)?)成(?!立|功|员|果|效|绩|交|熟|就|型|套|本|品|分|为|长|都|片)`),
    read: (m) => ({ value: Number(m[1]) * 10, unit: "%" }),
  },
  {
    form: "part",
    pattern: sticky(`翻([一二两三四])?番`),
    read: (m) => ({ value: 2 ** (m[1] ? chineseValue(m[1])! : 1), unit: "倍" }),
  },
  {
    form: "part",
    pattern: sticky(
      `(?<=(?:实现|达到|完成|基本|总量|规模|户数|数量|收入|产值|投资)(?:翻番)?)倍增(?!计划|行动|工程|目标|发展|式|效应|企业)`,
    ),
    read: () => ({ value: 2, unit: "倍" }),
  },
  {
    form: "part",
    pattern: sticky(
      `(?<=占比|比重|比例|率|超|近|占)过?半(?=[，。；、]|数)数?|一半(?=[，。；、以用]|左右)|(?<=[占超过])半数`,
    ),
    read: () => ({ value: 50, unit: "%" }),
  },
  {
    form: "part",
    pattern: sticky(`(?<=首次|占比|比重|比例|率|量|数|全市|全省|全国)过半(?=[，。；、])`),
    read: () => ({ value: 50, unit: "%" }),
  },
  { form: "vague", pattern: sticky(`[两三](?=位数(?!字))`), read: () => ({}) },
  { form: "vague", pattern: sticky(`零增长`), read: () => ({ value: 0, unit: "%" }) },
  // --- numbers
  { form: "number", pattern: sticky(`(?:${number})`), read: readNumber },
  // --- Chinese numerals
  { form: "term", pattern: sticky(`(?<=[“"'‘「])[^“”"'‘’「」，。；：、\\n]{1,8}(?=[”"'’」])`), read: slogan },
  { form: "vague", pattern: sticky(`[数几][十百千万亿]{1,3}`), read: unitOnly },
  {
    form: "size",
    pattern: sticky(
      `(?<![${han}])[十百千]?(?:万亿|亿|万)(?!众|家乐|达|科|州|宁|全|物|事|象|名湖|里长|千瓦时代)|(?<![${han}])[百千](?=[余多]?(?:个|件|台|套|户|人|名|亩|场|项|条|座|处|家|吨|公里|平方米|级|年|日|里|强))`,
    ),
    read: size,
  },
  {
    form: "han",
    pattern: sticky(`[ⅠⅡⅢⅣⅤ]类?`),
    read: (m) => ({ value: "ⅠⅡⅢⅣⅤ".indexOf(m[0][0]!) + 1, unit: m[0].slice(1) }),
  },
  {
    form: "code",
    pattern: sticky(
      `(?<=[\\p{sc=Han}。，、“])(?:十?[一二三四五六七八九]|[二三四五六七八九]?十)(?:中(?=[、，。等（校和]|学)|小(?=[、，。等（校和]|学)|医院|号|院(?=[、，。]))`,
    ),
  },
  {
    form: "han",
    pattern: sticky(`(?<![第${han}])(?:[一二两三四五六七八九十百千万亿][${han}]{0,6}[余多几]?)`),
    read: counted,
  },
  { form: "term", pattern: sticky(`(?<![第${han}])(?:[二两三四五六七八九十百千万亿]{2,4}|[二两三四五六七八九十百千万亿]\\p{sc=Han})`) },
];

function listed(match: RegExpExecArray): Partial<Numeral> {
  const inner = /[零〇一二两三四五六七八九十百\d]+/.exec(match[0])!;
  return { start: match.index + inner.index, end: match.index + inner.index + inner[0].length };
}

/** A code ends where its letters and digits end; PM2.5。 has no second point. */
function trimmed(match: RegExpExecArray): Partial<Numeral> {
  return { end: match.index + match[0].replace(/\.+$/, "").length };
}

function ordinal(match: RegExpExecArray): Partial<Numeral> | undefined {
  const [first] = /\d+|[零〇一二两三四五六七八九十百千]+/.exec(match[0])!;
  const value = /\d/.test(first) ? Number(first) : chineseValue(first);
  return value === undefined ? undefined : { value, unit: "" };
}

function strong(match: RegExpExecArray): Partial<Numeral> | undefined {
  const printed = match[0].slice(0, -1);
  const value = /\d/.test(printed) ? Number(printed) : chineseValue(printed);
  return value === undefined || value < 3 ? undefined : { value, unit: "强" };
}

function percent(match: RegExpExecArray): Partial<Numeral> | undefined {
  const printed = match[1]!;
  if (/\d/.test(printed)) return { value: Number(printed), unit: "%" };
  const [whole, fraction = ""] = printed.split("点");
  const digits = [...fraction].map((character) => chineseValue(character) ?? 0).join("");
  const value = chineseValue(whole!);
  return value === undefined ? undefined : { value: Number(`${value}${digits && `.${digits}`}`), unit: "%" };
}

function portion(part: number | undefined, whole: number | undefined): Partial<Numeral> | undefined {
  if (part === undefined || !whole || part >= whole) return undefined;
  return { value: Math.round((part / whole) * 10000) / 100, unit: "%" };
}

/** What stands in quotation marks and holds a numeral beyond 一 is a term: “三库”, “三区两中心”, not “一张网”. */
function slogan(match: RegExpExecArray): Partial<Numeral> | undefined {
  return /[二两三四五六七八九十百千万]|一[^一]+一/.test(match[0]) && !/\d|强/.test(match[0]) ? {} : undefined;
}

function unitOnly(match: RegExpExecArray, text: string): Partial<Numeral> {
  const end = match.index + match[0].length;
  const plus = /[余多]/.test(text[end] ?? "") ? 1 : 0;
  const unit = unitAt(text, end + plus);
  return { unit, end: end + plus + unit.length };
}

function size(match: RegExpExecArray, text: string): Partial<Numeral> | undefined {
  const end = match.index + match[0].length;
  const plus = /[余多]/.test(text[end] ?? "");
  const unit = unitAt(text, end + (plus ? 1 : 0));
  if (unit === "" && !/[”"大级，。；]/.test(text[end] ?? "，")) return undefined;
  return { value: chineseValue(match[0]) ?? null, unit, plus, end: end + (plus ? 1 : 0) + unit.length };
}

/** A Chinese numeral with a measure word: 两项, 三十余名, 两家至三家 is none. 一 alone is an article. */
function counted(match: RegExpExecArray, text: string): Partial<Numeral> | undefined {
  const printed = match[0].replace(/[余多几]$/, "");
  const value = chineseValue(printed);
  let end = match.index + match[0].length;
  const plus = /[余多]$/.test(match[0]) || /[余多]/.test(text[end] ?? "");
  if (!/[余多几]$/.test(match[0]) && plus) end += 1;
  const unit = unitAt(text, end);
  if (unit === "" || printed === "一" || printed === "") return undefined;
  // 二三级 and 三五成群 name two numbers, which is no value.
  return { value: value ?? null, unit, plus, end: end + unit.length };
}

const begins = new RegExp(`[\\dA-Za-z第首榜翻倍过半零${han}数几（(①-⑳Ⅰ-Ⅴ]`, "u");

// Words that hold a numeral and number nothing.
const known = sticky(
  "十分(?![钟之])|千万(?=[不别要记注莫])|百分[点比数率制]|十字(?=路|架|交|街)|十足|万一|万众|百姓|百货|千方百计|万无一失|千家万户|千变万化|千差万别|千军万马|千头万绪|千丝万缕|" +
    "三天两头|五湖四海|四面八方|四通八达|百花齐放|万事|三峡|三亚|四川|九江|三门峡|五台山|六安|百度|万达|万科|二维码|两端|两岸|两侧|三维|二手|两手|四季|四周|七夕|八卦|万州|百年|千年|百步亭|二七(?!号)",
);

function knownAt(text: string, place: number): number {
  known.lastIndex = place;
  return known.test(text) ? known.lastIndex - place : 0;
}

const quotes = /[“"'‘「]/;

/** Finds the numerals of a text that was read (`src/report/reading.ts`), in order, disjoint. Linear in its length. */
export function scan(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (let place = 0; place < text.length;) {
    const word = knownAt(text, place);
    if (word > 0) {
      place += word;
      continue;
    }
    const numeral = begins.test(text[place]!) || quotes.test(text[place - 1] ?? "") ? at(text, place) : undefined;
    if (numeral) found.push(numeral);
    place = numeral ? numeral.end : place + 1;
  }
  return found.map((numeral, index) => shared(numeral, found[index + 1], text));
}

/** 70和50亿元: a bare number that is joined to one with a unit has that unit. */
function shared(numeral: Numeral, next: Numeral | undefined, text: string): Numeral {
  if (numeral.form !== "number" || numeral.unit !== "" || numeral.scale > 1 || numeral.value === null) return numeral;
  if (next?.form !== "number" || next.unit === "" || !/^[、和与]$/.test(text.slice(numeral.end, next.start)))
    return numeral;
  return { ...numeral, unit: next.unit, value: numeral.value * next.scale, scale: next.scale };
}

function at(text: string, place: number): Numeral | undefined {
  for (const { form, pattern, read } of readers) {
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (!match) continue;
    const said = read ? read(match, text) : {};
    if (!said) continue;
    const whole = {
      form,
      start: place,
      end: place + match[0].length,
      value: null,
      valueMax: null,
      unit: "",
      plus: false,
      scale: 1,
    };
    return { ...whole, ...said, unit: unitName(said.unit ?? "") };
  }
  return undefined;
}

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

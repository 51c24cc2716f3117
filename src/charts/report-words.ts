import type { Locale } from "../ledger/format.ts";
import type { Qualifier } from "../ledger/schema.ts";

/** The words of charts that draw a whole report, by language; those of every chart are in `words.ts`. */
export interface ReportWords {
  /** Between a number and its noun. */
  space: string;
  chapter: string;
  length: string;
  perThousand: string;
  /** The headline goals, which stand in no chapter, and the government's own conduct. */
  headline: string;
  headlineShort: string;
  government: string;
  governmentShort: string;
  whole: string;
  pairs: string;
  characters(n: number): string;
  targets(n: number): string;
  toothIs: string;
  tallerIs(word: string): string;
  /** A word of the report that bounds a number. */
  word(word: string): string;
  noWord: string;
  otherWords: string;
  /** What stands on a slip: the word itself, or its sign. */
  sign(word: string, qualifier: Qualifier): string;
  /** What the end of a mark says of its number. */
  endMeans: Record<Exclude<Qualifier, "range">, string>;
  comparable: string;
  /** Of what has not been put in its place yet. */
  unplaced: string;
  incomparable: string;
  noneIn(areas: string): string;
  /** Level with tolerance, and what counts with it. */
  within: string;
  tolerant: string;
  near: string;
  gaugeTells: string;
  gaugeDoesNot: string;
  laterResult(year: string): string;
}

const zh: ReportWords = {
  space: "",
  chapter: "章",
  length: "字数",
  perThousand: "每千字",
  headline: "总目标",
  headlineShort: "总",
  government: "政府自身",
  governmentShort: "政府",
  whole: "全部",
  pairs: "可比",
  characters: (n) => `${n}字`,
  targets: (n) => `${n}个目标`,
  toothIs: "下沿一小格是100字",
  tallerIs: (word) => `高出一截的写着“${word}”`,
  word: (word) => `“${word}”`,
  noWord: "没有限定词",
  otherWords: "其他词",
  sign: (word) => word,
  endMeans: {
    exact: "平头：就是这个数。",
    atLeast: "线是承诺的下沿。线上敞口：可以正好，也可以更多。",
    over: "线是虚的：比这个数多。多多少，没有说。",
    about: "边缘发软：在这个数上下。偏哪一边，没有说。",
    nearly: "里侧发软，虚线才是这个数。还差一点。",
    plus: "顶上多一截软边：比这个数略多。",
    atMost: "线是上限：可以正好，也可以更少。",
    under: "线是虚的：比这个数少。",
  },
  comparable: "个目标有可比的数",
  unplaced: "先排好，还没比高低",
  incomparable: "个没有可比的数",
  noneIn: (areas) => `${areas}没有可比项`,
  within: "贴线",
  tolerant: "容差：",
  near: "近似",
  gaugeTells: "量得了：印出的数，离线多远",
  gaugeDoesNot: "量不了：全年会做到多少，为什么这样定",
  laterResult: (year) => `${year}年的结果，待补`,
};

// Words of reports that bound a number, as closely as English has them.
const englishWords: Record<string, string> = {
  不少于: "no fewer than",
  不低于: "no less than",
  以上: "or more",
  左右: "or so",
  约: "about",
  超: "over",
  超过: "over",
  突破: "past",
  余: "odd",
  多: "odd",
  近: "nearly",
  达: "up to",
  达到: "up to",
  以内: "within",
  不超过: "no more than",
};

const signs: Partial<Record<Qualifier, string>> = {
  atLeast: "≥",
  over: ">",
  about: "≈",
  plus: "+",
  nearly: "−",
  atMost: "≤",
  under: "<",
};

const en: ReportWords = {
  space: " ",
  chapter: "Chapter",
  length: "Length",
  perThousand: "Per 1,000",
  headline: "Headline goals",
  headlineShort: "All",
  government: "Government",
  governmentShort: "Gov.",
  whole: "All",
  pairs: "Pairs",
  characters: (n) => `${n} characters`,
  targets: (n) => `${n} target${n === 1 ? "" : "s"}`,
  toothIs: "1 tooth = 100 characters",
  tallerIs: (word) => `taller: ${englishWords[word] ?? "the most used word"}`,
  word: (word) => englishWords[word] ?? "another word",
  noWord: "no such word",
  otherWords: "other words",
  sign: (_, qualifier) => signs[qualifier] ?? "·",
  endMeans: {
    exact: "Flat: it is this number.",
    atLeast: "The line is the floor. Open above it: just so much, or more.",
    over: "The line is broken: more than this number. How much more is not said.",
    about: "A soft edge: around this number. To which side is not said.",
    nearly: "Soft inside, and the dashes are the number. A little short of it.",
    plus: "A soft rim on top: a little more than this number.",
    atMost: "The line is a ceiling: just so much, or less.",
    under: "The line is broken: less than this number.",
  },
  comparable: "targets with a counterpart",
  unplaced: "not yet in place",
  incomparable: "without a counterpart",
  noneIn: (areas) => `nothing comparable in ${areas}`,
  within: "within tolerance",
  tolerant: "Tolerant: ",
  near: "near",
  gaugeTells: "Measured: how far a printed number is from the line",
  gaugeDoesNot: "Not measured: what the year brings, and why",
  laterResult: (year) => `the result of ${year}, to be added`,
};

export const reportWords: Record<Locale, ReportWords> = { zh, en };

/** An area as charts of a whole report name it. */
export interface AreaName {
  id: string;
  name: string;
  short: string;
}

/** The areas of a report by name, the headline goals before and the government's own conduct behind them. */
export function areaNamesIn(
  areas: readonly { id: string; title: string; title_en: string; short: string; short_en: string }[],
  locale: Locale,
): AreaName[] {
  const say = reportWords[locale];
  const named = areas.map(({ id, title, title_en, short, short_en }) =>
    locale === "zh" ? { id, name: title, short } : { id, name: title_en, short: short_en },
  );
  return [
    { id: "overall", name: say.headline, short: say.headlineShort },
    ...named,
    { id: "government", name: say.government, short: say.governmentShort },
  ];
}

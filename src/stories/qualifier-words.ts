import type { Locale } from "../ledger/format.ts";
import type { Qualifier } from "../ledger/schema.ts";

/** What bounds a number or tells what it is, as a sentence may say it. */
export type QualifierWord =
  Exclude<Qualifier, "exact" | "range"> | "estimated" | "aimed" | "held" | "ensured" | "running";

interface Said {
  /** Matches a sentence that says it. */
  pattern: RegExp;
  /** The words to choose from, for messages. */
  say: string;
}

const words = (say: string, ...patterns: string[]): Said => ({
  pattern: new RegExp([...say.split(", "), ...patterns].join("|"), "iu"),
  say,
});
const only = (say: string, pattern: string): Said => ({ pattern: new RegExp(pattern, "iu"), say });

// In English a word begins and ends at its borders, whatever its ending; "no more than" is not "more than".
const english = (say: string): Said => ({
  pattern: new RegExp(`(?<!\\bnot? )\\b(?:${say.split(", ").join("|")})(?:s|es|d|ed|ing)?\\b`, "iu"),
  say,
});

/** The words for each qualifier. One character is part of many other words: 约 of 节约, 近 of 附近, 超 of 不超过, 过 of 通过. */
export const qualifierWords: Record<Locale, Record<QualifierWord, Said>> = {
  zh: {
    atLeast: words("至少, 最低线, 不少于, 不低于, 以上, 下限, 底线, 最低", "或更好"),
    over: only(
      "超, 超过, 突破, 逾, 过",
      "(?<!不)超(?!长期|市|级)|突破|逾(?!期)|(?<![不通经渡越超])过(?![去程渡来滤期])",
    ),
    about: only("约, 左右, 上下, 大约", "(?<![条预节合签公契制邀特履违])约(?![束定谈请会])|左右|上下"),
    nearly: only("近, 接近", "(?<![附最远邻就靠])近(?![年期日似来代邻况])"),
    plus: only("超过, 多于, 出头", "(?<!不)超过|多于|出头"),
    atMost: words("至多, 最多, 不超过, 以内, 以下"),
    under: only("不到, 不足, 低于", "不到|不足|(?<!不)低于"),
    estimated: words("预计"),
    aimed: words("力争, 争取"),
    held: words("保持, 守住, 稳定"),
    ensured: words("确保"),
    running: words("连续"),
  },
  en: {
    atLeast: english("at least, floor, minimum, or more, or better, no fewer than, no less than, not less than"),
    over: english("more than, over, above, exceed, past, pass"),
    about: english("about, around, roughly, approximately, some"),
    nearly: english("nearly, almost, close to"),
    plus: english("just over, more than, over, odd"),
    atMost: english("at most, up to, no more than, within"),
    under: english("under, less than, below, fewer than, short of"),
    estimated: english("expect, estimate, forecast"),
    aimed: english("aim"),
    held: english("hold, held, keep, kept, maintain, stay, remain"),
    ensured: english("ensure, guarantee"),
    running: english("running, in a row, consecutive, straight"),
  },
};

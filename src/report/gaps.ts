import { rewrite, type Piece } from "./piece.ts";

// Spaces that stand for nothing: what is before one and what is behind it. The space of `1 项目名称` at the start of a line,
// of `目标 1.增长` and of “2 20 200” stays.
const gaps: [before: RegExp, behind: RegExp][] = [
  // 增收 2: before a number that numbers nothing; the space of `一 2024年工作回顾` ends a number.
  [
    /(?<!(?:^|\n)[一二三四五六七八九十]{0,2})[\p{sc=Han}，。；：、（“]$|[，。；：、（“]$/u,
    /^\d{1,16}(?:\.\d{1,8})?(?![\d.、])/,
  ],
  // 3.57 万亿, 5 %.
  [/\d$/, /^[万亿%‰℃]/],
  // 2 万元, 7 个.
  [/[^\s\d.第] ?[\d.]{1,16}$/, /^\p{sc=Han}/u],
  // 2.3万 元, 5多万 亩: not before a word that begins the next clause.
  [/\d[余多]?[万亿]{1,2}$/, /^[元亩吨人户斤千平公米个株只件套辆]/],
  // 5.8% 、5%.
  [/[\p{sc=Han}%”\d]$/u, /^[，。、；：]/],
  // 20 11年.
  [/(?<!\d)(?:19|20)$/, /^\d\d年/],
  // 人均 可支 配: inside running text no space stands between two characters; a name and its office do without.
  [/[^\n]{6}\p{sc=Han}$/u, /^\p{sc=Han}[^\n]{6}/u],
  // 3. 57亿, 3 .57亿.
  [/\p{sc=Han} ?\d{1,8}$/u, /^\.\d/],
  [/\p{sc=Han} ?\d{1,8}\.$/u, /^\d{1,4} ?[万亿%]/],
];

/** Closes the spaces inside a number and between a number and its unit. */
export function withoutGaps(piece: Piece): Piece {
  const { text } = piece;
  return rewrite(piece, / /g, ({ index }) => {
    const before = text.slice(Math.max(0, index - 20), index);
    const behind = text.slice(index + 1, index + 32);
    return gaps.some(([left, right]) => left.test(before) && right.test(behind)) ? "" : undefined;
  });
}

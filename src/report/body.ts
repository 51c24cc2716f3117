import { markOf } from "./heading.ts";
import type { Line } from "./line.ts";
import { isAnnexHeading } from "./parts.ts";

/** The report among the lines of a page: [from, to). */
export interface Body {
  from: number;
  to: number;
  /** The salutation, or the first heading where there is none. */
  opening: number;
  /** Lines where a further report begins. */
  others: number[];
}

const compact = (text: string) => text.replace(/ /g, "");
const isOver = (text: string) => /(?:\.{3}|…)$/.test(text.slice(-3));
const isSalutation = (text: string) => text.startsWith("各位代表") && !isOver(text);
/** The sentence that every report opens with: 现在，我代表区人民政府，向大会报告工作. */
export const isAddress = (text: string): boolean =>
  /(?:我谨?代表|我受|委托|向大会).{0,30}(?:报告(?:政府)?工作|作(?:政府)?工作报告)/.test(text.slice(0, 160)) &&
  !isOver(text);

export const isTitle = (text: string): boolean =>
  text.length <= 60 && /政府工作(?:的)?报告/.test(compact(text)) && !/《|。/.test(text);
export const isMeeting = (text: string): boolean =>
  text.length <= 120 && /[届次].{0,20}(?:会议|大会)/.test(compact(text)) && /在|[日）]/.test(text);
const isOfficer = (text: string) => text.length <= 60 && /政府 ?.{0,4}[长席]|^代?[省市区县州旗盟]长/.test(text);
const isNote = (text: string) =>
  text.length <= 60 &&
  /^(?:来源|信息来源|时间|发布|日期|作者|字[号体]|[（(]?(?:19|20)\d\d[-年/.])|^\p{sc=Han}{1,2} ?\p{sc=Han}{1,2}$/u.test(
    text,
  );

// A page's words below a report. The first three lists stand at the start of a line, the last is a whole line.
const below =
  /^(?:分享到|分享至|上一篇|下一篇|相关(?:文章|阅读|新闻|报道|链接|评论|附件|稿件|解读)|本栏(?:最新|推荐)|阅读排行|热门(?:文章|推荐)|标签(?:云|：)|免责声明|版权(?:所有|声明)|责任编辑|（?责编|扫一扫|扫码|主办(?:单位)?：|网站地图|网站标识|联系我们|.{0,2}ICP备|本作品是中华人民共和国|Public domain|附件下载|打印本页|关闭(?:本页|窗口))/;
const button =
  /^(?:笔记|复制|问答|搜索|记笔记|写下来|打印|分享|收藏|下载|返回(?:顶部)?|关闭|全屏|微信|微博|\[?(?:打印|关闭)\]?)$/;

/** Whether a line below a report is known to be the page's. */
export const isBelow = (text: string): boolean => below.test(text) || button.test(text);

/** The line behind a page's own summary, which repeats the report's opening; 0 if there is none. */
function behindSummary(lines: Line[]): number {
  const index = lines.slice(0, 80).findIndex(({ text }) => /^(?:内容)?(?:摘要|提要|导读|简介)(?:：|$)/.test(text));
  if (index < 0) return 0;
  const behind = index + (lines[index]!.text.length > 12 ? 1 : 2);
  return lines.slice(behind).some(({ text }) => isSalutation(text) || isFirst(text)) ? behind : 0;
}

function isFirst(text: string): boolean {
  const mark = markOf(text);
  return mark?.number === 1 && (mark.numbering === "han" || mark.numbering === "part") && !isOver(text);
}

/** Goes up from a report's opening over title, meeting, speaker and date. */
function headOf(lines: Line[], opening: number, least: number): number {
  let from = opening;
  const belongs = ({ text }: Line) => isTitle(text) || isMeeting(text) || isOfficer(text) || isNote(text);
  while (from > least && belongs(lines[from - 1]!) && !isOver(lines[from - 1]!.text)) from -= 1;
  while (from < opening && !isTitle(lines[from]!.text) && !isMeeting(lines[from]!.text)) from += 1;
  return from;
}

function endOf(lines: Line[], opening: number): number {
  const last = lines.at(-1)!.end;
  const whole = last - lines[opening]!.start;
  const footer = lines.findIndex(
    // Not a box of links that a page puts inside the text.
    ({ text, start }, index) => index > opening && below.test(text) && (last - start) * 3 < whole,
  );
  let to = footer < 0 ? lines.length : footer;
  const hasAnnex = lines.slice(opening + 1, to).some(({ text }) => isAnnexHeading(text));
  const isLoose = (text: string) =>
    button.test(text) ||
    (!hasAnnex &&
      text.length <= 30 &&
      !/[。！？；]|[”）》.…]$/.test(text) &&
      !/.：.|^[[【（〔\d]/.test(text) &&
      !markOf(text));
  while (to > opening + 1 && isLoose(lines[to - 1]!.text)) to -= 1;
  return to;
}

/** Finds the report in a page's lines, leaving out what the page puts before and behind it. */
export function bodyOf(lines: Line[]): Body {
  const least = behindSummary(lines);
  const found = lines.findIndex(
    ({ text }, index) => index >= least && (isSalutation(text) || isFirst(text) || isAddress(text)),
  );
  const titled = lines.findIndex(({ text }) => isTitle(text));
  const opening = found < 0 ? Math.max(0, titled) : found;
  const from = headOf(lines, opening, least);
  const to = endOf(lines, opening);
  const others: number[] = [];
  let seen = lines.findIndex(({ text }, index) => index >= opening && index < to && isAddress(text));
  for (let index = seen + 1; seen >= 0 && index < to; index += 1) {
    if (!isAddress(lines[index]!.text) || lines[index]!.start - lines[seen]!.start < 1000) continue;
    seen = index;
    const salutation = isSalutation(lines[index - 1]!.text) ? index - 1 : index;
    others.push(headOf(lines, salutation, opening + 1));
  }
  return { from, to, opening, others };
}

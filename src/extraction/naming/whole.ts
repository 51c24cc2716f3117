/** The head that a part lacks and its whole has: of 省外招商引资项目 and 签约项目 it is 省外招商引资. Empty for none. */
export function headOf(whole: string, part: string): string {
  const kind = part.slice(-2);
  const head = whole.slice(0, -2);
  return part.length <= 4 && whole.endsWith(kind) && head.length > 2 && !head.startsWith(part.slice(0, 2))
    ? head.replace(/^(?:新增|引进|实施|推进)/, "").replace(/(?:签约|洽谈|落地|投产|在建|竣工)$/, "")
    : "";
}

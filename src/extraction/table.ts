import { markOf } from "../report/heading.ts";

/** What the lines of a table, or of a list of projects, have named so far, where a page wrote its cells one below the other. */
export interface Heads {
  /** The last line that names a project. */
  item: string;
  /** The line right before, where it is a short label: 总投资. */
  label: string;
}

export const noHeads: Heads = { item: "", label: "" };

const item =
  /(?:项目|工程|中心|基地|园区?|厂|校区|学校|中学|小学|医院|公园|大道|公路|大桥|建设|改造|行动|计划)(?:（[^（）]{1,16}）)?$/;

/** What a line adds to the heads of those behind it. */
export function headsAfter(line: string, { item: before }: Heads): Heads {
  const text = line.slice(markOf(line)?.length ?? 0);
  const isCell = text.length <= 40 && !/[。；：，！？]/.test(text);
  if (isCell && text.length >= 6 && item.test(text)) return { item: text.replace(/（[^（）]{1,16}）$/, ""), label: "" };
  return { item: before, label: isCell && /^\p{sc=Han}{2,6}$/u.test(text) ? text : "" };
}

/** What a line behind these heads is about: a bare value by label and item, a sentence by its item. */
export function leadOf(line: string, { item: about, label }: Heads): string {
  return /^[\d.]{1,12}\p{sc=Han}{0,4}$/u.test(line) ? about + label : about;
}

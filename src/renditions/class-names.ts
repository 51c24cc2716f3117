import type { LedgerRow } from "../ledger/schema.ts";

/** What numerals are, as pages say it: the first two are used, the others set aside. */
export const classNames: Record<LedgerRow["class"], string> = {
  figure: "数据",
  rank: "位次",
  date: "日期",
  name: "名称",
  list: "编号",
  other: "其他",
};

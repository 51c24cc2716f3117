import { reportWords } from "../charts/report-words.ts";
import { words } from "../charts/words.ts";
import type { Position } from "../ledger/compare.ts";

const { position } = words.zh;

/** What positions are called by the printed numbers, and with tolerance, where level is only close to the line. */
export const positionNames: Record<"strict" | "tolerant", Record<Position, string>> = {
  strict: position,
  tolerant: { ...position, level: reportWords.zh.within },
};

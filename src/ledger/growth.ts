import type { Figure } from "./schema.ts";

/** Whether what a figure measures leaves open that it is a rate of growth: 地区生产总值 does, 能耗降幅 says what it is. */
export const isUnsaidGrowth = ({ measure, indicator }: Figure) =>
  measure === "growth" && !/(?:[增降减]幅|增速|增长率)$/u.test(indicator);

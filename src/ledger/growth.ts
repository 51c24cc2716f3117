import type { Figure } from "./schema.ts";

/** Whether what a figure measures leaves open that it is a change in points: 城镇化率, by so many 个百分点. */
export const isUnsaidChange = ({ measure, indicator }: Figure) =>
  measure === "points" && !/(?:[升增降减涨]幅|变化|差距?|提高|下降|上升)$/u.test(indicator);

/** Whether what a figure measures leaves open that it is a rate of growth: 地区生产总值 does, 能耗降幅 says what it is. */
export const isUnsaidGrowth = ({ measure, indicator }: Figure) =>
  measure === "growth" && !/(?:[增降减]幅|增速|增长率)$/u.test(indicator);

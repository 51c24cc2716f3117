import type { Locale } from "./format.ts";

const parts: Record<string, string> = {
  H1: "上半年",
  H2: "下半年",
  Q1: "一季度",
  Q2: "二季度",
  Q3: "三季度",
  Q4: "四季度",
};

/** A year, or a part of one; the year is left out where it has been said. */
function chinese(date: string, said = ""): string {
  const [year = "", part] = date.split("-");
  return (year === said ? "" : `${year}年`) + (part === undefined ? "" : (parts[part] ?? `${Number(part)}月`));
}

/** How a period reads: `2021—2025年`, `2025年1月至11月`; `2021–2025`. */
export function formatPeriod(period: string, locale: Locale): string {
  if (period === "" || locale === "en") return period.replace("/", "–");
  const [from = "", to] = period.split("/");
  if (to === undefined) return chinese(from);
  if (/^\d{4}$/.test(from) && /^\d{4}$/.test(to)) return `${from}—${to}年`;
  return `${chinese(from)}至${chinese(to, from.slice(0, 4))}`;
}

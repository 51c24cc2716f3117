import type { ChartData, State } from "../charts/chart.ts";
import { drawScene, sceneMarkup } from "../charts/draw.ts";
import type { Width } from "../charts/scene.ts";
import { areaRules, coloursIn, markCss, resolveTokens, type Look } from "../charts/theme.ts";
import type { Locale } from "../ledger/format.ts";

const escape = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/**
 * A chart as a file that stands alone: the marks, their look in light and dark with every colour spelled out, and a
 * title for those who do not see it.
 */
export function chartSvg(chart: ChartData, state: State, width: Width, locale: Locale, title: string): string {
  const markup = sceneMarkup(drawScene(chart, state, width, locale), ' xmlns="http://www.w3.org/2000/svg" role="img"');
  const css = (look: Look) =>
    resolveTokens(`${markCss}.chart{background:var(--ground)}`, look, chart.colour) +
    areaRules(look, coloursIn(markup));
  const head = `<title>${escape(title)}</title><style>${css("light")}@media (prefers-color-scheme:dark){${css("dark")}}</style>`;
  return markup.replace(/^<svg[^>]*>/, (open) => open + head);
}

/** The two looks of every page and picture. */
export type Look = "light" | "dark";

/** The colours that do not depend on an area; contrast is held by `tests/charts/theme.test.ts`. */
export const neutrals = {
  light: {
    ground: "#FAF8F3",
    surface: "#FFFFFF",
    ink: "#1B2428",
    result: "#5E6A70",
    rule: "#D8D2C4",
    control: "#8A8577",
  },
  dark: {
    ground: "#10181D",
    surface: "#18242B",
    ink: "#F1EEE6",
    result: "#9DA9AE",
    rule: "#33424A",
    control: "#71828A",
  },
} as const;

/**
 * An area's colour: `light` and `dark` pass 4.5:1 as text on ground and surface, `mark` passes 3:1 on all four, for
 * places whose ground nobody knows. `ink` is for what belongs to no area.
 */
export const areaColours = {
  indigo: { light: "#3C4CD3", dark: "#99B5FC", mark: "#5A6AAB" },
  bronze: { light: "#876208", dark: "#FBDD7F", mark: "#B6870B" },
  pine: { light: "#125F3D", dark: "#17AA5A", mark: "#2A8557" },
  oxblood: { light: "#840600", dark: "#FA5809", mark: "#BF4333" },
  plum: { light: "#750749", dark: "#C0748A", mark: "#9C5B7A" },
  violet: { light: "#3E0499", dark: "#9575F7", mark: "#9665FE" },
  river: { light: "#1B7B93", dark: "#91EFF8", mark: "#2B9AB9" },
  rose: { light: "#CA1D6B", dark: "#FCA9A7", mark: "#E75B73" },
  ink: { light: "#1B2428", dark: "#F1EEE6", mark: "#777777" },
} as const;

export type Colour = keyof typeof areaColours;

/** The custom properties of one look, for an area of this colour. */
export function tokens(look: Look, colour: Colour): Record<string, string> {
  return { ...neutrals[look], area: areaColours[colour][look] };
}

const sans =
  '-apple-system,"PingFang SC","HarmonyOS Sans SC",MiSans,"OPPO Sans","Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei",system-ui,sans-serif';

/** The body's fonts: what the reader's system has; nothing is fetched. */
export const bodyFont = sans;

/**
 * How the classes of marks look. Results are grey, targets have the area's colour; everything else that a mark says, it
 * says by its shape.
 */
export const markCss = `
.chart text{font:12px/1 var(--sans);fill:var(--ink);paint-order:stroke;stroke:var(--ground);stroke-width:3px;stroke-linejoin:round}
.chart.wide text{font-size:15px}
.chart .small{font-size:12px}
.chart.wide .small{font-size:14px}
.chart .big{font-size:20px}
.chart.wide .big{font-size:30px}
.chart .huge{font-size:34px}
.chart.wide .huge{font-size:52px}
.chart .end{text-anchor:end}
.chart .middle{text-anchor:middle}
.chart .strong{font-weight:700}
.chart .of-result{fill:var(--result)}
.chart .of-target{fill:var(--area);font-weight:700}
.chart .is-derived{text-decoration:underline dotted}
.chart .result{fill:var(--result)}
.chart .target{fill:var(--area)}
.chart .near{fill-opacity:.28}
.chart .hollow{fill:var(--ground)}
.chart .none{fill:none}
.chart .line{fill:none;stroke:var(--control)}
.chart .rule{fill:none;stroke:var(--rule)}
.chart .result-line{stroke:var(--result)}
.chart .target-line{stroke:var(--area)}
.chart .ground-line{stroke:var(--ground);fill:none}
`
  .trim()
  .replaceAll("\n", "");

/** Replaces each custom property by its value, for files that stand alone. */
export function resolveTokens(css: string, look: Look, colour: Colour): string {
  const values: Record<string, string> = { ...tokens(look, colour), sans };
  return css.replace(/var\(--([a-z]+)\)/g, (whole, name: string) => values[name] ?? whole);
}

/** The colours of areas that marks ask for by a class, in the order of `areaColours`. */
export function coloursIn(markup: string): Colour[] {
  const asked = new Set([...markup.matchAll(/\bin-([a-z]+)/g)].map(([, name]) => name));
  return (Object.keys(areaColours) as Colour[]).filter((name) => asked.has(name));
}

/** What charts of several areas need besides: text that is cut out of a mark in the colour of its area. */
const knockCss = ".chart .knock{fill:var(--ground);stroke:none}";

/** The custom properties of one look that hold these colours. */
export function areaTokens(look: Look, colours: readonly Colour[]): string {
  return colours.map((name) => `--${name}:${areaColours[name][look]}`).join(";");
}

/** Classes that give an element the colour of an area, for pages that show several. */
export function areaClasses(colours: readonly Colour[]): string {
  return knockCss + colours.map((name) => `.in-${name}{--area:var(--${name})}`).join("");
}

/** The same with every colour spelled out, for files that stand alone: the class is on a mark or around it. */
export function areaRules(look: Look, colours: readonly Colour[]): string {
  if (colours.length === 0) return "";
  const rules = [...markCss.matchAll(/\.chart (\.[a-z-]+)\{([^}]*var\(--area\)[^}]*)\}/g)];
  const ofColour = (name: Colour) =>
    rules.map(([, own, body]) => {
      const within = `.chart .in-${name}`;
      return `${within} ${own},${within}${own}{${body!.replace("var(--area)", areaColours[name][look])}}`;
    });
  return resolveTokens(knockCss, look, "ink") + colours.flatMap(ofColour).join("");
}

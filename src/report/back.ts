import { headingOf } from "./heading.ts";
import type { Division } from "./divisions.ts";
import type { Line } from "./line.ts";
import { isAnnexHeading, isGlossaryHeading } from "./parts.ts";
import { yearsIn } from "./periods.ts";

type Back = "glossary" | "annex";

// Round brackets number the points of a list as well.
const entry = /^[[【〔](\d{1,3})[\]】〕]/;
const numbered = (line: Line | undefined) => Number(entry.exec(line?.text ?? "")?.[1]);

function backAt(lines: Line[], index: number): Back | undefined {
  const { text } = lines[index]!;
  if (isGlossaryHeading(text) || /^(?:附：|[※【[])?名词(?:解释|注释)[：※】\]]./.test(text)) return "glossary";
  if (isAnnexHeading(text)) return isGlossaryHeading(lines[index + 1]?.text ?? "") ? "glossary" : "annex";
  // A glossary without a heading: entries that count 1, 2, 3.
  const counts = [0, 1, 2].every((step) => numbered(lines[index + step]) === step + 1);
  return counts && text.length > 8 ? "glossary" : undefined;
}

/**
 * What stands behind the report's last words: glossary and annexes among the lines [from, to), in their order. An annex
 * that names no year has the report's.
 */
export function backMatter(lines: Line[], from: number, to: number, year = 0): Division[] {
  const found: Division[] = [];
  const whole = lines[to - 1]!.end - lines[from]!.start;
  let annexes = 0;
  for (let line = from; line < to; line += 1) {
    // A page may name its annexes before the text.
    if ((lines[line]!.start - lines[from]!.start) * 4 < whole) continue;
    const part = backAt(lines, line);
    const isNext = part !== undefined && (found.at(-1)?.part !== part || part === "annex");
    if (!isNext || (part === "glossary" && found.at(-1)?.line === line - 1 && isAnnexHeading(lines[line - 1]!.text)))
      continue;
    const heading = headingOf(lines[line]!.text.replace(/^附件?[\d一二三四五六七八九十]{0,2}[：、 ]?/, "")).text;
    const next = lines[line + 1]?.text ?? "";
    const name = heading === "" && next.length <= 40 ? next : heading;
    const years = yearsIn(name);
    if (part === "annex") annexes += 1;
    found.push({
      id: part === "glossary" ? (found.some((each) => each.id === "附") ? "附·2" : "附") : `附(${annexes})`,
      title: part === "glossary" ? "名词解释" : name.slice(0, 24),
      part,
      period: String(part === "annex" ? (years[0]?.year ?? year) : year),
      line,
      isHeaded: part === "annex" || isGlossaryHeading(lines[line]!.text) || isGlossaryHeading(next),
    });
  }
  return found;
}

import type { Numeral } from "../numeral.ts";
import { unitAt } from "../units.ts";
import { han, sticky, type Writing } from "./writing.ts";

/** Letters, digits and signs that name: technologies, roads, plots, formulas, congresses. */
export const codes: readonly Writing[] = [
  {
    form: "code",
    examples: ["【PM2.5】浓度", "【G234】国道", "降低【PM2.5】。"],
    pattern: sticky(`[A-Za-z][A-Za-z]{0,9}[-.]?\\d[\\dA-Za-z.]{0,12}`),
    read: trimmed,
  },
  // More digits than a number of a report has.
  { form: "code", examples: ["备案号【4201020000000001234】"], pattern: sticky(`\\d{16}\\d+`) },
  { form: "code", examples: ["“【7+18+N】”产业体系"], pattern: sticky(`[\\dN]{1,9}(?:\\+[\\dNX]{1,9}){1,30}`) },
  { form: "code", examples: ["“【3、6、9】”行动"], pattern: sticky(`(?:\\d+[、 ]){1,30}\\d+(?=[”"])`) },
  {
    form: "code",
    examples: ["建设【5G】基站", "【4A】景区"],
    pattern: sticky(`\\d+[A-Z](?![A-Za-z])`),
    // 6W counts watts where W is a unit.
    read: (match, text) => (unitAt(text, match.index + match[0].length - 1) === "" ? {} : undefined),
  },
  { form: "code", examples: ["“【7×24】”服务", "【2×35万】千瓦机组"], pattern: sticky(`\\d+[×x*]\\d+[万亿]?`) },
  {
    form: "code",
    examples: ["党的【二十大】精神", "党的【十九大】以来"],
    pattern: sticky(`(?<![第${han}])(?:十[一二三四五六七八九]|二十)大(?![量力大都多])`),
  },
  {
    form: "code",
    examples: ["【十届】三次全会", "【五届】人大"],
    pattern: sticky(`(?<![第${han}])[${han}]{1,3}届(?=[${han}]{1,3}[中次]|人大|政协|全国|市委|省委|区委|县委|党)`),
  },
  {
    form: "code",
    examples: ["【三中】全会精神"],
    pattern: sticky(`(?<![第${han}])[一二三四五六七八]中(?=全会|[、和])`),
  },
];

/** A code ends where its letters and digits end; PM2.5。 has no second point. */
function trimmed(match: RegExpExecArray): Partial<Numeral> {
  return { end: match.index + match[0].replace(/\.+$/, "").length };
}

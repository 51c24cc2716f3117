import { chinese } from "./forms/chinese.ts";
import { codes } from "./forms/codes.ts";
import { dates } from "./forms/dates.ts";
import { lists } from "./forms/lists.ts";
import { numbers } from "./forms/numbers.ts";
import { ordinals } from "./forms/ordinals.ts";
import { parts } from "./forms/parts.ts";
import { terms, uncounted } from "./forms/terms.ts";
import { han, sticky, type Writing } from "./forms/writing.ts";
import type { Numeral } from "./numeral.ts";
import { unitName } from "./units.ts";

export type { Form, Numeral } from "./numeral.ts";

/** All ways to write a numeral, in the order in which they are tried at a place; the first that holds decides. */
export const writings: readonly Writing[] = [
  ...lists,
  ...dates,
  ...ordinals,
  ...codes,
  ...parts,
  ...numbers,
  ...terms,
  ...chinese,
  uncounted,
];

const begins = new RegExp(`[\\dA-Za-z第首榜翻倍过半零唯统单同专合归逐${han}数几（(①-⑳Ⅰ-Ⅴ]`, "u");
const quotes = /[“"'‘「]/;

// Words that hold a numeral and number nothing.
const known = sticky(
  "十分(?![钟之])|三角(?!形)|亿万|千万(?=[不别要记注莫])|百分[点比数率制]|十字(?=路|架|交|街|会)|十足|万一|万众|百姓|百货|万事|[一二三四五]氧化|" +
    "三峡|三亚|四川|九江|三门峡|五台山|六安|百度|万达|万科|二维码|两端|两岸|两侧|三维|二手|两手|四季|四周|七夕|八卦|万州|百年|千年|百步亭|二七(?!号)|[唯统单同专合归逐]一",
);

/**
 * Finds the numerals of a text that was read (`src/report/reading.ts`), in order, disjoint, with their units; offsets in
 * UTF-16 units. Linear in the length of the text; empty where there are none.
 */
export function scan(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (let place = 0; place < text.length;) {
    const word = knownAt(text, place);
    if (word > 0) {
      place += word;
      continue;
    }
    const numeral = begins.test(text[place]!) || quotes.test(text[place - 1] ?? "") ? at(text, place) : undefined;
    if (numeral) found.push(numeral);
    place = numeral ? numeral.end : place + 1;
  }
  // From the last to the first, so that all of 3、5、7公里 get the unit.
  for (let index = found.length - 2; index >= 0; index -= 1)
    found[index] = shared(found[index]!, found[index + 1], text);
  return found;
}

function knownAt(text: string, place: number): number {
  known.lastIndex = place;
  return known.test(text) ? known.lastIndex - place : 0;
}

function at(text: string, place: number): Numeral | undefined {
  for (const { form, pattern, read } of writings) {
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (!match) continue;
    const said = read ? read(match, text) : {};
    if (!said) continue;
    const whole = {
      form,
      start: place,
      end: place + match[0].length,
      value: null,
      valueMax: null,
      unit: "",
      plus: false,
      scale: 1,
    };
    return { ...whole, ...said, unit: unitName(said.unit ?? "") };
  }
  return undefined;
}

/** 70和50亿元: a bare number that is joined to one with a unit has that unit. */
function shared(numeral: Numeral, next: Numeral | undefined, text: string): Numeral {
  if (numeral.form !== "number" || numeral.unit !== "" || numeral.value === null) return numeral;
  if (next?.form !== "number" || next.unit === "" || !/^[、和与]$/.test(text.slice(numeral.end, next.start)))
    return numeral;
  // 10万、3万平方米: what has a magnitude of its own shares the unit only.
  if (numeral.scale > 1) return { ...numeral, unit: next.unit };
  return { ...numeral, unit: next.unit, value: numeral.value * next.scale, scale: next.scale };
}

import { namesOf } from "../names.ts";
import { measureOf } from "./measure.ts";
import { named, type Naming } from "./naming.ts";

/** 城镇、农村居民收入3万元、2万元: two names and two values in turn, without 分别. */
export const townAndCountry: Naming = {
  name: "town-and-country",
  examples: [
    ["城镇、农村居民人均收入达【4.1万元】、2.6万元", "城镇居民人均收入"],
    ["农村和城市低保标准【800元】、1000元", "农村低保标准"],
  ],
  nameOf(phrase) {
    const { clause, text, stem } = phrase;
    if (clause.values !== 2 || clause.isListed || stem.change || !/^城[镇市乡]|农村/.test(text)) return undefined;
    const names = namesOf(text);
    if (names.length !== 2) return undefined;
    const first = names[0]!;
    return named(phrase, first, measureOf(phrase, first), { memory: { names, given: 1 } });
  },
};

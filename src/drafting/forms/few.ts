import { sentence } from "../marks.ts";
import { subject, value } from "../said.ts";
import type { Form } from "./form.ts";

const most = 6;

/** A few numbers, too unlike to share a mark → large type: the targets, or what else is counted where there is none. */
export const few: Form = ({ id, name, targets, others, report: { year } }, free) => {
  const isOnly = free.length === targets.length;
  const drawn = targets.length > 0 ? (isOnly ? targets : []) : others;
  if (drawn.length === 0 || drawn.length > most) return [];
  const isTarget = targets.length > 0;
  const [only] = drawn;
  const hasWords = drawn.some(({ qualifier_words: words }) => words.length > 0);
  const isAlone = drawn.length === 1;
  const titleOfTargets = only && isAlone ? `${subject(only)}：${value(only)}` : `${name}的目标，一个一个读`;
  const sizes = isAlone ? "这一章只有这一个" : "各数各的，字号不代表大小";
  return [
    {
      why: `${drawn.length} number${drawn.length === 1 ? "" : "s"} without a counterpart: too few and too unlike for marks, so type`,
      draws: isTarget ? drawn : [],
      chart: {
        id: `${id}-bill`,
        type: "playbill",
        area: id,
        title: isTarget ? titleOfTargets : `${name}：没有量化目标，只有报告所载的数`,
        dek: isTarget ? `${year}年的目标，${sizes}` : `归到这一章的数，${sizes}`,
        reading: sentence([
          isTarget
            ? `每一行是一个目标${hasWords ? "，数前后的小字是它的限定词" : ""}`
            : "每一行是报告里的一个数，小字是它的限定词和年份",
        ]),
        figures: drawn.map((figure) => figure.id),
      },
    },
  ];
};

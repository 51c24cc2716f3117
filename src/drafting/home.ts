import { pairs } from "../ledger/count.ts";
import type { Report } from "../ledger/report.ts";
import type { Sketch } from "./forms/form.ts";
import { pairSentence } from "./pair-words.ts";
import { count } from "./said.ts";
import type { Shape } from "./shape.ts";
import { byPosition, furthest, positions, tallyWords } from "./standing.ts";
import { frontMatter } from "./story.ts";

/** The word that bounds most targets, and how it is said of targets and of results alike. */
function favourite({ figures }: Report): string | undefined {
  const words = figures
    .filter(({ role, qualifier }) => role === "target" && qualifier === "atLeast")
    .flatMap(({ qualifier_words }) => qualifier_words)
    .filter((word) => /^(?:不少于|不低于|以上|至少)$/u.test(word));
  const counts = Map.groupBy(words, (word) => word);
  return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

/** The home of a report, drafted: how many targets, what compares, how to read it, and the headline goals. */
export function homeOf(shape: Shape, sketches: readonly Sketch[]): string {
  const { report } = shape;
  const { year } = report;
  const before = year - 1;
  const word = favourite(report);
  const all = pairs(report);
  const compared = all.length > 0;
  const tally = (mode: "" | "-tolerant") => positions.map((where) => count(`${where}${mode}`)).join("、");
  const fields = {
    question: compared ? `${year}年的目标，哪些能和${before}年的数对上？` : `${year}年的目标，拿什么来比？`,
    standfirst: `一份政府工作报告里的${count("targets")}个目标：${count("pairs")}个能在同一份报告里找到${before}年的数，其余没有配上。`,
    takeaway: `同一份报告，前面说${before}年的结果，后面说${year}年的目标。放在一起，看得出哪里有尺可比，哪里还没有。`,
  };
  const groups = byPosition(shape.pairs);
  const far = positions.flatMap((where) => furthest(groups[where]) ?? []);
  const reading = [
    ...(word
      ? [
          `“${word}”在目标里用了${count("uses", { word, role: "target" })}次，在结果里用了${count("uses", { word, role: "actual" })}次。带着它的目标是一条线，做到或超过都算达到，不是预测。`,
        ]
      : []),
    ...(compared
      ? [
          `按印出的数，在线上、相等、在线下的${tallyWords(all, tally)}宽严一起看。`,
          "空心的点是近似可比：前后的字样或口径不完全一样，图下写着差在哪里。",
          "在线上、在线下只说印出的数高低，不说好坏。",
        ]
      : []),
    `更合适的尺子是${before}年年初的目标，这份报告里没有。`,
  ];
  const drawn = sketches.map(({ chart: { id } }) => `::chart{#${id}}`);
  const blocks = [
    "## 怎么读",
    reading.map((item) => `- ${item}`).join("\n"),
    ...(drawn.length > 0 ? ["## 总目标", ...drawn] : []),
    ...far.map(pairSentence),
    ...(shape.lookalikes.length > 0
      ? [`:::apart{comparisons="${shape.lookalikes.map(({ id }) => id).join(" ")}"}\n:::`]
      : []),
  ];
  return `${frontMatter(fields)}\n${blocks.join("\n\n")}\n`;
}

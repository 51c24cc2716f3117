const filler = "江边的柳树又绿了，渡口的灯又亮了，老街上的茶馆坐满了人。".repeat(12);

const opening = (year: number) => `${year}年云川市临江区政府工作报告\n各位代表：现在，我代表区政府报告工作。\n`;

/** The reports that a text is put into, by name: what stands before and behind it. */
const frames: Record<string, [before: string, behind: string]> = {
  review: [`${opening(2025)}一、2024年工作回顾\n`, `\n${filler}\n二、2025年工作安排\n继续修路种树。\n`],
  plan: [`${opening(2025)}一、2024年工作回顾\n${filler}\n二、2025年工作安排\n`, "\n继续修路种树。\n"],
  conduct: [
    `${opening(2025)}一、2024年工作回顾\n${filler}\n二、2025年工作安排\n继续修路种树。\n三、加强政府自身建设\n`,
    "\n说到做到。\n",
  ],
  five: [
    `${opening(2026)}一、“十四五”时期工作回顾\n`,
    `\n${filler}\n二、“十五五”时期主要目标\n继续修路。\n三、2026年工作安排\n继续种树。\n`,
  ],
  goals: [
    `${opening(2026)}一、“十四五”时期工作回顾\n${filler}\n二、“十五五”时期主要目标\n`,
    "\n三、2026年工作安排\n继续种树。\n",
  ],
  annex: [
    `${opening(2025)}一、2024年工作回顾\n${filler}\n二、2025年工作安排\n继续修路种树。\n附件1\n2025年民生实事\n`,
    "\n完。\n",
  ],
  glossary: [
    `${opening(2025)}一、2024年工作回顾\n${filler}\n二、2025年工作安排\n继续修路种树。\n名词解释：\n`,
    "\n完。\n",
  ],
};

/** A text where it stands in a made-up report; the frame `page` has none round it, and writes a filler for each ～. */
export function framed(frame: string, text: string): { source: string; from: number; to: number } {
  if (frame === "page") {
    const source = text.replaceAll("～", filler);
    return { source, from: 0, to: source.length };
  }
  const [before, behind] = frames[frame]!;
  return { source: before + text + behind, from: before.length, to: before.length + text.length };
}

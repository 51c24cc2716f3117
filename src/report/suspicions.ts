import { isAddress, isBelow, isTitle, type Body } from "./body.ts";
import type { Doubt } from "./doubt.ts";
import type { Heading } from "./levels.ts";
import type { Line } from "./line.ts";
import { partOfHeading } from "./parts.ts";

const tag = /<\/?(?:p|div|span|br|script|table|td|a|html|body)\b[^<>]{0,200}>/i;

// Letters that a scanner read for digits: IL0%, L05万亿元.
const misread = /(?<![A-Za-z\d.])(?=[\d.]{0,4}[IlLOo])[\dIlLOo.]{2,8}(?=[%万亿])/;

/** What speaks against a text being one whole report; `back` is the line where glossary and annexes begin. */
export function suspicions(lines: Line[], body: Body, back: number, headings: Heading[]): Doubt[] {
  const { from, others } = body;
  const own = lines.slice(from, back);
  const at = (line: Line, reason: string): Doubt => ({ start: line.start, reason });
  const doubts = others.map((line) =>
    at(lines[line]!, "Unexpected second report in one text, expected one; left out from here on"),
  );
  const says = ({ text }: Line) => text.startsWith("各位代表") || isAddress(text) || isTitle(text);
  if (!own.some(says) && !headings.some(({ text }) => partOfHeading(text) === "review"))
    doubts.push(
      at(
        own[0]!,
        "Unexpected kind of text: found neither 政府工作报告 nor 各位代表 nor a heading such as 工作回顾, expected a government work report",
      ),
    );
  const behind = others.length === 0 ? lines[body.to] : undefined;
  if (behind && !isBelow(behind.text))
    doubts.push(
      at(
        behind,
        `Unexpected line “${behind.text.slice(0, 20)}” behind the last sentence, expected a page's own words or nothing; left out`,
      ),
    );
  const last = own.at(-1)!;
  if (!/[。！？；…”）》]$/.test(last.text.slice(-1)))
    doubts.push(
      at(last, `Unexpected end “${last.text.slice(-10)}”, expected the end of a sentence; the text may be cut off`),
    );
  for (const line of own) {
    const found = misread.exec(line.text);
    if (found)
      doubts.push({
        start: line.start + found.index,
        reason: `Unexpected letters in the number “${found[0]}”, expected digits; a scanner may have misread it`,
      });
  }
  const tagged = own.find(({ text }) => tag.test(text));
  if (tagged) doubts.push(at(tagged, "Unexpected HTML in the text, expected plain text"));
  return doubts;
}

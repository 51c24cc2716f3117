import { logoPath } from "../logo.ts";
import { qrCode } from "../qr-code.ts";
import { indented, layered, placed, short, type Block } from "./block.ts";
import { lineWidth, paragraph, type TextStyle } from "./paragraph.ts";
import { ink, type Paper } from "./sheet.ts";

/** Whose pictures these are. */
export interface Credit {
  /** The name of the site. */
  site: string;
  /** The absolute address that a picture leads to, where the site knows its own. */
  address?: string | undefined;
}

/** The width of a picture without its margins. */
export const inner = ({ width, margin }: Paper): number => width - 2 * margin;

/** The staff gauge: a rule with teeth, every fifth a longer one. */
export function gaugeRule(paper: Paper, width: number, { pitch = 8, tooth = 6 } = {}): Block {
  let teeth = "";
  for (let i = 0; i * pitch <= width; i += 1)
    teeth += `M${short(i * pitch + 0.5)} 0v${i % 5 === 0 ? tooth * 1.6 : tooth}`;
  const colour = ink(paper, "area");
  return {
    height: tooth * 1.6,
    markup: `<path d="M0 .75H${short(width)}" stroke="${colour}" stroke-width="1.5"/><path d="${teeth}" stroke="${colour}" stroke-width=".8"/>`,
  };
}

/** A thin rule. */
export function hairline(paper: Paper, width: number): Block {
  return { height: 1, markup: `<path d="M0 .5H${short(width)}" stroke="${ink(paper, "rule")}"/>` };
}

function logo(paper: Paper, size: number): Block {
  const scale = short(size / 24);
  return {
    height: size,
    markup: `<path transform="scale(${scale})" d="${logoPath}" fill="none" stroke="${ink(paper, "ink")}" stroke-width="2.2"/>`,
  };
}

/** What a picture is about, and whose it is. */
export function masthead(paper: Paper, kicker: string, { site }: Credit, size = 12): Block {
  const width = inner(paper);
  const style: TextStyle = { size, leading: 1.4, colour: ink(paper, "area"), bold: true };
  const name: TextStyle = { ...style, colour: ink(paper, "ink"), align: "end" };
  const mark = indented(logo(paper, size * 1.2), width - lineWidth(site, size) - size * 1.6);
  return layered(paragraph(kicker, width, style), paragraph(site, width, name), mark);
}

/** Says of a picture that its report is made up. */
export function sampleBand(paper: Paper, size: number): Block {
  const words = paragraph("虚构示例：地方和数字都是编的", inner(paper), {
    size,
    leading: 1.4,
    colour: ink(paper, "ground"),
    bold: true,
  });
  const height = words.height + 6;
  const band = `<rect width="${short(inner(paper))}" height="${short(height)}" fill="${ink(paper, "ink")}"/>`;
  return { height, markup: band + placed(words, 6, 3) };
}

/** The QR code of an address, with as many whole pixels to a square as fit. */
export function qrBlock(paper: Paper, address: string, room: number): Block {
  const { size, path } = qrCode(address);
  const pixels = Math.max(1, Math.floor((room * paper.scale) / size));
  const unit = pixels / paper.scale;
  return {
    height: size * unit,
    markup: `<path transform="scale(${String(Number(unit.toFixed(4)))})" d="${path}" fill="${ink(paper, "ink")}" shape-rendering="crispEdges"/>`,
  };
}

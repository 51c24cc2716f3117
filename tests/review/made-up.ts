import { VFile } from "vfile";
import { writeCsv } from "../../src/ledger/csv.ts";
import { ledgerColumns, type LedgerRow } from "../../src/ledger/schema.ts";
import { beginReview } from "../../src/review/begin.ts";
import type { Order, Selection } from "../../src/review/order.ts";
import { press } from "../../src/review/press.ts";
import { rowInHand, type Session } from "../../src/review/session.ts";

/** A made-up report of a made-up place. */
export const source = `石桥县2031年政府工作报告
一、2030年工作回顾
五年来，修好水渠35公里。新建果园120个，总面积达到3.2万亩。
开办书屋18家，服务读者约4万人次。12号线通车，“135”行动收官。
二、2031年重点工作
新建果园不少于150个，书屋达到30家以上，清淤池塘40—60口。
`;

const sections = [
  ["序", 0, source.indexOf("一、")],
  ["一", source.indexOf("一、"), source.indexOf("二、")],
  ["二", source.indexOf("二、"), source.length],
] as const;

/** Its `report.yaml`; the SHA-256 is any. */
export const sha256 = "a".repeat(64);
export const yaml = `id: made-up-2031
title: 石桥县2031年政府工作报告
title_en: Work Report
place: 石桥县
place_en: Stone Bridge County
year: 2031
publisher: 石桥县人民政府
publisher_en: County Government
presented: {date: "2031-01-09", meeting: 第一次会议}
sample: false
text: {sha256: ${sha256}, characters: ${source.length}, body: [0, ${source.length}]}
sections:
${sections.map(([id, start, end]) => `  - {id: ${id}, title: 第${id}部分, start: ${start}, end: ${end}, characters: 1}`).join("\n")}
areas:
  - {id: orchards, order: 1, title: 果园与水渠, title_en: Orchards, short: 果园, short_en: Orchards, colour: pine}
  - {id: reading, order: 2, title: 书屋, title_en: Reading, short: 书屋, short_en: Reading, colour: plum}
`;

const empty = Object.fromEntries(ledgerColumns.map((column) => [column, ""])) as Record<keyof LedgerRow, string>;

function row(printed: string, cells: Partial<Record<keyof LedgerRow, string>>, from = 0) {
  const start = source.indexOf(printed, from);
  const [section, sectionStart] = sections.findLast(([, begin]) => begin <= start)!;
  const paragraph = source.slice(sectionStart, start).split("\n").length;
  const place = { section, paragraph: String(paragraph), start: String(start), end: String(start + printed.length) };
  return { ...empty, ...place, printed, review: "proposed", ...cells };
}

const figure = (
  indicator: string,
  printed: string,
  value: string,
  unit: string,
  cells: Partial<typeof empty>,
  from?: number,
) =>
  row(
    printed,
    {
      id: `${indicator}-2030`,
      class: "figure",
      indicator,
      indicator_en: `${indicator} in English`,
      value,
      unit,
      qualifier: "exact",
      estimated: "false",
      measure: "level",
      period: "2030",
      role: "actual",
      area: "orchards",
      ...cells,
    },
    from,
  );

const target = { period: "2031", role: "target" };
const plan = source.indexOf("二、2031");

/** Its ledger, as a machine would propose it; `bare` lacks what only a person can say. */
export const cells = {
  canals: figure("水渠", "35公里", "35", "公里", { id: "水渠-2026_2030", period: "2026/2030", quote: "修好水渠35公里" }),
  orchards: figure("新建果园", "120个", "120", "个", { measure: "increment", quote: "新建果园120个" }),
  land: figure("果园总面积", "3.2万亩", "32000", "亩", { quote: "总面积达到3.2万亩", qualifier_words: "达到" }),
  rooms: figure("", "18家", "18", "家", { id: "figure-2030", area: "", indicator_en: "", quote: "开办书屋18家", note: "未定：主语未找到" }),
  readers: figure("服务读者", "4万人次", "40000", "人次", { qualifier: "about", qualifier_words: "约", area: "reading", quote: "服务读者约4万人次" }),
  line: row("12", { class: "name", note: "线路名" }, source.indexOf("12号")),
  action: row("135", { class: "name" }),
  part: row("二", { class: "list", note: "编号" }, plan),
  newOrchards: figure("新建果园", "150个", "150", "个", { id: "新建果园-2031", measure: "increment", qualifier: "atLeast", qualifier_words: "不少于", quote: "新建果园不少于150个", ...target }),
  newRooms: figure("书屋", "30家", "30", "家", { id: "书屋-2031", qualifier: "atLeast", qualifier_words: "达到;以上", area: "reading", quote: "书屋达到30家以上", ...target }),
  ponds: figure("清淤池塘", "40—60口", "40", "口", { id: "清淤池塘-2031", value_max: "60", qualifier: "range", measure: "count", quote: "清淤池塘40—60口", ...target }),
}; // prettier-ignore

export type Name = keyof typeof cells;
export const names = Object.keys(cells) as Name[];
/** The index of a row. */
export const indexOf = (name: Name) => names.indexOf(name);

export type Edits = Partial<Record<Name, Partial<Record<keyof LedgerRow, string>>>>;

/** The ledger's text, some of its cells edited. */
export function ledgerText(edits: Edits = {}): string {
  return writeCsv(ledgerColumns, names.map((name) => ({ ...cells[name], ...edits[name] }))); // prettier-ignore
}

interface Options extends Selection {
  order?: Order;
  edits?: Edits;
  text?: string;
  /** What the other files say. */
  others?: string;
  hash?: string;
}

/** A review of the made-up ledger, in the order of the text unless told otherwise. */
export function begin({
  order = "text",
  edits = {},
  text,
  others = "",
  hash = sha256,
  ...selection
}: Options = {}): Session {
  const ledger = new VFile({ path: "ledger.csv", value: text ?? ledgerText(edits) });
  const head = new VFile({ path: "report.yaml", value: yaml });
  const given = { ledger, head, others: [new VFile({ value: others })], source, sha256: hash };
  const session = beginReview(given, { ...selection, order }, (reason) => {
    throw new Error(reason);
  });
  if (!session) throw new Error([...ledger.messages, ...head.messages].join("\n"));
  return session;
}

/** A session after keys, and the last text that was to be written; words in a list are typed letter by letter. */
export function after(
  session: Session,
  ...keys: (string | string[])[]
): { session: Session; written?: string; isOver: boolean } {
  let written: string | undefined;
  let isOver = false;
  for (const key of keys.flatMap((each) => (Array.isArray(each) ? each.flatMap((word) => [...word]) : [each]))) {
    const step = press(session, key);
    session = step.session;
    written = step.written ?? written;
    isOver ||= step.isOver === true;
  }
  return { session, isOver, ...(written === undefined ? {} : { written }) };
}

/** A session that has a row in hand. */
export function at(session: Session, name: Name): Session {
  const place = session.walk.indexOf(indexOf(name));
  if (place < 0) throw new Error(`${name} is not on the walk`);
  return { ...session, at: place };
}

/** The name of the row in hand. */
export const inHand = (session: Session) => names[rowInHand(session) ?? -1];

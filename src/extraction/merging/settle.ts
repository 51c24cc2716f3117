import { ledgerColumns, type LedgerRow } from "../../ledger/schema.ts";
import { firstFrom, paragraphs, type Span } from "../offsets.ts";
import { isQuotedAt, requoted } from "../quote.ts";

/** What a person should look at after a merge. */
export interface Misfit {
  row: LedgerRow;
  /**
   * lost: its numeral is not in the text; the row stays as it was, offsets included.
   * renumbered: nobody has reviewed it, and the text has another number now; the number's cells follow the text.
   * reworded: found by its place, but its quote is not in the text any more.
   * held: nobody has reviewed it, and what is proposed now differs; the row stays as it is.
   */
  kind: "lost" | "renumbered" | "reworded" | "held";
  reason: string;
}

/** Section and paragraph of a place, as what is proposed nearby has them; those of the row where nothing tells. */
export function locator(source: string, proposed: readonly LedgerRow[]) {
  const countAt = paragraphs(source);
  const places = proposed.map(({ start }) => start);
  return (start: number, row: LedgerRow): Pick<LedgerRow, "section" | "paragraph"> => {
    const i = firstFrom(places, start);
    const near = [proposed[i], proposed[i - 1]].filter((each) => each !== undefined);
    const here = near.find((each) => countAt(each.start) === countAt(start));
    const of =
      here ?? near.find(({ section }) => near.every((each) => each.section === section) || section === row.section);
    if (!of) return { section: row.section, paragraph: row.paragraph };
    return { section: of.section, paragraph: of.paragraph + countAt(start) - countAt(of.start) };
  };
}

// What nobody but a person decides, and what only tells the place.
const apart = new Set("id indicator_en area section paragraph start end printed quote review note".split(" "));
const said = ledgerColumns.filter((column) => !apart.has(column));

// What a row keeps, and what follows its numeral to another place. `twin` is what is proposed there.
export function settle(
  row: LedgerRow,
  place: Span,
  twin: LedgerRow | undefined,
  source: string,
  locate: ReturnType<typeof locator>,
): { row: LedgerRow; misfit?: Misfit } {
  const hasMoved = row.start !== place.start || row.end !== place.end;
  const isQuoted = row.quote === "" || isQuotedAt(source, place.start, row);
  const isMachines = row.review === "proposed" && twin !== undefined;
  const quote = isQuoted ? row.quote : (requoted(source, place, row) ?? (isMachines ? twin.quote : undefined));
  const settled: LedgerRow = {
    ...row,
    ...(hasMoved ? locate(place.start, row) : {}),
    ...place,
    printed: source.slice(place.start, place.end),
    quote: quote ?? row.quote,
  };
  if (quote === undefined) {
    const reason = `Unexpected quote \`${row.quote}\`, expected words that stand in the text around \`${settled.printed}\``;
    return { row: settled, misfit: { row: settled, kind: "reworded", reason } };
  }
  const cell = (of: LedgerRow, column: keyof LedgerRow) => String(of[column] ?? "");
  const differing = isMachines ? said.filter((column) => !["", cell(row, column)].includes(cell(twin, column))) : [];
  if (differing.length === 0) return { row: settled };
  const list = (of: LedgerRow) => differing.map((column) => `${column} \`${cell(of, column)}\``).join(", ");
  const reason = `Unexpected ${list(row)}, expected ${list(twin!)} as is proposed now: the row stays as it is`;
  return { row: settled, misfit: { row: settled, kind: "held", reason } };
}

import { parse } from "csv-parse/sync";
import { writeCsv } from "../src/ledger/csv.ts";
import { ledgerColumns } from "../src/ledger/schema.ts";
import { parseNumeral } from "../src/numerals/value.ts";

/** The files of a report, by their names inside its folder. */
export type Files = Record<string, string>;

/** Which copy: of which made-up place, and how many years after the original. */
export interface Copy {
  place: number;
  later: number;
}

// A year in words or at the end of an id; not the digits of an offset or a hash.
const year = /(?<![\d.a-f])20[12]\d(?=年|[-_/\s,;:\]}"'（@]|$)/gm;
const shift = (text: string, later: number) => text.replace(year, (digits) => String(Number(digits) + later));

// Other digits in the same places: what is printed stays as long as it was, so that no offset moves.
function varied(printed: string, seed: number): string {
  let place = 0;
  return printed.replace(/\d/g, (digit) => String(((Number(digit) + seed * (place += 1)) % 9) + 1));
}

function copyLedger(text: string, { place, later }: Copy): string {
  const rows = parse<Record<string, string>>(text, { columns: true });
  const copied = rows.map((row) => {
    const own = { ...row };
    for (const column of ["id", "period", "printed", "quote", "note"]) own[column] = shift(row[column]!, later);
    const isPlain = row["class"] === "figure" && row["value_max"] === "" && /^\d/.test(row["printed"]!);
    if (!isPlain || (place === 0 && later === 0)) return own;
    const printed = varied(own["printed"]!, place * 3 + later + (Number(row["start"]) % 5));
    const value = parseNumeral(printed)?.value;
    return value === undefined
      ? own
      : { ...own, printed, value: String(value), quote: own["quote"]!.replace(own["printed"]!, printed) };
  });
  return writeCsv(ledgerColumns, copied);
}

/** The id of a copy: a word of addresses. */
export const copyId = ({ place, later }: Copy): string => `made-up-${String(place).padStart(4, "0")}-${2026 + later}`;

/**
 * A made-up report with other numbers, of another place or another year. Everything that depends on the numbers follows from
 * the ledger, so that nothing else changes but names and years.
 */
export function copyReport(files: Files, copy: Copy): Files {
  const { place, later } = copy;
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => {
      if (name === "ledger.csv") return [name, copyLedger(text, copy)];
      const shifted = shift(text, later);
      if (name !== "report.yaml") return [name, shifted];
      const renamed = shifted
        .replace(/^id: .*$/m, `id: ${copyId(copy)}`)
        .replace(/栖澄/g, `栖澄${place === 0 ? "" : place}`);
      return [name, renamed];
    }),
  );
}

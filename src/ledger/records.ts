/** A cell as it is written, its quotes included; offsets in UTF-16 units of its record, end exclusive. */
interface CellSpan {
  start: number;
  end: number;
}

/** The records of an RFC 4180 file as they are written, each with its line end: joined, they are the file again. */
export function recordsOf(text: string): string[] {
  const records: string[] = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '"') quoted = !quoted;
    else if (text[i] === "\n" && !quoted) {
      records.push(text.slice(start, i + 1));
      start = i + 1;
    }
  }
  return start < text.length ? [...records, text.slice(start)] : records;
}

/** Where each cell of a record stands; quoted cells may hold commas and line ends. */
export function cellSpans(record: string): CellSpan[] {
  const end = record.length - /(?:\r?\n)?$/.exec(record)![0].length;
  const spans: CellSpan[] = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i < end; i += 1) {
    if (record[i] === '"') quoted = !quoted;
    else if (record[i] === "," && !quoted) {
      spans.push({ start, end: i });
      start = i + 1;
    }
  }
  return [...spans, { start, end }];
}

/** What the cells of a record say. */
export function cellsOf(record: string): string[] {
  return cellSpans(record).map(({ start, end }) => {
    const cell = record.slice(start, end);
    return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
  });
}

/** A record with another text in some of its cells, by their numbers; every other byte of it stays. */
export function withCells(record: string, cells: ReadonlyMap<number, string>): string {
  const spans = cellSpans(record);
  const last = spans.at(-1)!.end;
  const written = spans.map(({ start, end }, i) => {
    const cell = cells.get(i);
    return cell === undefined ? record.slice(start, end) : quoteCell(cell);
  });
  return written.join(",") + record.slice(last);
}

function quoteCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// What a spreadsheet would take for a formula.
const risky = /^[=+\-@\t\r]/;

function cell(text: string): string {
  // A number below zero is one, and stays one.
  const guarded = risky.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Rows as a file for spreadsheets: RFC 4180 with a byte order mark, no cell a formula. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(",")}\n`).join("")}`;
}

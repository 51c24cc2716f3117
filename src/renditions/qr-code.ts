import encodeQR from "qr";

/** A QR code as a path of squares of 1 × 1. */
export interface QrCode {
  /** How many squares wide and high it is, without the quiet zone of four around it. */
  size: number;
  path: string;
}

/** The QR code of an address. */
export function qrCode(address: string): QrCode {
  // The library draws a border of one square at least.
  const rows = encodeQR(address, "raw", { ecc: "medium", border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1));
  const path = rows
    .map((row, y) => {
      // Squares beside each other are one bar: hairs between them would show.
      const bars = row
        .map((dark) => (dark ? "1" : "0"))
        .join("")
        .matchAll(/1+/g);
      return [...bars].map(({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`).join("");
    })
    .join("");
  return { size: rows.length, path };
}

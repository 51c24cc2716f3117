/** The size of a card in pixels, as its address says it. */
export const cardNames = ["1080x1440", "1200x630", "900x383", "500x500", "1280x720"] as const;
export type CardName = (typeof cardNames)[number];

/** How a card is laid out; lengths but its width and height are in units. */
export interface CardFormat {
  /** In pixels. */
  width: number;
  height: number;
  /** Pixels to a unit. */
  scale: number;
  margin: number;
  /** Whether the drawing stands below the text or beside it. */
  arrangement: "below" | "beside";
  /** The least height of a drawing below, the width of one beside. */
  drawing: number;
  /** The largest and the smallest size of the headline. */
  headline: [largest: number, smallest: number];
  takeaway: number;
  text: number;
  small: number;
  /** The room for a QR code; none, where a host takes no picture with one. */
  code: number;
}

/** Every card of a story. */
export const cardFormats: Record<CardName, CardFormat> = {
  // To keep: three by four, as phones show it whole.
  "1080x1440": {
    ...{ width: 1080, height: 1440, scale: 3, margin: 20, arrangement: "below", drawing: 150 },
    ...{ headline: [29, 20], takeaway: 16.5, text: 12, small: 9.5, code: 48 },
  },
  // Open Graph.
  "1200x630": {
    ...{ width: 1200, height: 630, scale: 2, margin: 22, arrangement: "beside", drawing: 250 },
    ...{ headline: [28, 17], takeaway: 15, text: 11, small: 9, code: 44 },
  },
  // The cover of the first article that a WeChat account posts, and of those below it.
  "900x383": {
    ...{ width: 900, height: 383, scale: 1.6, margin: 14, arrangement: "beside", drawing: 200 },
    ...{ headline: [24, 15], takeaway: 13, text: 9.5, small: 8, code: 48 },
  },
  "500x500": {
    ...{ width: 500, height: 500, scale: 1.5, margin: 16, arrangement: "below", drawing: 70 },
    ...{ headline: [24, 16], takeaway: 13, text: 10, small: 8, code: 44 },
  },
  // Toutiao takes no cover with a QR code, an address or any other way to reach somebody.
  "1280x720": {
    ...{ width: 1280, height: 720, scale: 2, margin: 26, arrangement: "beside", drawing: 280 },
    ...{ headline: [30, 18], takeaway: 16, text: 12, small: 9.5, code: 0 },
  },
};

import type { Report } from "../ledger/report.ts";
import type { Story } from "../stories/blocks.ts";
import { plainText } from "../stories/words.ts";
import { cardPath } from "./picture-addresses.ts";

/** The card that others show with the address of a story: its path, its size in pixels, and its headline. */
export function cardImage(report: Report, story: Story) {
  return {
    path: cardPath(report, story, "1200x630"),
    width: 1200,
    height: 630,
    alt: plainText(story.question, "zh"),
  };
}

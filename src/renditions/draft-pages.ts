import type { Report } from "../ledger/report.ts";
import type { Story } from "../stories/blocks.ts";

/** Whether nobody has read some figure of a report yet: pages that show all of them are drafts. */
export function isUnread({ figures }: Pick<Report, "figures">): boolean {
  return figures.some(({ review }) => review === "proposed");
}

/** Whether what is told of an area is a machine's draft: its story has not been accepted; where it has none, its figures. */
export function isDraft(report: Pick<Report, "figures">, stories: readonly Story[], area: string): boolean {
  const story = stories.find((each) => each.area === area);
  return story ? story.review === "proposed" : isUnread(report);
}

import type { ReportFile } from "../ledger/report-schema.ts";

/** What lies beside the ledger while a person reviews it. */
export interface Desk {
  report: ReportFile;
  /** The report's text, decoded. */
  source: string;
  /** Whether it is not the text that `report.yaml` names. */
  isOtherText: boolean;
  /** Everything else that is written of the report: an id that stands in it is in use. */
  mentions: string;
}

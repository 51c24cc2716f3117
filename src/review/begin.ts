import type { VFile } from "vfile";
import { areasOf, unknown } from "../ledger/checks.ts";
import { readCsv } from "../ledger/csv.ts";
import { recordsOf } from "../ledger/records.ts";
import { reportSchema } from "../ledger/report-schema.ts";
import { ledgerRowSchema } from "../ledger/schema.ts";
import { readYaml } from "../ledger/yaml.ts";
import { orders, selected, walkOf, type Selection } from "./order.ts";
import { beginSession, type Session } from "./session.ts";

/** What a review is made of. */
export interface Given {
  /** `ledger.csv` and `report.yaml`; what is wrong in them goes into their messages. */
  ledger: VFile;
  head: VFile;
  /** The other files of the report, which may refer to rows. */
  others: readonly VFile[];
  /** The report's text, decoded, and its SHA-256. */
  source: string;
  sha256: string;
}

/** Begins a review; undefined where the files have faults, or the selection: `wrong` is told of that. */
export function beginReview(
  { ledger, head, others, source, sha256 }: Given,
  { order = "risk", area, section }: Selection & { order?: string | undefined },
  wrong: (reason: string) => void,
): Session | undefined {
  const placed = readCsv(ledger, ledgerRowSchema);
  const report = readYaml(head, reportSchema)?.value;
  if (!report || ledger.messages.length > 0) return undefined;
  const known = orders.find((each) => each === order);
  const reasons = [
    ...(known ? [] : [unknown("order", order, orders)]),
    ...unknownIn("area", area, areasOf(report)),
    ...unknownIn(
      "section",
      section,
      report.sections.map(({ id }) => id),
    ),
  ];
  for (const reason of reasons) wrong(reason);
  if (!known || reasons.length > 0) return undefined;
  const rows = placed.map(({ row }) => row);
  const scope = selected(rows, { area, section });
  const desk = { report, source, isOtherText: sha256 !== report.text.sha256, mentions: others.join("\n") };
  const walk = walkOf(rows, scope, source, known);
  return beginSession({ desk, ledger: { records: recordsOf(String(ledger)), rows }, scope, walk });
}

const unknownIn = (what: string, found: string | undefined, known: readonly string[]) =>
  found === undefined || known.includes(found) ? [] : [unknown(what, found, known)];

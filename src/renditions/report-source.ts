import type { OrganizationLeaf, ReportLeaf } from "schema-dts";
import type { Report } from "../ledger/report.ts";
import type { Publisher } from "./publisher.ts";

/** Names the government's report among what a page says in the words of schema.org. */
export const reportId = ({ id }: Pick<Report, "id">, { at }: Publisher): string => at(`/${id}/#report`);

/** The report that everything is read from: the government's, not ours. */
export function reportSource(report: Report, publisher: Publisher): ReportLeaf {
  return {
    "@type": "Report",
    "@id": reportId(report, publisher),
    name: report.title,
    datePublished: report.presented.date,
    inLanguage: "zh-CN",
    publisher: { "@type": "GovernmentOrganization", name: report.publisher },
    ...(report.url ? { url: report.url } : {}),
  };
}

/** Names whoever publishes the site. */
export const publisherId = ({ at }: Publisher): string => at("/#publisher");

/** Who made the stories and data sets of a report, and where errors are corrected. */
export function organization({ id }: Pick<Report, "id">, publisher: Publisher): OrganizationLeaf {
  const { at } = publisher;
  return {
    "@type": "Organization",
    "@id": publisherId(publisher),
    name: publisher.publisher,
    url: at("/"),
    correctionsPolicy: at(`/${id}/corrections/`),
  };
}

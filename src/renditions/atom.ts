import { licence, type Publisher } from "./publisher.ts";
import { element, xmlFile } from "./xml.ts";

/** Something that subscribers hear of. */
export interface Entry {
  title: string;
  summary: string;
  /** Its whole address, stable for ever; it is its name too. */
  url: string;
  /** Days, ISO 8601. */
  published: string;
  updated: string;
  /** What it is about. */
  category: string;
}

export interface Feed {
  title: string;
  /** The path of the feed itself, and of the page that it is about. */
  path: string;
  page: string;
  /** The day that stands where there is no entry yet. */
  since: string;
  entries: readonly Entry[];
}

// The data knows days; a day begins where its readers are.
const moment = (day: string) => `${day}T00:00:00+08:00`;
const text = (name: string, content: string) => element(name, {}, content);
const link = (rel: string, type: string, href: string) => element("link", { rel, type, href }, []);

/** A feed in the Atom format (RFC 4287), the newest entry first. */
export function atomFeed({ title, path, page, since, entries }: Feed, { publisher, at }: Publisher): string {
  const sorted = entries.toSorted((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
  const head = [
    text("id", at(path)),
    text("title", title),
    text("updated", moment(sorted[0]?.updated ?? since)),
    element("author", {}, [text("name", publisher), text("uri", at("/"))]),
    link("self", "application/atom+xml", at(path)),
    link("alternate", "text/html", at(page)),
    text("rights", `${publisher}，${licence.name}，${licence.url}`),
  ];
  const body = sorted.map((entry) =>
    element("entry", {}, [
      text("id", entry.url),
      text("title", entry.title),
      link("alternate", "text/html", entry.url),
      text("published", moment(entry.published)),
      text("updated", moment(entry.updated)),
      element("category", { term: entry.category }, []),
      text("summary", entry.summary),
    ]),
  );
  return xmlFile(element("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "zh-CN" }, [...head, ...body]));
}

import type { TestProject } from "vitest/node";
import { serveFolder } from "../../scripts/serve.ts";
import { articlePage, hostPage } from "./host.ts";
import { servePage } from "./server.ts";
import { buildSite, type Place } from "../built-site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built site is served. */
    origin: string;
    /** Where somebody else's page is served: `/?frame=<address>` or `/?pasted=<code>`, see `host.ts`. */
    foreign: string;
    /** The folder of the built site. */
    dist: string;
  }
}

const foreignPage = (query: URLSearchParams) => (query.has("pasted") ? articlePage(query) : hostPage(query));

/** Builds the site once for all tests of a project, into a folder of its own, and serves it until they are done. */
export async function serveBuiltSite(project: TestProject, place: Place = {}): Promise<() => Promise<void>> {
  const { dist, remove } = await buildSite(place);
  try {
    const [site, foreign] = await Promise.all([serveFolder(dist, { base: place.BASE }), servePage(foreignPage)]);
    project.provide("origin", site.origin);
    project.provide("foreign", foreign.origin);
    project.provide("dist", dist);
    return async () => {
      await Promise.all([site.close(), foreign.close()]);
      remove();
    };
  } catch (cause) {
    remove();
    throw cause;
  }
}

export default (project: TestProject): Promise<() => Promise<void>> => serveBuiltSite(project);

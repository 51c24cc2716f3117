import type { TestProject } from "vitest/node";
import { serveFolder } from "../scripts/serve.ts";
import { articlePage, hostPage } from "./browser/host.ts";
import { servePage } from "./browser/server.ts";
import { buildSite } from "./built-site.ts";

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

/** Builds the site once for all browser tests, into a folder of its own, and serves it until they are done. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { dist, remove } = await buildSite();
  try {
    const [site, foreign] = await Promise.all([serveFolder(dist), servePage(foreignPage)]);
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

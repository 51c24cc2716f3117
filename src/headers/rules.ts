import type { Pattern } from "./pattern.ts";
import { kinds, places, type Kind } from "./places.ts";
import { policy, type Hashes } from "./policy.ts";

export type Headers = Record<string, string>;

/** Headers of all paths that one of the patterns stands for. No two rules for the same path have the same header. */
export interface Rule {
  /** Below the base path. */
  patterns: readonly Pattern[];
  headers: Headers;
}

/** What every file is sent with. */
const always: Headers = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": ["camera", "geolocation", "microphone", "payment", "usb"]
    .map((name) => `${name}=()`)
    .join(", "),
};

/** The names of these files change with their contents. */
const lasting: Rule = {
  patterns: ["/assets/*"],
  headers: { "Cache-Control": "public, max-age=31536000, immutable" },
};

/**
 * What servers should say where no rule does, so that a corrected chart reaches those who have it. The hosts that read
 * `_headers` do so by themselves.
 */
export const elsewhere: Headers = { "Cache-Control": "no-cache" };

/** Data that scripts and tools of others may read. */
const shared: Rule = {
  patterns: ["/:report/data/*", "/:report/charts/*", "/oembed/*"],
  headers: { "Access-Control-Allow-Origin": "*" },
};

/** All rules of a site whose pages have this inline code, the widest first. A kind that the site lacks has no hashes. */
export function headerRules(hashes: Partial<Record<Kind, Hashes>>): Rule[] {
  const policies = kinds.flatMap((kind): Rule[] => {
    const own = hashes[kind];
    return own ? [{ patterns: places[kind], headers: { "Content-Security-Policy": policy(kind, own) } }] : [];
  });
  return [{ patterns: ["/*"], headers: always }, ...policies, shared, lasting];
}

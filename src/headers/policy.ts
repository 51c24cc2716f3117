import type { Kind } from "./places.ts";

/** What may run and what may style, as a Content-Security-Policy names it: `'sha256-…'`. */
export interface Hashes {
  scripts: readonly string[];
  styles: readonly string[];
}

type Directives = Record<string, readonly string[]>;

// Whatever is not named is not allowed, and nothing may be sent anywhere.
const closed: Directives = { "default-src": ["'none'"], "base-uri": ["'none'"], "form-action": ["'none'"] };

const directives: Record<Kind, (hashes: Hashes) => Directives> = {
  page: ({ scripts, styles }) => ({
    ...closed,
    "script-src": ["'self'", ...scripts],
    "style-src": styles,
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'"],
    // No page asks for anything; but who audits one asks for robots.txt from inside it.
    "connect-src": ["'self'"],
    // The gallery shows embeds.
    "frame-src": ["'self'"],
    "frame-ancestors": ["'self'"],
  }),
  // Who may frame an embed is not said: `*` would shut out pages without an origin of their own, such as those of apps.
  embed: ({ scripts, styles }) => ({
    ...closed,
    "script-src": scripts,
    "style-src": styles,
    "img-src": ["data:"],
  }),
  // What is copied from here carries its look in its own elements; that is what the page is for.
  wechat: ({ scripts }) => ({
    ...closed,
    "script-src": ["'self'", ...scripts],
    "style-src": ["'unsafe-inline'"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'"],
    "frame-ancestors": ["'self'"],
  }),
  drawing: ({ styles }) => ({ ...closed, "style-src": styles }),
};

/** The Content-Security-Policy of a kind of page, whose inline code has these hashes. */
export function policy(kind: Kind, hashes: Hashes): string {
  return Object.entries(directives[kind](hashes))
    .map(([name, sources]) => `${name} ${sources.length > 0 ? sources.join(" ") : "'none'"}`)
    .join("; ");
}

/** Matches while the reader wants less motion, which can change while the page is open. */
export const calm: MediaQueryList = matchMedia("(prefers-reduced-motion: reduce)");

import type { Publisher } from "../../src/renditions/publisher.ts";

/** A site that knows its address, for tests of what leaves it. */
export const publisher: Publisher = {
  name: "不少于",
  publisher: "数说",
  at: (path) => `https://example.org/reports${path}`,
};

import { defineCollection } from "astro:content";
import { publicationLoader } from "./loaders.ts";

// SAMPLE=1 shows the made-up reports too; REPORTS are the ids of those whose pages are wanted, where not all are.
const { SAMPLE, REPORTS } = process.env;

export const collections = {
  publications: defineCollection({
    loader: publicationLoader({
      samples: SAMPLE === "1",
      ...(REPORTS === undefined ? {} : { ids: REPORTS.split(" ") }),
    }),
  }),
};

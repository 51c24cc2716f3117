import { defineCollection } from "astro:content";
import { publicationLoader } from "./loaders.ts";

// SAMPLE=1 shows the made-up reports too.
const samples = process.env["SAMPLE"] === "1";

export const collections = { publications: defineCollection({ loader: publicationLoader({ samples }) }) };

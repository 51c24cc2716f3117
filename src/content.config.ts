import { defineCollection } from "astro:content";
import { publicationLoader } from "./loaders.ts";

export const collections = { publications: defineCollection({ loader: publicationLoader() }) };

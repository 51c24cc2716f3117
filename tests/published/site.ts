import type { TestProject } from "vitest/node";
import { serveBuiltSite } from "../browser/site.ts";
import { place } from "./place.ts";

export default (project: TestProject): Promise<() => Promise<void>> => serveBuiltSite(project, place);

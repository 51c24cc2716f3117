// The site with live reload: `npm run dev`. An edit in data/ shows without a restart.
import { dev } from "astro";
import { root } from "./build.ts";

process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
await dev({ root });

import { defineConfig } from "astro/config";
import { headers } from "./src/integration.ts";

// SITE is the absolute address, BASE the path below it; both are optional.
const { SITE, BASE } = process.env;

export default defineConfig({
  ...(SITE ? { site: SITE } : {}),
  base: BASE ?? "/",
  trailingSlash: "ignore",
  // One request less each, and a first paint that waits for nothing.
  // While one picture is drawn in its thread, the file of another is written.
  build: { inlineStylesheets: "always", assets: "assets", concurrency: 2 },
  integrations: [headers()],
  devToolbar: { enabled: false },
  prefetch: false,
  // The oldest browsers that are promised.
  vite: {
    build: { assetsInlineLimit: 0, target: ["chrome106", "firefox110", "safari16"] },
    // A name that says what a script is for would stand in every page.
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: "assets/[hash].js" } } } } },
  },
});

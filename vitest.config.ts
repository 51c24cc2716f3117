import { defineConfig } from "vitest/config";

// No result may depend on where a machine stands.
process.env["TZ"] = "UTC";

// A busy machine is slow, not wrong: these only end what hangs.
const patience = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          // No test changes what it imports, so files can share it; the default reads the reports anew for each.
          isolate: false,
          maxWorkers: 2,
          ...patience,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.spec.ts"],
          // Builds the site once, and only where a browser test is to run.
          globalSetup: ["tests/browser/site.ts"],
          // The default leaves one of two cores idle.
          maxWorkers: 2,
          ...patience,
        },
      },
      {
        test: {
          name: "published",
          include: ["tests/published/**/*.spec.ts"],
          // Builds the site as one that knows where it stands.
          globalSetup: ["tests/published/site.ts"],
          ...patience,
        },
      },
    ],
  },
});

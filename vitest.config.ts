import { defineConfig } from "vitest/config";

// No result may depend on where a machine stands.
process.env["TZ"] = "UTC";

export default defineConfig({
  test: {
    include: ["tests/**/*.{test,spec}.ts"],
    environment: "node",
  },
});

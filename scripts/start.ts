// Builds the site, serves it and prints its address: `npm start`. Ctrl-C ends it.
import { fileURLToPath } from "node:url";
import { preview } from "astro";
import "./build.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

if (!process.exitCode) {
  // A port that is taken gives way to the next free one.
  const server = await preview({ root, logLevel: "error", server: { port: 4321 } });
  const [address = `http://localhost:${server.port}/`] = server.urls?.local ?? [];
  console.log(`shushuo: ${address} (ctrl-C ends it)`);
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      void server.stop().finally(() => process.exit(0));
    });
}

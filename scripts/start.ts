// Builds the site, serves it and prints its address: `npm start`. Ctrl-C ends it.
import { preview } from "astro";
import { buildSite, root } from "./build.ts";

process.stderr.write("shushuo: building the site …\n");
if (await buildSite()) {
  // A port that is taken gives way to the next free one.
  const server = await preview({ root, logLevel: "error", server: { port: 4321 } });
  const [address = `http://localhost:${server.port}/`] = server.urls?.local ?? [];
  console.log(`shushuo: ${address} (ctrl-C ends it)`);
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void server.stop().finally(() => process.exit(0)));
}

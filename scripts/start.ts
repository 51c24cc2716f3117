// Builds the site, serves it and prints its address: `npm start`. Ctrl-C ends it.
import { join } from "node:path";
import { basePath } from "../src/trees/base.ts";
import { buildSite, root } from "./build.ts";
import { serveFolder } from "./serve.ts";

process.stderr.write("shushuo: building the site …\n");
if (await buildSite()) {
  const server = await serveFolder(join(root, "dist"), { base: basePath, port: 4321 });
  console.log(`shushuo: ${server.origin}${basePath}/ (ctrl-C ends it)`);
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void server.close().finally(() => process.exit(0)));
}

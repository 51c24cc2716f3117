// Holds every rule over everything in data/: `npm run check`. Messages go to standard output, all of them at once.
import { fileURLToPath } from "node:url";
import { messageLines, publications } from "../src/loaders.ts";

const root = process.argv[2] ?? fileURLToPath(new URL("..", import.meta.url));
const { files } = publications(root);
const lines = messageLines(files);
for (const line of lines) console.log(line);
console.error(
  `${files.length} files, ${lines.length === 0 ? "no" : lines.length} message${lines.length === 1 ? "" : "s"}`,
);
if (lines.length > 0 || files.length === 0) process.exitCode = 1;

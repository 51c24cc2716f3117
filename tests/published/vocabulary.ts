import { fileURLToPath } from "node:url";
import ts from "typescript";

// Beside this file, so that the types of schema.org are found from it.
const path = fileURLToPath(new URL("graph.ts", import.meta.url));
const types = `
  import type * as schema from "schema-dts";
  type Variable = schema.MergeLeafTypes<[schema.PropertyValueLeaf, schema.StatisticalVariableLeaf]>;
  type Dataset = Omit<schema.DatasetLeaf, "variableMeasured"> & { variableMeasured: Variable[] | string[] };
  type Node = schema.NewsArticleLeaf | schema.ReportLeaf | schema.OrganizationLeaf | Dataset;
  type Graph = { "@context": "https://schema.org"; "@graph": Node[] };
`;
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
};

/**
 * What does not fit the vocabulary of schema.org, as the types that are made from it have it: a type or a property that
 * it does not know, a property where it does not belong, a value of another kind.
 * @param graphs What stands in pages as JSON-LD, as text.
 * @returns The problems of each.
 */
export function vocabularyProblems(graphs: readonly string[]): string[][] {
  const source = types + graphs.map((graph, i) => `const graph${i}: Graph = ${graph};\n`).join("");
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, target) =>
    name === path ? ts.createSourceFile(name, source, target) : getSourceFile(name, target);
  host.fileExists = (name) => name === path || fileExists(name);
  host.readFile = (name) => (name === path ? source : readFile(name));
  const program = ts.createProgram([path], options, host);
  const found = ts.getPreEmitDiagnostics(program, program.getSourceFile(path));
  // Each graph stands in a line of its own.
  const firstLine = types.split("\n").length - 1;
  const problems = graphs.map((): string[] => []);
  for (const { file, start, messageText } of found) {
    const line = file!.getLineAndCharacterOfPosition(start!).line - firstLine;
    problems[line]!.push(ts.flattenDiagnosticMessageText(messageText, "\n"));
  }
  return problems;
}

/** How a command ends. */
export interface Ending {
  code: 1 | 2;
  line: string;
}

/**
 * How a command ends on what it met: a text at `path` that can't be read, arguments that are not its `usage`, a file that
 * the system refuses.
 * @throws What is none of these: a fault of ours keeps its trace.
 */
export function endingOf(cause: unknown, path: string, usage: string): Ending {
  const { code, message, name } = cause as NodeJS.ErrnoException;
  if (name === "ReportError") return { code: 1, line: `${path}: ${message}` };
  if (code === undefined) throw cause;
  if (code.startsWith("ERR_PARSE_ARGS")) return { code: 2, line: `${message.split(". ")[0]!}, ${usage}` };
  return { code: 1, line: message };
}

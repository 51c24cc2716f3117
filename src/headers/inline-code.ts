/** The scripts and styles that stand in a page itself, each as text, exactly as a browser takes it. */
export interface InlineCode {
  scripts: string[];
  styles: string[];
}

const elements = /<(script|style)\b([^>]*)>([^]*?)<\/\1>/g;
// Data is not run, and a file is allowed by its address.
const isCode = (attributes: string) => !/\bsrc\s*=/.test(attributes) && !/\btype\s*=\s*"[^"]*json"/.test(attributes);

/** Finds the inline code of a page, or of a drawing. */
export function inlineCode(markup: string): InlineCode {
  const found: InlineCode = { scripts: [], styles: [] };
  for (const [, name, attributes, text] of markup.matchAll(elements))
    if (isCode(attributes!)) found[name === "script" ? "scripts" : "styles"].push(text!);
  return found;
}

import { parseHTML } from "linkedom";

/** Markup as a document. */
export function bodyOf(html: string): HTMLElement {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;
}

/**
 * What the editor of WeChat accounts is known to do to what is pasted: ids, classes and data of elements go, and so do
 * style sheets, scripts, frames and pictures of other sites; divisions and links leave their content behind.
 */
export function pastedIntoEditor(html: string): string {
  const body = bodyOf(html);
  for (const element of body.querySelectorAll("style, script, link, iframe, svg, form, button, img")) element.remove();
  for (const element of [...body.querySelectorAll("div, a, figure, figcaption, picture, table")])
    element.replaceWith(...element.childNodes);
  for (const element of body.querySelectorAll("*"))
    for (const { name } of [...element.attributes]) if (name !== "style") element.removeAttribute(name);
  return body.innerHTML;
}

/** The paragraphs of an article that say something. */
export function paragraphsIn(html: string): string[] {
  return [...bodyOf(html).querySelectorAll("p")].map(({ textContent }) => textContent).filter((text) => text !== "");
}

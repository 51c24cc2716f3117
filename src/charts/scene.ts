import { select, type Selection } from "d3-selection";

/** A selection of one SVG element. */
export type Node = Selection<SVGElement, unknown, null, undefined>;

/** The two widths that every chart is drawn at: phones get a layout of their own, not a shrunk one. */
export const widths = [288, 720] as const;
export type Width = (typeof widths)[number];

/** A mark of a drawn chart: an element below the root, by its key. */
export interface Mark {
  key: string;
  name: string;
  attributes: Record<string, string>;
  /** What is inside the element, as markup. */
  content: string;
}

/** A drawn chart, taken apart: marks in the order in which they are painted. */
export interface Scene {
  width: number;
  height: number;
  marks: Mark[];
}

/** An empty drawing; `document` makes its elements, so that no global one is needed. */
export function createSvg(document: Document, width: Width, height: number): Node {
  const svg = select(document.createElementNS("http://www.w3.org/2000/svg", "svg") as unknown as SVGElement);
  return svg
    .attr("class", width === 288 ? "chart narrow" : "chart wide")
    .attr("viewBox", `0 0 ${width} ${height}`)
    .attr("width", width)
    .attr("height", height);
}

/** Adds an element that keeps its identity between states by its key: the id of its figure, `.n` for unit marks. */
export function mark(svg: Node, key: string, name: string): Node {
  return svg.append(name).attr("data-key", key) as unknown as Node;
}

const round = (value: string) => value.replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))));

function roundAttributes(element: Element): void {
  for (const { name, value } of [...element.attributes])
    if (!name.startsWith("data-") && /\.\d{3}/.test(value)) element.setAttribute(name, round(value));
  for (const child of element.children) roundAttributes(child);
}

/**
 * Takes a drawn chart apart.
 * @throws If an element below the root has no key or shares it: it could not keep its identity between states.
 */
export function readScene(svg: Element): Scene {
  roundAttributes(svg);
  const seen = new Set<string>();
  const marks = [...svg.children].map((element) => {
    const key = element.getAttribute("data-key");
    if (key === null) throw new Error(`missing key: ${element.outerHTML.slice(0, 120)}`);
    if (seen.has(key)) throw new Error(`duplicate key: ${key}`);
    seen.add(key);
    const attributes = Object.fromEntries(
      [...element.attributes].filter(({ name }) => name !== "data-key").map(({ name, value }) => [name, value]),
    );
    return {
      key,
      // A document of HTML gives tag names in capitals, which a file of its own does not know.
      name: element.localName,
      attributes,
      content: element.innerHTML,
    };
  });
  return { width: Number(svg.getAttribute("width")), height: Number(svg.getAttribute("height")), marks };
}

const escape = (value: string) => value.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

/** A mark as markup. */
export function markMarkup({ key, name, attributes, content }: Mark): string {
  const pairs = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escape(value)}"`);
  const open = `<${name} data-key="${escape(key)}"${pairs.join("")}`;
  return content === "" ? `${open}/>` : `${open}>${content}</${name}>`;
}

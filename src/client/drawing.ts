import { easeCubicOut } from "d3-ease";
import { between } from "./between.ts";
import { applyKeyframe, readMark, type Keyframe, type Mark } from "./scene.ts";

/** How long a change of state takes, in milliseconds. */
export const duration = 420;

/** An attribute on its way; at the end it is as the state has it. */
interface Move {
  element: Element;
  name: string;
  at: (time: number) => string;
  end: string | null;
}

// A mark that changes its element is another mark: a circle does not become a path.
const identity = (name: string, key: string | null) => `${name} ${key}`;
const elementIdentity = (element: Element) => identity(element.tagName, element.getAttribute("data-key"));

/** One drawing of a chart: it goes from the state on the screen, whatever it is, to any other. */
export class Drawing {
  readonly svg: Element;
  readonly #first: Mark[];
  /** What was written into an element: a browser reads markup back in its own spelling. */
  readonly #contents = new WeakMap<Element, string>();
  #moves: Move[] = [];
  #leaving: Element[] = [];
  #frame = 0;

  constructor(svg: Element) {
    this.svg = svg;
    this.#first = [...svg.children].map((element) => {
      const mark = readMark(element);
      this.#contents.set(element, mark.content);
      return mark;
    });
  }

  /** Shows a state, given by its differences from the first one. */
  show(frame: Keyframe, animate: boolean): void {
    cancelAnimationFrame(this.#frame);
    const before = new Map([...this.svg.children].map((element) => [element, readMark(element).attributes]));
    this.#settle(applyKeyframe(this.#first, frame, (markup) => this.#parse(markup)));
    if (animate) this.#moves = [...this.svg.children].flatMap((element) => this.#movesOf(element, before.get(element)));
    if (this.#moves.length > 0) this.#tween();
    else this.finish();
  }

  /** Ends a change of state at once. */
  finish(): void {
    cancelAnimationFrame(this.#frame);
    for (const { element, name, end } of this.#moves) {
      if (end === null) element.removeAttribute(name);
      else element.setAttribute(name, end);
    }
    for (const element of this.#leaving) element.remove();
    this.#moves = [];
    this.#leaving = [];
  }

  // Makes the drawing that of the state, but for the marks that leave, which stay where they are painted.
  #settle(marks: Mark[]): void {
    const present = new Map([...this.svg.children].map((element) => [elementIdentity(element), element]));
    const placed = marks.map((mark) => {
      const element = present.get(identity(mark.name, mark.key)) ?? this.#create(mark);
      this.#write(element, mark);
      return element;
    });
    const staying = new Set(placed);
    this.#moves = [];
    this.#leaving = [...this.svg.children].filter((element) => !staying.has(element));
    let next = this.svg.firstElementChild;
    for (const element of placed) {
      while (next && !staying.has(next)) next = next.nextElementSibling;
      if (element === next) next = next.nextElementSibling;
      else this.svg.insertBefore(element, next);
    }
  }

  #write(element: Element, { attributes, content }: Mark): void {
    for (const name of element.getAttributeNames())
      if (name !== "data-key" && attributes[name] === undefined) element.removeAttribute(name);
    for (const [name, value] of Object.entries(attributes))
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    if (this.#contents.get(element) === content) return;
    element.innerHTML = content;
    this.#contents.set(element, content);
  }

  #create({ key, name }: Mark): Element {
    const element = this.svg.ownerDocument.createElementNS("http://www.w3.org/2000/svg", name);
    element.setAttribute("data-key", key);
    return element;
  }

  #parse(markup: string): Mark {
    const group = this.svg.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "g");
    group.innerHTML = markup;
    return readMark(group.firstElementChild!);
  }

  // From what was on the screen (nothing, for a mark that enters) to what the state has (nothing, for one that leaves).
  #movesOf(element: Element, before: Record<string, string> | undefined): Move[] {
    const end = element.getAttribute("opacity");
    const opacities = [before ? (before.opacity ?? "1") : "0", this.#leaving.includes(element) ? "0" : (end ?? "1")];
    const fade = this.#move(element, "opacity", opacities[0]!, opacities[1]!, end);
    const moves = Object.entries(before ?? {}).map(([name, from]) => {
      const to = element.getAttribute(name);
      return name === "opacity" || to === null ? undefined : this.#move(element, name, from, to, to);
    });
    return [fade, ...moves].filter((move) => move !== undefined);
  }

  #move(element: Element, name: string, from: string, to: string, end: string | null): Move | undefined {
    const at = from === to ? undefined : between(name, from, to);
    return at && { element, name, at, end };
  }

  #tween(): void {
    let start: number | undefined;
    const step = (now: number) => {
      start ??= now;
      const time = (now - start) / duration;
      if (time >= 1) {
        this.finish();
        return;
      }
      for (const { element, name, at } of this.#moves) element.setAttribute(name, at(easeCubicOut(time)));
      this.#frame = requestAnimationFrame(step);
    };
    // The first values are written now, or the next paint would show the end.
    for (const { element, name, at } of this.#moves) element.setAttribute(name, at(0));
    this.#frame = requestAnimationFrame(step);
  }
}

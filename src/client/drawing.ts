import { easeCubicOut } from "d3-ease";
import { between } from "./between.ts";
import { applyKeyframe, readMark, type Keyframe, type Mark } from "./scene.ts";

/** How long a change of state takes, in milliseconds. */
export const duration = 420;

/** An element with what stands in it. That is noted down, not read: a browser takes its time to say it. */
interface Written {
  readonly element: Element;
  readonly attributes: Record<string, string>;
  content: string;
}

/** An attribute on its way; at the end it is as the state has it. */
interface Move {
  written: Written;
  name: string;
  at: (time: number) => string;
  end: string | undefined;
}

// A mark that changes its element is another mark: a circle does not become a path.
const identity = ({ name, key }: Mark) => `${name} ${key}`;

function write({ element, attributes }: Written, name: string, value: string | undefined): void {
  if (attributes[name] === value) return;
  if (value === undefined) {
    element.removeAttribute(name);
    Reflect.deleteProperty(attributes, name);
  } else {
    element.setAttribute(name, value);
    attributes[name] = value;
  }
}

/** One drawing of a chart: it goes from the state on the screen, whatever it is, to any other. */
export class Drawing {
  readonly svg: Element;
  readonly #first: Mark[];
  /** The marks of each state that was needed so far. */
  readonly #states = new WeakMap<Keyframe, Mark[]>();
  /** Every element that the drawing has or had: a mark that comes again is the element that left. */
  readonly #written = new Map<string, Written>();
  #moves: Move[] = [];
  #leaving: Element[] = [];
  #frame = 0;

  constructor(svg: Element) {
    this.svg = svg;
    this.#first = [...svg.children].map((element) => this.#read(element));
  }

  /** Makes the elements that a state adds, once: to read markup takes longer than a frame of a slow phone has. */
  prepare(frame: Keyframe): Mark[] {
    const known = this.#states.get(frame);
    if (known) return known;
    const marks = applyKeyframe(this.#first, frame, (markup) => this.#parse(markup));
    this.#states.set(frame, marks);
    return marks;
  }

  /** Shows a state, given by its differences from the first one. */
  show(frame: Keyframe, animate: boolean): void {
    cancelAnimationFrame(this.#frame);
    this.#moves = [];
    const staying = new Set<Element>();
    for (const mark of this.prepare(frame)) {
      // Reading the mark has made its element, at the latest.
      const written = this.#written.get(identity(mark))!;
      staying.add(written.element);
      this.#change(written, mark, animate);
    }
    this.#leaving = [];
    for (const written of this.#written.values()) {
      if (!this.#has(written.element) || staying.has(written.element)) continue;
      this.#leaving.push(written.element);
      if (animate) this.#move(written, "opacity", written.attributes.opacity ?? "1", "0", "0");
    }
    this.#place(staying);
    if (this.#moves.length > 0) this.#tween();
    else this.finish();
  }

  /** Ends a change of state at once. */
  finish(): void {
    cancelAnimationFrame(this.#frame);
    for (const element of this.#leaving) element.remove();
    for (const { written, name, end } of this.#moves) write(written, name, end);
    this.#moves = [];
    this.#leaving = [];
  }

  #has(element: Element): boolean {
    return element.parentNode === this.svg;
  }

  #read(element: Element): Mark {
    const mark = readMark(element);
    const known = identity(mark);
    if (!this.#written.has(known))
      this.#written.set(known, { element, attributes: { ...mark.attributes }, content: mark.content });
    return mark;
  }

  #parse(markup: string): Mark {
    const group = this.svg.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "g");
    group.innerHTML = markup;
    return this.#read(group.firstElementChild!);
  }

  // From what is on the screen (nothing, for a mark that enters) to what the state has: what can move sets out, all
  // else is written now.
  #change(written: Written, { attributes, content }: Mark, animate: boolean): void {
    const enters = !this.#has(written.element);
    const before: Record<string, string> = enters ? { opacity: "0" } : { opacity: "1", ...written.attributes };
    const after: Record<string, string> = { opacity: "1", ...attributes };
    for (const name of Object.keys({ ...written.attributes, ...after })) {
      const end = attributes[name];
      if (animate && this.#move(written, name, before[name], after[name], end)) {
        if (enters) write(written, name, before[name]);
      } else write(written, name, end);
    }
    if (written.content === content) return;
    written.element.innerHTML = content;
    written.content = content;
  }

  #move(written: Written, name: string, from?: string, to?: string, end?: string): boolean {
    if (from === undefined || to === undefined || from === to) return false;
    const at = between(name, from, to);
    if (at) this.#moves.push({ written, name, at, end });
    return at !== undefined;
  }

  // In the order of painting, but for the marks that leave, which stay where they are painted.
  #place(staying: Set<Element>): void {
    let next = this.svg.firstElementChild;
    for (const element of staying) {
      while (next && !staying.has(next)) next = next.nextElementSibling;
      if (element === next) next = next.nextElementSibling;
      else this.svg.insertBefore(element, next);
    }
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
      for (const { written, name, at } of this.#moves) write(written, name, at(easeCubicOut(time)));
      this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }
}

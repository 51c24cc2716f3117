import { csvText } from "./csv.ts";
import { fold, holds, searchTerms } from "./search-text.ts";

interface Row {
  element: HTMLTableRowElement;
  text: string;
  tags: Set<string>;
  /** Its place by each column. */
  places: number[];
}

/** How long the count waits until a reader stops typing, in milliseconds. */
const pause = 300;

/** Searches, narrows, orders and hands out the rows of the table inside it. All its words come from the page. */
export class FigureExplorer extends HTMLElement {
  #rows: Row[] = [];
  #timer = 0;

  connectedCallback(): void {
    this.#rows = [...this.#body.rows].map((element) => ({
      element,
      text: fold([...element.querySelectorAll("[data-searched]")].map(({ textContent }) => textContent).join(" ")),
      tags: new Set(element.dataset["tags"]!.split(" ")),
      places: element.dataset["places"]!.split(" ").map(Number),
    }));
    this.#heads.forEach((head, column) => this.#makeSortable(head, column));
    const asked = new URLSearchParams(location.search);
    for (const field of this.#fields) {
      field.value = asked.get(field.name) ?? "";
      // An address may ask for what there is no option for.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
    }
    this.#form.hidden = false;
    this.#form.addEventListener("submit", (event) => event.preventDefault());
    // What an input method has not finished is no word yet; it ends with an event of its own.
    this.#form.addEventListener("input", (event) => event.isComposing || this.#narrow());
    this.#form.addEventListener("compositionend", () => this.#narrow());
    this.querySelector("[data-clear]")!.addEventListener("click", () => this.#clear());
    this.querySelector("[data-download]")!.addEventListener("click", () => this.#download());
    addEventListener("hashchange", () => this.#reveal());
    if (this.#fields.some(({ value }) => value)) this.#narrow(0);
    this.#reveal();
  }

  get #form(): HTMLFormElement {
    return this.querySelector("form")!;
  }

  get #fields(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.#form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[name]")];
  }

  get #body(): HTMLTableSectionElement {
    return this.querySelector("tbody")!;
  }

  get #heads(): HTMLTableCellElement[] {
    return [...this.querySelectorAll<HTMLTableCellElement>("thead th")];
  }

  #narrow(wait = pause): void {
    const [search, ...filters] = this.#fields;
    const terms = searchTerms(search!.value);
    const tags = filters.filter(({ value }) => value).map(({ name, value }) => `${name}:${value}`);
    for (const { element, text, tags: own } of this.#rows)
      element.hidden = !(holds(text, terms) && tags.every((tag) => own.has(tag)));
    this.#announce(wait);
    this.#remember();
  }

  #announce(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      const shown = this.#rows.filter(({ element }) => !element.hidden).length;
      const words = shown > 0 ? this.dataset["shown"]! : this.dataset["none"]!;
      this.querySelector("[role=status]")!.textContent = words.replace("{n}", String(shown));
    }, wait);
  }

  // The address leads back to what is shown.
  #remember(): void {
    const address = new URL(location.href);
    for (const { name, value } of this.#fields)
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    try {
      history.replaceState(history.state, "", address);
    } catch {
      // An opaque origin has no history to write, and Safari refuses more than a hundred changes in half a minute.
    }
  }

  #clear(): void {
    this.#form.reset();
    this.#narrow();
  }

  // A link leads to its row, whatever is filtered.
  #reveal(): void {
    const asked = this.#rows.find(({ element }) => element.id === fragment())?.element;
    if (!asked?.hidden) return;
    this.#clear();
    asked.scrollIntoView();
  }

  #makeSortable(head: HTMLTableCellElement, column: number): void {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const way = head.getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
      for (const other of this.#heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", way);
      const sign = way === "ascending" ? 1 : -1;
      const sorted = [...this.#rows].sort((a, b) => sign * (a.places[column]! - b.places[column]!));
      this.#body.append(...sorted.map(({ element }) => element));
    });
  }

  #download(): void {
    const lines = [...this.#body.rows].filter(({ hidden }) => !hidden).map((row) => [row.id, ...cellsOf(row)]);
    const heads = ["id", ...this.#heads.flatMap((head) => [textOf(head), ...(head.dataset["also"]?.split(" ") ?? [])])];
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([csvText([heads, ...lines])], { type: "text/csv;charset=utf-8" }));
    link.download = this.dataset["file"]!;
    link.click();
    // Some browsers read it only after the click.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }
}

// `:target` is there only when the page has been read to its end.
function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
}

const textOf = ({ textContent }: Element) => textContent.replace(/\s+/g, " ").trim();

// A number stands for itself beside how it reads.
function cellsOf(row: HTMLTableRowElement): string[] {
  return [...row.cells].flatMap((cell) => {
    const data = cell.querySelector("data");
    return data ? [textOf(cell), ...data.value.split(" ")] : [textOf(cell)];
  });
}

import { calm } from "./calm.ts";

/** What keeps its own arrow keys: fields, dialogs, and boxes that scroll sideways. */
const ownKeys = "input, textarea, select, [contenteditable], [tabindex='0'], dialog";

/** Leads from step to step by buttons and arrow keys, and keeps the address at the current step. */
export class StoryStepper extends HTMLElement {
  #current = 0;
  /** Where the last press leads to, while the page still scrolls there: further presses go on from it. */
  #aim: number | undefined;
  #settled = 0;

  connectedCallback(): void {
    if (!document.documentElement.classList.contains("is-scrolly")) return;
    this.hidden = false;
    this.addEventListener("click", ({ target }) => {
      const button = (target as Element).closest<HTMLElement>("[data-go]");
      if (button) this.#go(Number(button.dataset.go));
    });
    document.addEventListener("step", (event) => this.#arrive((event as CustomEvent<{ n: number }>).detail.n));
    document.addEventListener("keydown", (event) => this.#press(event));
    for (const name of ["wheel", "touchstart"])
      document.addEventListener(name, () => (this.#aim = undefined), { passive: true });
    this.#render();

    // Some apps drop the fragment of an address; a fragment that is there is the browser's to follow.
    const asked = new URLSearchParams(location.search).get("step");
    if (asked && !location.hash) document.getElementById(`step-${asked}`)?.scrollIntoView({ behavior: "instant" });
  }

  get #total(): number {
    return Number(this.dataset.total);
  }

  #press(event: KeyboardEvent): void {
    const { key, defaultPrevented, altKey, ctrlKey, metaKey, shiftKey } = event;
    const way = key === "ArrowLeft" ? -1 : key === "ArrowRight" ? 1 : 0;
    if (way === 0 || defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return;
    if ((event.target as Element).closest?.(ownKeys)) return;
    event.preventDefault();
    this.#go(way);
  }

  #go(way: number): void {
    const step = (this.#aim ?? this.#current) + way;
    const section = document.getElementById(`step-${step}`);
    if (!section) return;
    this.#aim = step;
    section.scrollIntoView({ behavior: calm.matches ? "instant" : "smooth", block: "start" });
    section.focus({ preventScroll: true });
  }

  #arrive(step: number): void {
    // The aim is reached, or the reader has turned away from it. (The end of a scroll would not tell: each press ends
    // the scroll of the press before.)
    const left = (from: number) => Math.abs(from - (this.#aim ?? from));
    if (left(step) === 0 || left(step) > left(this.#current)) this.#aim = undefined;
    this.#current = step;
    this.#render();
    // The address can wait until the chart has come to rest: to write it takes as long as a frame of a slow phone.
    clearTimeout(this.#settled);
    this.#settled = window.setTimeout(() => this.#note(), 500);
  }

  #note(): void {
    const address = new URL(location.href);
    address.searchParams.delete("step");
    address.hash = this.#current ? `step-${this.#current}` : "";
    try {
      history.replaceState(history.state, "", address);
    } catch {
      // An opaque origin has no history to write, and Safari refuses more than a hundred changes in half a minute.
    }
  }

  #render(): void {
    const output = this.querySelector("output");
    if (output) output.textContent = `${Math.max(this.#current, 1)}/${this.#total}`;
    for (const button of this.querySelectorAll<HTMLElement>("[data-go]")) {
      const atEnd = Number(button.dataset.go) < 0 ? this.#current <= 1 : this.#current >= this.#total;
      // Not `disabled`: a button that goes away under the finger takes the focus with it.
      button.setAttribute("aria-disabled", String(atEnd));
    }
  }
}

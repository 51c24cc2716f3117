import { calm } from "./calm.ts";
import { Drawing } from "./drawing.ts";
import type { Keyframe } from "./scene.ts";

// The page's styles say from where on they show the second drawing of a chart in place of the first; to ask a drawing
// itself would have the browser lay out the page in the middle of a change.
const wide = matchMedia("(min-width: 40rem)");

// Safari does not tell when it has nothing to do.
const whenIdle = "requestIdleCallback" in globalThis ? requestIdleCallback : setTimeout;

/** A chart that stays while its steps pass by: each step shows the chart in a state. */
export class ScrollScene extends HTMLElement {
  /** Per state, what turns the first one into it, for each drawing. */
  #frames: Record<string, Keyframe[]> = {};
  #drawings: Drawing[] = [];
  #state: string | undefined;

  connectedCallback(): void {
    if (this.#drawings.length > 0) return;
    const frames = document.querySelector(`script[data-frames="${this.dataset.chart}"]`);
    this.#frames = JSON.parse(frames?.textContent || "{}") as Record<string, Keyframe[]>;
    this.#drawings = [...this.querySelectorAll(".stage svg.chart")].map((svg) => new Drawing(svg));
    this.#state = this.steps[0]?.dataset.state;
    const seen = Number(wide.matches);
    for (const frames of Object.values(this.#frames))
      whenIdle(() => void this.#drawings[seen]?.prepare(frames[seen] ?? {}));
    for (const controls of this.querySelectorAll<HTMLElement>(".controls")) controls.hidden = false;
    this.addEventListener("click", ({ target }) => {
      const button = (target as Element).closest<HTMLElement>("[data-show]");
      if (button) this.show(button.dataset.show);
    });
    this.#slider?.addEventListener("input", () => this.show(this.#buttons[Number(this.#slider!.value)]?.dataset.show));
    this.#press();
    const finish = () => this.#drawings.forEach((drawing) => drawing.finish());
    // No frame comes while a tab is hidden: what is under way would stand still half way.
    document.addEventListener("visibilitychange", finish);
    calm.addEventListener("change", finish);
    wide.addEventListener("change", () => this.show(this.#state, { animate: false }));
  }

  get #buttons(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>("[data-show]")];
  }

  /** It stands for the buttons beside it, one stop each. */
  get #slider(): HTMLInputElement | null {
    return this.querySelector("input[type=range]");
  }

  get steps(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(".step")];
  }

  /**
   * Shows a state: in the drawing that can be seen, which moves, or at once in both. The hidden one is brought up to
   * date before it can be seen.
   */
  show(state: string | undefined, { animate = true } = {}): void {
    const frames = this.#frames[state ?? ""];
    // The same state again only matters to what should be there at once.
    if (!frames || (state === this.#state && animate)) return;
    this.#state = state;
    this.#press();
    const moves = animate && !document.hidden && !calm.matches;
    this.#drawings.forEach((drawing, index) => {
      if (!animate || index === Number(wide.matches)) drawing.show(frames[index] ?? {}, moves);
    });
  }

  // Buttons say which of their states the stage shows, whoever chose it.
  #press(): void {
    this.#buttons.forEach((button, stop) => {
      const isShown = button.dataset.show === this.#state;
      button.setAttribute("aria-pressed", String(isShown));
      if (!isShown || !this.#slider) return;
      this.#slider.value = String(stop);
      this.#slider.setAttribute("aria-valuetext", button.textContent);
    });
  }
}

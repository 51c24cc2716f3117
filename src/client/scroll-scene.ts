import { calm } from "./calm.ts";
import { Drawing } from "./drawing.ts";
import type { Keyframe } from "./scene.ts";

/** A chart that stays while its steps pass by: each step shows the chart in a state. */
export class ScrollScene extends HTMLElement {
  /** Per state, what turns the first one into it, for each drawing. */
  #frames: Record<string, Keyframe[]> = {};
  #drawings: Drawing[] = [];
  #state: string | undefined;

  connectedCallback(): void {
    if (this.#drawings.length > 0) return;
    this.#frames = JSON.parse(this.querySelector(".stage script")?.textContent || "{}") as Record<string, Keyframe[]>;
    this.#drawings = [...this.querySelectorAll(".stage svg.chart")].map((svg) => new Drawing(svg));
    this.#state = this.steps[0]?.dataset.state;
    for (const controls of this.querySelectorAll<HTMLElement>(".controls")) controls.hidden = false;
    this.addEventListener("click", ({ target }) => {
      const button = (target as Element).closest<HTMLElement>("[data-show]");
      if (button) this.show(button.dataset.show);
    });
    this.#press();
    const finish = () => this.#drawings.forEach((drawing) => drawing.finish());
    // No frame comes while a tab is hidden: what is under way would stand still half way.
    document.addEventListener("visibilitychange", finish);
    calm.addEventListener("change", finish);
  }

  get steps(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(".step")];
  }

  /** Shows a state; only the drawing that can be seen moves. */
  show(state: string | undefined, { animate = true } = {}): void {
    const frames = this.#frames[state ?? ""];
    // The same state again only matters to what should be there at once.
    if (!frames || (state === this.#state && animate)) return;
    this.#state = state;
    this.#press();
    const moves = animate && !document.hidden && !calm.matches;
    this.#drawings.forEach((drawing, index) =>
      drawing.show(frames[index] ?? {}, moves && drawing.svg.getClientRects().length > 0),
    );
  }

  // Buttons say which of their states the stage shows, whoever chose it.
  #press(): void {
    for (const button of this.querySelectorAll<HTMLElement>("[data-show]"))
      button.setAttribute("aria-pressed", String(button.dataset.show === this.#state));
  }
}

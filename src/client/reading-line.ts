import type { ScrollScene } from "./scroll-scene.ts";

/** A step's number in its story. */
export const stepNumber = (step: Element | undefined): number => Number(step?.id.replace("step-", "") ?? 0);

/**
 * Follows the steps of a page past the reading line: the last one whose top is above it is current. What lies above
 * the line counts as seen without end, so that no jump, however far, can pass by unnoticed.
 */
export function followSteps(): void {
  const scenes = [...document.querySelectorAll<ScrollScene>("scroll-scene")];
  const steps = scenes.flatMap((scene) => scene.steps);
  const passed = new Set<Element>();
  const beside = matchMedia("(min-width: 1024px)");
  let current: HTMLElement | undefined;
  let printing = false;
  let observer: IntersectionObserver | undefined;

  const show = (animate: boolean) => {
    for (const scene of scenes) {
      const reached = scene.steps.filter((step) => passed.has(step)).at(-1) ?? scene.steps[0];
      scene.show(reached?.dataset.state, { animate });
    }
  };

  const update = (entries: IntersectionObserverEntry[]) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) passed.add(target);
      else passed.delete(target);
    }
    show(true);
    const last = steps.filter((step) => passed.has(step)).at(-1);
    if (last === current) return;
    current?.removeAttribute("aria-current");
    last?.setAttribute("aria-current", "step");
    current = last;
    const event = new CustomEvent("step", { bubbles: true, detail: { n: stepNumber(last) } });
    (last ?? document).dispatchEvent(event);
  };

  // On phones the stage takes the upper part of the screen, so the line lies lower there.
  const observe = () => {
    observer?.disconnect();
    if (printing) return;
    observer = new IntersectionObserver(update, {
      rootMargin: `1000000px 0px ${beside.matches ? "-50%" : "-30%"} 0px`,
    });
    for (const step of steps) observer.observe(step);
  };

  observe();
  beside.addEventListener("change", observe);
  // On paper the first state stands above the pictures of all states.
  addEventListener("beforeprint", () => {
    printing = true;
    observe();
    for (const scene of scenes) scene.show(scene.steps[0]?.dataset.state, { animate: false });
  });
  addEventListener("afterprint", () => {
    printing = false;
    show(false);
    observe();
  });
}

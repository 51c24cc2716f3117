/** Shows what a number, a term or a reason links to in a dialog, without leaving the place where it is read. */
export class FigureNote extends HTMLElement {
  #opener: HTMLElement | undefined;

  connectedCallback(): void {
    const dialog = this.querySelector("dialog");
    // Without dialogs the links lead to the entries themselves.
    if (!dialog || typeof dialog.showModal !== "function") return;
    document.addEventListener("click", (event) => this.#open(event, dialog));
    dialog.addEventListener("click", (event) => {
      const target = event.target as Element;
      if (target.closest(".close") || isOutside(event, dialog)) dialog.close();
    });
    // Safari does not focus a link that is clicked, so the browser would not know where to return to.
    dialog.addEventListener("close", () => this.#opener?.focus({ preventScroll: true }));
  }

  #open(event: MouseEvent, dialog: HTMLDialogElement): void {
    const { button, defaultPrevented, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (button !== 0 || defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return;
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[href^='#']");
    const entry = link?.matches(".figure, .term, .reason") ? entryOf(link) : undefined;
    if (!link || !entry) {
      // Any other link within the page leads to what the dialog would hide.
      if (link && dialog.contains(link)) dialog.close();
      return;
    }
    event.preventDefault();
    dialog.querySelector(".body")?.replaceChildren(...copy(entry));
    if (dialog.open) return;
    this.#opener = link;
    dialog.showModal();
  }
}

/** The element that a link within the page leads to. */
function entryOf(link: HTMLAnchorElement): Element | undefined {
  try {
    return document.getElementById(decodeURIComponent(link.hash.slice(1))) ?? undefined;
  } catch {
    return undefined;
  }
}

// An id may stand in a page only once.
function copy(entry: Element): ChildNode[] {
  const clone = entry.cloneNode(true) as Element;
  for (const element of clone.querySelectorAll("[id]")) element.removeAttribute("id");
  return [...clone.childNodes];
}

// What lies around a dialog belongs to it, too.
function isOutside({ target, clientX, clientY }: MouseEvent, dialog: HTMLDialogElement): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return target === dialog && (clientX < left || clientX > right || clientY < top || clientY > bottom);
}

/** Text with a button that copies it. All its words come from the page. */
export class CopyCode extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button")!;
    button.hidden = false;
    button.addEventListener("click", () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const { dataset } = this.closest<HTMLElement>("[data-done]")!;
    const code = this.querySelector("code")!;
    const status = this.querySelector("[role=status]")!;
    try {
      await navigator.clipboard.writeText(code.textContent);
      status.textContent = dataset["done"]!;
    } catch {
      // Without a secure address, or without leave: a reader can still copy what is selected.
      getSelection()?.selectAllChildren(code);
      status.textContent = dataset["failed"]!;
    }
  }
}

/** An article with a button that copies it with its looks. All its words come from the page. */
export class CopyArticle extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button")!;
    button.hidden = false;
    button.addEventListener("click", () => void this.#copy(button));
  }

  async #copy({ dataset }: HTMLButtonElement): Promise<void> {
    const article = this.querySelector<HTMLElement>(".article")!;
    const status = this.querySelector("[role=status]")!;
    try {
      const copied = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
      await navigator.clipboard.write([
        new ClipboardItem({ ...copied("text/html", rich(article)), ...copied("text/plain", article.innerText) }),
      ]);
      status.textContent = dataset["done"]!;
    } catch {
      // Without a secure address, without leave, or in an older browser: a reader can still copy what is selected.
      getSelection()?.selectAllChildren(article);
      status.textContent = dataset["failed"]!;
    }
  }
}

/** The article's markup; its pictures have whole addresses, since it leaves the site. */
function rich(article: HTMLElement): string {
  const copy = article.cloneNode(true) as HTMLElement;
  for (const image of copy.querySelectorAll("img")) image.setAttribute("src", image.src);
  return copy.innerHTML;
}

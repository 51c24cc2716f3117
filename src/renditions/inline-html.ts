import { formatDerived, formatFigure, type Locale } from "../ledger/format.ts";
import type { Inline } from "../stories/blocks.ts";
import { formatChange, plainText } from "../stories/words.ts";

/** Text as HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** Ids of the entries that a page lists its numbers, terms and comparisons under. */
export const entryIds = {
  number: (id: string) => `at-${id}`,
  term: (term: string) => `term-${term}`,
  comparison: (id: string) => `pair-${id}`,
};

export interface InlineOptions {
  /** Whether numbers and terms lead to their entries further down the page. */
  linked: boolean;
}

/** A line of text as HTML; every number says whose it is in `data-figure`. */
export function inlineHtml(inlines: readonly Inline[], locale: Locale, options: InlineOptions): string {
  return inlines
    .map((inline, i) => {
      const html = oneInline(inline, locale, options);
      if (!options.linked) return html;
      const measure = inline.type === "count" && measureOf(inlines[i + 1]);
      if (measure) return `<span class="count">${html}${measure}</span>`;
      return inlines[i - 1]?.type === "count" ? html.slice(measureOf(inline).length) : html;
    })
    .join("");
}

// The word that a count is of, such as 个: the two never part.
const measureOf = (next: Inline | undefined) =>
  (next?.type === "text" && /^\p{Script=Han}/u.exec(next.value)?.[0]) || "";

function oneInline(inline: Inline, locale: Locale, options: InlineOptions): string {
  const inner = (children: Inline[]) => inlineHtml(children, locale, options);
  const number = (id: string, text: string, classes: string) => {
    const data = `class="${classes}" data-figure="${escapeHtml(id)}"`;
    return options.linked
      ? `<a ${data} href="#${encodeURIComponent(entryIds.number(id))}">${escapeHtml(text)}</a>`
      : `<span ${data}>${escapeHtml(text)}</span>`;
  };
  switch (inline.type) {
    case "text":
    case "literal":
      return escapeHtml(inline.value);
    case "count":
      return String(inline.value);
    case "name":
    case "period":
      return escapeHtml(plainText([inline], locale));
    case "figure":
      return number(inline.figure.id, formatFigure(inline.figure, locale, inline.form), "figure");
    case "derived":
      return number(inline.derived.id, formatDerived(inline.derived, locale, inline.form), "figure is-derived");
    case "change":
      return `<span class="figure is-derived" data-figure="${escapeHtml(`${inline.baseline.id} ${inline.target.id}`)}">${escapeHtml(formatChange(inline.baseline, inline.target, inline.form, locale))}</span>`;
    case "term":
      // A term without an explanation has no entry to lead to.
      return options.linked && inline.term.explanation !== ""
        ? `<a class="term" href="#${encodeURIComponent(entryIds.term(inline.term.term))}">${escapeHtml(inline.text)}</a>`
        : escapeHtml(inline.text);
    case "reason":
      return options.linked
        ? `<a class="reason" href="#${encodeURIComponent(entryIds.comparison(inline.comparison.id))}">${inner(inline.children)}</a>`
        : inner(inline.children);
    case "strong":
      return `<strong>${inner(inline.children)}</strong>`;
    case "emphasis":
      return `<em>${inner(inline.children)}</em>`;
    case "link":
      return `<a href="${escapeHtml(inline.url)}">${inner(inline.children)}</a>`;
  }
}

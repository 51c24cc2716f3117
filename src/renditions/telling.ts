import type { Block, Inline } from "../stories/blocks.ts";

/** What is told step by step, with what stands between, and what follows the last step. */
export function tellingOf(blocks: readonly Block[]): [told: Block[], after: Block[]] {
  const end = blocks.findLastIndex(({ type }) => type === "scene") + 1;
  return [blocks.slice(0, end), blocks.slice(end)];
}

/** A headline below the name of its chapter, which it then need not say again. */
export function headlineBelow(chapter: string, headline: readonly Inline[]): Inline[] {
  const [first, ...rest] = headline;
  const name = `${chapter}：`;
  return first?.type === "text" && first.value.startsWith(name)
    ? [{ ...first, value: first.value.slice(name.length) }, ...rest]
    : [...headline];
}

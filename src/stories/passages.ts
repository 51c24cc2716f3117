import type { Nodes, Parents, Root } from "mdast";
import type { Figure } from "../ledger/schema.ts";
import type { Inline } from "./blocks.ts";
import type { StoryContext } from "./context.ts";
import { compileInline } from "./inlines.ts";
import { startOf, type Place } from "./problem.ts";
import { isDirective, walk } from "./walk.ts";
import { plainText } from "./words.ts";

/** A part of a passage that is not divided further. */
export interface Piece {
  /** own: the story's words. named: a term or a literal. bound: what the ledger states, a figure's name too. */
  kind: "own" | "named" | "bound";
  node: Nodes;
  /** What it compiles to; undefined if it can't be resolved. */
  inline: Inline | undefined;
  /** As rendered. */
  text: string;
  /** Where `text` begins in the passage's. */
  start: number;
}

/** What a reader takes in at once: a paragraph, a heading, a list item, a step, or a text field. */
export interface Passage {
  node: Nodes;
  /** The names of the containers it stands in, the outermost first: scene, step, ruler, unsaid, apart. */
  containers: string[];
  pieces: Piece[];
  /** Ids of the comparisons whose reason the passage gives. */
  reasons: string[];
  text: string;
}

// Stands for what is not the story's own words; no rule takes it for one.
const hole = "\uFFFC";

/** The passages of a tree, in reading order. */
export function passages(tree: Root, { report, locale }: StoryContext): Passage[] {
  const found: Passage[] = [];
  for (const { node, parents } of walk(tree)) {
    if (node.type !== "paragraph" && node.type !== "heading") continue;
    const passage: Passage = { node, containers: containerNames(parents), pieces: [], reasons: [], text: "" };
    add(node);
    found.push(passage);

    function add(parent: Parents) {
      for (const child of parent.children) {
        if (child.type === "textDirective" && child.name === "reason")
          passage.reasons.push(child.attributes?.["of"] ?? "");
        if ("children" in child && (child.type !== "textDirective" || child.name === "reason")) add(child);
        else if (child.type === "text" || (child.type === "textDirective" && child.name !== "status")) put(child);
      }
    }
    function put(child: Nodes) {
      const inline = compileInline(child, report);
      const text = (inline && plainText([inline], locale)) || hole;
      const kind =
        child.type === "text" ? "own" : inline?.type === "term" || inline?.type === "literal" ? "named" : "bound";
      passage.pieces.push({ kind, node: child, inline, text, start: passage.text.length });
      passage.text += text;
    }
  }
  return found;
}

function containerNames(parents: Parents[]): string[] {
  return parents.flatMap((parent) => (isDirective(parent) ? [parent.name] : []));
}

/** The text of a passage with a hole wherever a piece is not of these kinds; offsets stay what they are. */
export function wordsOf({ pieces }: Passage, ...kinds: Piece["kind"][]): string {
  return pieces.map(({ kind, text }) => (kinds.includes(kind) ? text : hole.repeat(text.length))).join("");
}

/** Where a character of a passage stands in the file; in what is not the story's words, where its directive begins. */
export function placeAt({ pieces, node }: Passage, offset: number): Place {
  const piece = pieces.findLast(({ start }) => start <= offset);
  if (!piece) return startOf(node);
  const { line, column } = startOf(piece.node);
  return { line, column: piece.kind === "own" ? column + offset - piece.start : column };
}

/** A sentence of a passage. */
export interface Sentence {
  pieces: Piece[];
  /** The story's words and the names in it. */
  words: string;
}

/** The sentences of a passage, between 。！？； and their English twins. */
export function sentences(passage: Passage): Sentence[] {
  const own = wordsOf(passage, "own");
  const words = wordsOf(passage, "own", "named");
  const ends = [...own.matchAll(/[。！？；!?;]|\.(?=\s|$)/g)].map(({ index }) => index + 1);
  return [...ends, words.length].map((end, i) => {
    const start = i === 0 ? 0 : ends[i - 1]!;
    const inside = passage.pieces.filter((piece) => piece.start < end && piece.start + piece.text.length > start);
    return { pieces: inside, words: words.slice(start, end) };
  });
}

/** The figures that a piece states, alone or as the sides of a change. */
export function figuresOf({ inline }: Piece): Figure[] {
  if (inline?.type === "figure") return [inline.figure];
  if (inline?.type === "change") return [inline.baseline, inline.target];
  return [];
}

import { comment } from "./yaml-text.ts";
import { isUntouched, piecesOf, stamped, type Digest } from "./stamp.ts";
import type { Told } from "./telling.ts";

const head =
  comment(`One entry, one chart, one embed. Texts may hold the directives of stories; numbers only through them.
An entry below its \`drafted\` line is a machine's as long as nobody changes it: \`npm run new -- --refresh\` drafts it anew.`);

const idOf = (piece: string) => /^- id: (\S+)$/m.exec(piece)?.[1];
const areaOf = (piece: string) => /^ {2}area: (\S+)$/m.exec(piece)?.[1];

/**
 * `charts.yaml`: what is told, and what a person made of an earlier draft. An entry that a person changed stays; the
 * charts of an area whose story a person changed are drafted anew where they stand, and none is added or taken away.
 * @param before The file as it is.
 * @param held The areas whose story a person changed.
 */
export function chartsFile(
  told: readonly Told[],
  digest: Digest,
  before = "",
  held: ReadonlySet<string> = new Set(),
): string {
  const { head: top, pieces } = piecesOf(before);
  const made = new Map(told.flatMap(({ charts }) => charts.map(({ id, text }) => [id, stamped(text, digest)])));
  const kept = pieces.map((piece) => piece.replace(/\n*$/, "\n"));
  const isPersons = (piece: string) => !isUntouched(piece, digest);
  const old = new Map(kept.map((piece) => [idOf(piece) ?? piece, piece]));
  const stays = (piece: string) => isPersons(piece) || held.has(areaOf(piece) ?? "");
  const fresh = told.flatMap(({ area, charts }) =>
    charts.flatMap(({ id }) => {
      const piece = old.get(id);
      if (piece && isPersons(piece)) return [piece];
      // A story that a person wrote shows the charts that it names.
      return !piece && held.has(area) ? [] : [made.get(id)!];
    }),
  );
  const rest = kept.filter((piece) => !made.has(idOf(piece) ?? "") && stays(piece));
  return (top === "" ? head : top) + [...fresh, ...rest].join("");
}

/** The folders that hold something of every report, each below its id. */
export const views = ["embed", "oembed", "wechat"] as const;

/** The folders of a report, from the root of the site: its tree is all that is in them, and nothing else is. */
export const foldersOf = (id: string): string[] => [id, ...views.map((view) => `${view}/${id}`)];

/** The report whose tree a path belongs to (`/<id>/compare/`, `embed/<id>/<chart>/index.html`); undefined where reports share it. */
export function ownerOf(path: string, ids: ReadonlySet<string>): string | undefined {
  const [first = "", second = ""] = path.split("/").filter((part) => part !== "");
  const id = (views as readonly string[]).includes(first) ? second : first;
  return ids.has(id) ? id : undefined;
}

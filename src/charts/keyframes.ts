import { markMarkup, type Mark, type Scene } from "./scene.ts";

/** What turns the scene of a chart's first state into that of another; what is equal is left out. */
export interface Keyframe {
  /** All keys of the state in the order of painting, where they are not those of the first state. */
  keys?: string[];
  /** Markup of the marks that the first state does not have. */
  add?: Record<string, string>;
  /** Attributes that differ; null where the state has none. */
  set?: Record<string, Record<string, string | null>>;
  /** Contents that differ. */
  content?: Record<string, string>;
}

function changedAttributes(from: Mark, to: Mark): Record<string, string | null> {
  const names = new Set([...Object.keys(from.attributes), ...Object.keys(to.attributes)]);
  const changed = [...names].filter((name) => from.attributes[name] !== to.attributes[name]);
  return Object.fromEntries(changed.map((name) => [name, to.attributes[name] ?? null]));
}

/**
 * The differences between the first state of a chart and another.
 * @throws If the states differ in size: a stage that changes its height would move the page.
 */
export function keyframe(first: Scene, state: Scene): Keyframe {
  if (first.width !== state.width || first.height !== state.height)
    throw new Error(
      `invalid size: ${state.width} × ${state.height}, the first state has ${first.width} × ${first.height}`,
    );
  const before = new Map(first.marks.map((mark) => [mark.key, mark]));
  const result: Required<Keyframe> = { keys: state.marks.map(({ key }) => key), add: {}, set: {}, content: {} };
  for (const mark of state.marks) {
    const old = before.get(mark.key);
    if (!old || old.name !== mark.name) {
      result.add[mark.key] = markMarkup(mark);
      continue;
    }
    const changed = changedAttributes(old, mark);
    if (Object.keys(changed).length > 0) result.set[mark.key] = changed;
    if (old.content !== mark.content) result.content[mark.key] = mark.content;
  }
  const sameKeys = result.keys.join("\n") === first.marks.map(({ key }) => key).join("\n");
  return {
    ...(sameKeys ? {} : { keys: result.keys }),
    ...Object.fromEntries(
      (["add", "set", "content"] as const)
        .filter((part) => Object.keys(result[part]).length > 0)
        .map((part) => [part, result[part]]),
    ),
  };
}

import type { Keyframe } from "../charts/keyframes.ts";
import type { Mark } from "../charts/scene.ts";

export type { Keyframe, Mark };

/** An element of a drawing as a mark. */
export function readMark(element: Element): Mark {
  const attributes: Record<string, string> = {};
  for (const { name, value } of element.attributes) if (name !== "data-key") attributes[name] = value;
  return {
    key: element.getAttribute("data-key") ?? "",
    name: element.tagName,
    attributes,
    content: element.innerHTML,
  };
}

function changeAttributes(attributes: Record<string, string>, changes: Record<string, string | null>) {
  const changed = Object.entries({ ...attributes, ...changes });
  return Object.fromEntries(changed.filter((entry): entry is [string, string] => entry[1] !== null));
}

/** The marks of a state, in the order of painting, from those of the first state; `parse` reads markup as a mark. */
export function applyKeyframe(first: Mark[], frame: Keyframe, parse: (markup: string) => Mark): Mark[] {
  const { keys = first.map(({ key }) => key), add = {}, set = {}, content = {} } = frame;
  const before = new Map(first.map((mark) => [mark.key, mark]));
  const marks: Mark[] = [];
  for (const key of keys) {
    const markup = add[key];
    const old = before.get(key);
    if (markup !== undefined) marks.push(parse(markup));
    else if (old)
      marks.push({
        ...old,
        attributes: changeAttributes(old.attributes, set[key] ?? {}),
        content: content[key] ?? old.content,
      });
  }
  return marks;
}

import { measureOf } from "./measure.ts";
import { named, type Naming } from "./naming.ts";

/** 帮扶6200余人实现家门口就业: people are named by what was done for them. */
export const doneFor: Naming = {
  name: "done-for",
  examples: [["帮扶【6200余人】实现家门口就业", "帮扶家门口就业"]],
  nameOf(phrase) {
    const { verb, isLight, object, said, isNamedBefore } = phrase;
    if (isNamedBefore || verb === "" || isLight || object !== "" || said.length < 4) return undefined;
    return named(phrase, verb + said.replace(/^实现/, ""), measureOf(phrase, said, verb), {
      tookRight: true,
      isDone: true,
    });
  },
};

import fc from "fast-check";
import { expect, test } from "vitest";
import { keyframe, type Keyframe } from "../../src/charts/keyframes.ts";
import { applyKeyframe, readMark } from "../../src/client/scene.ts";
import { anyScene, drawScene, parseMark, shown, written } from "./scenes.ts";

test("a keyframe from one scene to another, applied to the one, gives the other", () => {
  fc.assert(
    fc.property(anyScene, anyScene, (first, state) => {
      const frame = JSON.parse(JSON.stringify(keyframe(first, state))) as Keyframe;
      expect(written(applyKeyframe(first.marks, frame, parseMark))).toEqual(written(state.marks));
    }),
    { numRuns: 500 },
  );
});

test("the same holds for a first scene that is read from the page", () => {
  fc.assert(
    fc.property(anyScene, anyScene, (first, state) => {
      const marks = [...drawScene(first).children].map(readMark);
      expect(written(applyKeyframe(marks, keyframe(first, state), parseMark))).toEqual(shown(drawScene(state)));
    }),
  );
});

test("an empty keyframe leaves the first scene as it is", () => {
  fc.assert(
    fc.property(anyScene, ({ marks }) => {
      expect(applyKeyframe(marks, {}, parseMark)).toEqual(marks);
    }),
  );
});

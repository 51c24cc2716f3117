import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { ask } from "../../scripts/ask.ts";

/** Asks a person who types this and then ends the input. */
async function askedWith(typed: string) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  input.end(typed);
  const answers = await ask({ id: "a word", place: "a place" }, { input, output });
  return { answers, printed: String(output.read()) };
}

test("each question is asked, and its answer taken without the spaces round it", async () => {
  const { answers, printed } = await askedWith(" xiping-2026 \n汐屏区\n");
  expect(answers).toEqual({ id: "xiping-2026", place: "汐屏区" });
  expect(printed).toContain("a word: ");
  expect(printed).toContain("a place: ");
});

test("the end of the input is the end of the answers", async () => {
  expect((await askedWith("xiping-2026\n")).answers).toEqual({ id: "xiping-2026" });
  expect((await askedWith("")).answers).toEqual({});
});

import { describe, test } from "vitest";
import { expectNoViolations } from "./axe.ts";
import { builtPages } from "./pages.ts";
import { useReader } from "./reader.ts";
import { story } from "./story.ts";

const open = useReader();

describe("axe finds nothing", { timeout: 60_000 }, () => {
  test.each([...builtPages(), `${story}?view=flat`])("in %s", async (path) => {
    const { page } = await open(path);
    await expectNoViolations(page);
  });

  test("in the note that a number opens", async () => {
    const { page } = await open(story);
    await page.locator(".card a.figure").first().click();
    await expectNoViolations(page);
  });
});

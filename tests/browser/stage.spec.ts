import { describe, expect, test } from "vitest";
import { screens, useReader } from "./reader.ts";
import { expectStep, marksInFile, openStory, stepsOf } from "./story.ts";

const open = useReader();

describe("the stage", { timeout: 60_000 }, () => {
  test("shows the right drawing of the state when the screen changes", async () => {
    const page = await openStory(open, `#step-5`);
    const step = (await stepsOf(page))[4]!;
    for (const size of [screens.desk, { width: 844, height: 390 }, screens.phone, screens.small]) {
      await page.setViewportSize(size);
      await page.evaluate(() => document.getElementById("step-5")!.scrollIntoView({ behavior: "instant" }));
      await expectStep(page, step);
    }
  });

  test.each(Object.entries(screens))("leaves with its steps on a %s screen", async (_, viewport) => {
    const page = await openStory(open, "", { viewport });
    // The notes below a chart, pushed up to where the stage would stay.
    const { notes, stage } = await page.evaluate(() => {
      const below = document.querySelector(".frame:has(scroll-scene) > :last-child")!;
      scrollBy({ top: below.getBoundingClientRect().top - 100, behavior: "instant" });
      const bottom = document.querySelector(".stage")!.getBoundingClientRect().bottom;
      return { notes: below.getBoundingClientRect().top, stage: bottom };
    });
    expect(stage).toBeLessThanOrEqual(notes);
  });

  test("moves only where motion is welcome, also when that changes", async () => {
    const page = await openStory(open);
    const steps = await stepsOf(page);
    // What the stage shows in the moment in which a step becomes current.
    await page.evaluate(() => {
      document.addEventListener("step", ({ target }) => {
        const chart = (target as Element).closest<HTMLElement>("scroll-scene")?.dataset.chart;
        Object.assign(window, { atOnce: window.marksShown(chart ?? "") });
      });
    });
    for (const reducedMotion of ["reduce", "no-preference", "reduce"] as const) {
      await page.emulateMedia({ reducedMotion });
      for (const step of [steps[0]!, steps[1]!]) {
        await page.evaluate((n) => document.getElementById(`step-${n}`)!.scrollIntoView(), step.n);
        await expectStep(page, step);
      }
      const atOnce = await page.evaluate(() => (window as unknown as { atOnce: string[] }).atOnce);
      const expected = await marksInFile(page, steps[1]!);
      if (reducedMotion === "reduce") expect(atOnce).toEqual(expected);
      else expect(atOnce).not.toEqual(expected);
    }
  });

  test("does not stand still half way when the tab is hidden or motion is no longer welcome", async () => {
    const page = await openStory(open, `#step-1`);
    const steps = await stepsOf(page);
    await expectStep(page, steps[0]!);
    const ended = await page.evaluate(() => {
      const scene = document.querySelector("scroll-scene") as Element & { show: (state: string) => void };
      scene.show("filled");
      const under = window.marksShown("sme-grid");
      document.dispatchEvent(new Event("visibilitychange"));
      return { under, after: window.marksShown("sme-grid") };
    });
    const expected = await marksInFile(page, steps[1]!);
    expect(ended.under).not.toEqual(expected);
    expect(ended.after).toEqual(expected);
  });

  test("shows its first state while the page is printed, and then the one that was there", async () => {
    const page = await openStory(open, `#step-2`);
    const steps = await stepsOf(page);
    await expectStep(page, steps[1]!);
    await page.evaluate(() => {
      addEventListener("beforeprint", () => Object.assign(window, { printed: window.marksShown("sme-grid") }));
    });
    await page.pdf();
    expect(await page.evaluate(() => (window as unknown as { printed: string[] }).printed)).toEqual(
      await marksInFile(page, steps[0]!),
    );
    await expectStep(page, steps[1]!);
  });
});

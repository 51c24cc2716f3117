import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { serveFolder } from "../../scripts/serve.ts";
import { total, type PageWeight } from "../pages.ts";
import { measureFirstPaint, type FirstPaint } from "./first-paint.ts";
import { floorPage } from "./floor.ts";
import { installLighthouse, measureLighthouse, type LighthouseResult } from "./lighthouse.ts";
import { launchChromium } from "./phone.ts";
import { measureScroll, type Scroll } from "./scroll.ts";

/** What a browser measures of a page; only one with steps is scrolled through. */
export interface BrowserMeasures {
  path: string;
  lighthouse: LighthouseResult;
  firstPaint: FirstPaint;
  scroll: Scroll | undefined;
}

/** The pages to measure: every home and story, or of each kind the one with the most bytes. */
export function pagesToMeasure(pages: readonly PageWeight[], { all = false } = {}): PageWeight[] {
  return (["home", "story"] as const).flatMap((kind) => {
    const ofKind = pages.filter((page) => page.kind === kind);
    return all ? ofKind : ofKind.toSorted((a, b) => total(b) - total(a)).slice(0, 1);
  });
}

const pageIn = (folder: string, path: string) => readFileSync(join(folder, path, "index.html"), "utf8");
const hasSteps = (html: string) => /<section class="step"/.test(html);

// A page's floor lies beside the site, deeper than any page of the site: no policy for those is sent with it.
function writeFloor(folder: string, path: string): string {
  const floor = `/bench/floor/page${path}`;
  const file = join(folder, floor, "index.html");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, floorPage(pageIn(folder, path)));
  return floor;
}

/**
 * Measures pages of a built site in Chromium, served as `npm start` serves them.
 * @param folder The built site; the floor pages are written into it.
 * @param progress Is told what is being measured.
 */
export async function measurePages(
  folder: string,
  pages: readonly PageWeight[],
  { say, progress }: { say: (line: string) => void; progress: (text: string) => void },
): Promise<BrowserMeasures[]> {
  installLighthouse(say);
  const browser = await launchChromium();
  try {
    const server = await serveFolder(folder);
    try {
      const at = (path: string) => `${server.origin}${path}`;
      const measures: BrowserMeasures[] = [];
      for (const { path } of pages) {
        progress(`Lighthouse ${path} …`);
        const lighthouse = await measureLighthouse(at(path));
        progress(`first paint ${path} …`);
        const firstPaint = await measureFirstPaint(browser, at(path), at(writeFloor(folder, path)));
        progress(`scroll ${path} …`);
        const scroll = hasSteps(pageIn(folder, path)) ? await measureScroll(browser, at(path)) : undefined;
        measures.push({ path, lighthouse, firstPaint, scroll });
      }
      return measures;
    } finally {
      await server.close();
    }
  } finally {
    await browser.close();
  }
}

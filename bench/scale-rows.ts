import type { Row } from "./rows.ts";
import type { ScaleCost } from "./scale.ts";

/** The numbers to hold for each page that a site has more, and for what a page costs in a larger site against a smaller one. */
export const scaleLimits = { milliseconds: 40, megabytes: 0.4, growth: 1.5 };

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
const took = ({ milliseconds, cpu, megabytes }: ScaleCost["clean"]) =>
  `${seconds(milliseconds)}, ${seconds(cpu)} of processor, ${megabytes.toFixed(0)} MB`;

/** What each page more has cost, from one size of a site to the next; the processor's time, since the machine may be busy. */
export function costPerPage(smaller: ScaleCost, larger: ScaleCost): { milliseconds: number; megabytes: number } {
  const pages = larger.pages - smaller.pages;
  return {
    milliseconds: (larger.clean.cpu - smaller.clean.cpu) / pages,
    megabytes: (larger.clean.megabytes - smaller.clean.megabytes) / pages,
  };
}

/** The table's lines for sites of many reports, the smaller ones first. */
export function scaleRows(costs: readonly ScaleCost[]): Row[] {
  // Pictures are counted apart: what they cost says nothing of a page.
  const perPage = costs.map((cost, i) => {
    const before = costs[i - 1];
    return before && before.hasPictures === cost.hasPictures ? costPerPage(before, cost) : undefined;
  });
  return costs.flatMap((cost, i): Row[] => {
    const { reports, hasPictures, pages, files, bytes, clean, again, changed, shard } = cost;
    const name = `${reports} report${reports === 1 ? "" : "s"}${hasPictures ? " with pictures" : ""}`;
    const rate = `${(pages / (clean.milliseconds / 1000)).toFixed(0)} pages a second`;
    const size = `${pages} pages, ${files} files, ${(bytes / 1e6).toFixed(1)} MB`;
    const plain = (what: string, measured: string): Row => ({
      what: `${name}: ${what}`,
      measured,
      hold: "",
      ok: undefined,
    });
    const rows = [
      plain("from nothing", `${took(clean)}; ${size}; ${rate}`),
      plain("again", took(again)),
      plain("one ledger changed", took(changed)),
      plain(`one of eight shards (${shard.reports})`, took(shard)),
    ];
    const own = perPage[i];
    if (!own) return rows;
    const before = perPage[i - 1];
    const growth = before ? own.milliseconds / before.milliseconds : undefined;
    const held = (what: string, measured: string, hold: string, ok: boolean): Row => ({
      what: `${name}: ${what}`,
      measured,
      hold,
      ok,
    });
    rows.push(
      held(
        "a page more",
        `${own.milliseconds.toFixed(1)} ms of processor`,
        `≤ ${scaleLimits.milliseconds} ms`,
        own.milliseconds <= scaleLimits.milliseconds,
      ),
      held(
        "memory of a page more",
        `${own.megabytes.toFixed(2)} MB`,
        `≤ ${scaleLimits.megabytes} MB`,
        own.megabytes <= scaleLimits.megabytes,
      ),
    );
    if (growth !== undefined)
      rows.push(
        held(
          "a page more, against the size before",
          `${growth.toFixed(2)} ×`,
          `≤ ${scaleLimits.growth} × (linear)`,
          growth <= scaleLimits.growth,
        ),
      );
    return rows;
  });
}

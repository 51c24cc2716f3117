import { EventEmitter } from "node:events";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { copyId } from "../../bench/copies.ts";
import { writeReports } from "../../bench/made-up.ts";
import {
  folderDigest,
  messageLines,
  publicationLoader,
  publications,
  readFolder,
  reportIds,
} from "../../src/loaders.ts";
import { shelf } from "../../src/shelf.ts";
import { emptyFolder, projectWith, root } from "./data-folder.ts";

describe("reading", () => {
  test("a report is a folder below data/ that holds a report.yaml", () => {
    const project = projectWith({ "notes/readme.md": () => "no report" });
    expect(reportIds(project)).toEqual(["jiangan-2025", "sample-2026"]);
    expect(reportIds(emptyFolder())).toEqual([]);
  });

  test("files are known by their names inside the folder, and say their place from the root", () => {
    const folder = readFolder(root, "jiangan-2025");
    expect(Object.keys(folder)).toEqual(
      expect.arrayContaining(["report.yaml", "ledger.csv", "charts.yaml", "stories/innovation.md"]),
    );
    expect(folder["stories/innovation.md"]?.path).toBe("data/jiangan-2025/stories/innovation.md");
  });
});

describe("compiling", () => {
  test("gives each report its charts and its stories", () => {
    const { publications: made, files } = publications(root);
    expect(messageLines(files)).toEqual([]);
    expect(made.map(({ report }) => report.id)).toEqual(reportIds(root));
    for (const { charts, stories } of made) expect([charts.length, stories.length]).not.toContain(0);
  });

  test("a folder is called as its report", () => {
    const project = projectWith({
      "jiangan-2025/report.yaml": (text) => text.replace("id: jiangan-2025", "id: jiangan"),
    });
    expect(messageLines(publications(project).files)).toEqual([
      "data/jiangan-2025/report.yaml:1:1: Unexpected id `jiangan`, expected `jiangan-2025` (report:folder)",
    ]);
  });

  test("a story about no area of the report is told", () => {
    const project = projectWith({ "jiangan-2025/stories/inovation.md": () => "" });
    expect(messageLines(publications(project).files)).toContainEqual(
      expect.stringContaining(
        "data/jiangan-2025/stories/inovation.md:1:1: Unexpected area `inovation`, expected one of: innovation,",
      ),
    );
  });

  test("words are held against the report's text only where it is the one that the ledger was made from", () => {
    const words = "这一段话与所给文本完全相同只为说明连续相同的字数超过了允许的上限";
    const text = `\uFEFF甲\r\n${words}\r\n`;
    const decoded = `甲\n${words}\n`;
    const sha256 = createHash("sha256").update(decoded).digest("hex");
    const project = projectWith({
      "jiangan-2025/stories/innovation.md": (story) => `${story}\n${words}\n`,
      "jiangan-2025/report.yaml": (report) => report.replace(/sha256: \w+/, `sha256: ${sha256}`),
    });
    const reportTexts = join(project, "texts");
    mkdirSync(reportTexts);
    const sharedRuns = () =>
      messageLines(publications(project, { reportTexts }).files).filter((line) => line.endsWith("(story:shared-run)"));
    expect(sharedRuns()).toEqual([]);
    writeFileSync(join(reportTexts, "jiangan-2025.txt"), text);
    expect(sharedRuns()).toHaveLength(1);
    writeFileSync(join(reportTexts, "jiangan-2025.txt"), `${text}另一个版本`);
    expect(sharedRuns()).toEqual([]);
  });
});

describe("what a person says of figures of two reports", () => {
  const copies = [0, 1, 2].map((later) => ({ place: 0, later }));
  const [first, second, third] = copies.map(copyId) as [string, string, string];
  const withRows = (...rows: string[]) => {
    const project = emptyFolder();
    writeReports(root, project, copies);
    const lines = ["figure,other,comparability,shift,reason,reason_en", ...rows, ""];
    writeFileSync(join(project, "data", second, "across.csv"), lines.join("\n"));
    return project;
  };

  test("is read with the report, and held against the ledgers of both", () => {
    const right = withRows(`技术合同成交额-2026,${first}/技术合同成交额-2026,same,,口径一致。,`);
    const { publications: made, files } = publications(right);
    expect(messageLines(files)).toEqual([]);
    expect(made.map(({ report }) => report.across.length)).toEqual([0, 1, 0]);
    const wrong = withRows(`技术合同成交额-2026,${third}/技术合同成交额-2028,same,,口径一致。,`);
    expect(messageLines(publications(wrong).files)).toEqual([
      `data/${second}/across.csv:2:14: Unexpected report \`${third}\`, expected \`${first}\` (across:unknown-report)`,
    ]);
  });

  test("is asked for only where the report is wanted: a neighbour's own neighbours are not at hand", () => {
    const project = withRows(`技术合同成交额-2026,${first}/没有-2026,same,,口径一致。,`);
    const lines = (id: string) => messageLines(publications(project, { ids: [id] }).files);
    expect([first, second, third].map((id) => lines(id).length)).toEqual([0, 1, 0]);
  });
});

test("words are held against the text that stands beside the data of a made-up report", () => {
  const words = readFileSync(join(root, "data/sample-2026/report.txt"), "utf8").match(/退出来的.{30}/)![0];
  const project = projectWith({ "sample-2026/stories/ecology.md": (story) => `${story}\n${words}\n` });
  const { files } = publications(project, { reportTexts: emptyFolder() });
  expect(messageLines(files)).toEqual([
    expect.stringMatching(
      /^data\/sample-2026\/stories\/ecology\.md:\d+:1: Unexpected run of \d+ .*\(story:shared-run\)$/,
    ),
  ]);
});

describe("messages", () => {
  test("are sorted by file, line and column as numbers", () => {
    // What a cell says is found before what rows say together: a fault of line 30 before one of line 3.
    const project = projectWith({
      "jiangan-2025/comparisons.csv": (text) =>
        text
          .replace("\np02,", "\np01,")
          .replace(/^(p29,.*),near,/m, "$1,maybe,")
          .replace(/^(p09,.*),near,/m, "$1,maybe,"),
    });
    const places = messageLines(publications(project).files).filter((line) => line.includes("comparisons.csv"));
    expect(places.map((line) => Number(line.split(":")[1]))).toEqual([3, 10, 30]);
  });
});

/** What Astro hands to a loader, as far as this one asks. */
function contextFor(project: string) {
  const entries = new Map<string, unknown>([["gone", {}]]);
  const errors: string[] = [];
  const added: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: (path: string) => added.push(path) });
  const context = {
    store: {
      clear: () => entries.clear(),
      set: ({ id, data }: { id: string; data: unknown }) => entries.set(id, data),
    },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    config: { root: pathToFileURL(`${project}/`) },
    watcher,
    logger: { error: (line: string) => errors.push(line) },
  } as unknown as Parameters<ReturnType<typeof publicationLoader>["load"]>[0];
  return { context, entries, errors, added, watcher };
}

describe("the loader", () => {
  test("clears the store and sets one entry a report, by the digest of its files; the report itself is on the shelf", async () => {
    const { context, entries } = contextFor(root);
    await publicationLoader().load(context);
    expect([...entries]).toEqual([["jiangan-2025", { digest: folderDigest(root, "jiangan-2025") }]]);
    expect(shelf.heads.map(({ id }) => id)).toEqual(["jiangan-2025"]);
    expect(Object.keys(shelf.publications.get("jiangan-2025")!)).toEqual(["report", "charts", "stories"]);
  });

  test("loads the reports that are wanted and those of the same place beside them, and gives entries to the former", async () => {
    const project = emptyFolder();
    const copies = [0, 1, 2].map((later) => ({ place: 0, later }));
    writeReports(root, project, [...copies, { place: 1, later: 0 }]);
    const [first, second, third] = copies.map(copyId);
    const { context, entries } = contextFor(project);
    await publicationLoader({ samples: true, ids: [first!] }).load(context);
    expect([...entries.keys()]).toEqual([first]);
    expect([...shelf.publications.keys()]).toEqual([first, second]);
    expect(shelf.heads.map(({ id }) => id)).toEqual([first, second, third, copyId({ place: 1, later: 0 })]);
  });

  test("leaves made-up reports out, and lets them in where it is told to", async () => {
    const { context, entries } = contextFor(root);
    await publicationLoader({ samples: true }).load(context);
    expect([...entries.keys()]).toEqual(reportIds(root));
    await publicationLoader({ samples: false }).load(context);
    expect([...entries.keys()]).toEqual(["jiangan-2025"]);
  });

  test("checks made-up reports in any case", async () => {
    const { context, entries } = contextFor(projectWith({ "sample-2026/corrections.yaml": () => "[" }));
    await expect(publicationLoader().load(context)).rejects.toThrow(/data\/sample-2026\/corrections\.yaml:\d+:\d+: /);
    expect([...entries.keys()]).toEqual(["gone"]);
  });

  test("throws with every message, and leaves the store as it was", async () => {
    const { context, entries } = contextFor(
      projectWith({
        "jiangan-2025/ledger.csv": (text) => text.replace(",23500000000,", ",2350000000,"),
        "jiangan-2025/comparisons.csv": (text) => text.replace("\np02,", "\np01,"),
      }),
    );
    await expect(publicationLoader().load(context)).rejects.toThrow(
      /^The data has errors:\ndata\/jiangan-2025\/comparisons\.csv:3:1: .*\n(.*\n)*data\/jiangan-2025\/ledger\.csv:\d+:\d+: /,
    );
    expect([...entries.keys()]).toEqual(["gone"]);
  });

  test("an edit below data/ loads anew; a wrong one is told and changes nothing", async () => {
    const project = projectWith();
    const { context, entries, errors, added, watcher } = contextFor(project);
    await publicationLoader().load(context);
    expect(added).toEqual([join(project, "data")]);
    const first = entries.get("jiangan-2025");

    const edit = async (path: string, text: string) => {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), text);
      watcher.emit("all", "change", join(project, path));
      // Nothing that loading waits for takes longer than the promises at hand.
      await new Promise(setImmediate);
    };
    await edit("src/site.ts", "");
    expect(entries.get("jiangan-2025")).toBe(first);

    await edit("data/jiangan-2025/corrections.yaml", "[");
    expect(errors).toEqual([expect.stringMatching(/corrections\.yaml:\d+:\d+: Unexpected YAML/)]);
    expect(entries.get("jiangan-2025")).toBe(first);

    const [own, other] = ["jiangan-2025", "sample-2026"].map((id) => shelf.publications.get(id));
    await edit("data/jiangan-2025/corrections.yaml", "corrections: []");
    expect(entries.get("jiangan-2025")).not.toEqual(first);
    // Only what was touched is compiled again.
    expect(shelf.publications.get("jiangan-2025")).not.toBe(own);
    expect(shelf.publications.get("sample-2026")).toBe(other);
    expect(errors).toHaveLength(1);
  });
});

import { describe, expect, test } from "vitest";
import { compileReport } from "../../src/ledger/compile.ts";
import { derivedById, figureById, termByName } from "../../src/ledger/report.ts";
import { messageLines } from "../../src/loaders.ts";
import { figure, jianganFiles, messagesAfter, report, withCell } from "./jiangan.ts";

const folder = "data/jiangan-2025";
/** The edit of one cell of a row of the ledger. */
const inLedger = (id: string, from: string, to: string) => ({
  "ledger.csv": (text: string) => withCell(text, id, from, to),
});
const inComparisons = (id: string, from: string, to: string) => ({
  "comparisons.csv": (text: string) => withCell(text, id, from, to),
});
const turnover = "技术合同成交额-2025";
/** The line of the ledger that a row stands on. */
const lineOf = (id: string) =>
  String(jianganFiles()["ledger.csv"])
    .split("\n")
    .findIndex((row) => row.startsWith(`${id},`)) + 1;

describe("the real data", () => {
  test("has nothing wrong", () => {
    const files = jianganFiles();
    expect(compileReport(files)).toBeDefined();
    expect(messageLines(Object.values(files))).toEqual([]);
  });

  test("has a row for every numeral: used as a figure or a rank, or set aside", () => {
    const kept = report.rows.filter((row) => row.class === "figure" || row.class === "rank");
    expect(report.figures).toEqual(kept);
    expect(report.figures.length).toBeGreaterThan(200);
    expect(report.rows.length - kept.length).toBeGreaterThan(150);
  });

  test("is found by id and by name", () => {
    expect(figureById(report, turnover)).toMatchObject({ value: 23_500_000_000, unit: "元", qualifier: "atLeast" });
    expect(figureById(report, "no-such-figure")).toBeUndefined();
    expect(derivedById(report, "sme-gap")).toMatchObject({ value: 9, qualifier: "atLeast" });
    expect(termByName(report, "创新发展彼岸计划")).toBe(termByName(report, "彼岸计划"));
    expect(termByName(report, "toString")).toBeUndefined();
  });

  test("keeps figures identical wherever they are referred to", () => {
    const pair = report.comparisons.find(({ id }) => id === "p05");
    expect(pair?.target[0]).toBe(figure(turnover));
  });

  test("names the ledger that it was made from", () => {
    const changed = compileReport(jianganFiles(inLedger(turnover, ",accepted,", ",proposed,")));
    expect(report.ledgerHash).toMatch(/^[0-9a-f]{64}$/);
    expect(changed?.ledgerHash).not.toBe(report.ledgerHash);
  });
});

test("a figure that review has rejected is kept in its place and shown nowhere", () => {
  const id = "招商推介活动-2024";
  const filesWith = (edit: (row: string) => string) =>
    jianganFiles({
      "ledger.csv": (text) => text.replace(new RegExp(`^${id},.*$`, "m"), edit),
    });
  const rejected = (row: string) => row.replace(",accepted,", ",rejected,");
  const files = filesWith(rejected);
  const changed = compileReport(files)!;
  expect(messageLines(Object.values(files))).toEqual([]);
  expect(figureById(changed, id)).toBeUndefined();
  expect(changed.rows.find((row) => row.id === id)).toMatchObject({ review: "rejected" });
  // Nothing of it can be wrong any more, but nothing else may take its id.
  const unclear = filesWith((row) => rejected(row).replace(",exact,", ",,"));
  compileReport(unclear);
  expect(messageLines(Object.values(unclear))).toEqual([]);
  const twice = filesWith((row) => `${rejected(row)}\n${row}`);
  compileReport(twice);
  expect(messageLines(Object.values(twice)).join()).toContain("(ledger:duplicate-id)");
});

describe("one fault gives one message, with its place", () => {
  test.each([
    [
      "a bad number",
      inLedger(turnover, "23500000000", "235e8"),
      `${folder}/ledger.csv:${lineOf(turnover)}:58: Unexpected value \`235e8\`, expected a plain decimal number, such as 2350000 or 4.8 (csv:cell)`,
    ],
    [
      "a value that the printed numeral does not say",
      inLedger(turnover, "23500000000", "2350000000"),
      "Unexpected value 2350000000, expected 23500000000 as `235亿元` says (ledger:value)",
    ],
    [
      "a word that is not in a closed list",
      inLedger(turnover, ",atLeast,", ",floor,"),
      "Unexpected qualifier `floor`, expected one of exact, atLeast, over, about, nearly, plus, atMost, under, range (csv:cell)",
    ],
    [
      "a bound without its word",
      inLedger(turnover, ",atLeast,不少于,", ",atLeast,,"),
      "Unexpected empty qualifier_words, expected the word that says atLeast (ledger:unsaid-qualifier)",
    ],
    [
      "a figure that does not say whether it is an estimate",
      inLedger(turnover, ",不少于,false,", ",不少于,,"),
      "Unexpected empty estimated, expected a value on a row of class figure (ledger:incomplete)",
    ],
    [
      "an unknown area",
      inLedger(turnover, ",innovation,", ",inovation,"),
      "Unexpected area `inovation`, expected one of overall, government, innovation, industry, green, demand, culture, reform, renewal, livelihood (ledger:unknown-area)",
    ],
    [
      "a quote without its number",
      inLedger(turnover, ",235亿元,", ",235亿元整,"),
      "Unexpected quote without `235亿元整`, expected the clause that holds the number (ledger:quote)",
    ],
    [
      "a period that is none",
      inLedger(turnover, ",2025,target", ",2025年,target"),
      "Unexpected period `2025年`, expected a period such as 2024 or 2021/2025 (csv:cell)",
    ],
    [
      "a range without its upper end",
      inLedger("三库项目入库-2024", ",exact,", ",range,"),
      "Unexpected value_max, expected one where the qualifier is range and nowhere else (ledger:range)",
    ],
    [
      "a comparison of different units",
      inComparisons("p10", "新增创新街区-2025", "科创产业基金总规模-2025"),
      `${folder}/comparisons.csv:11:68: Unexpected unit \`元\`, expected \`平方米\` as the baseline has (comparisons:unit)`,
    ],
    [
      "a comparison of a level with a growth rate",
      inComparisons("p13", "空气质量优良率-2025", "地区生产总值-2025"),
      "Unexpected measure growth, expected one that compares with share (comparisons:measure)",
    ],
    [
      "a comparison of an unknown figure",
      inComparisons("n01", "地区生产总值-2025", "国内生产总值-2025"),
      "Unexpected figure `国内生产总值-2025`, expected an id of the ledger (comparisons:unknown-figure)",
    ],
    [
      "a pair of several",
      inComparisons("p12", "新增纳税过亿元楼宇-2025", "新增纳税过亿元楼宇-2025 新增创新街区-2025"),
      "Unexpected 2 ids, expected exactly one where comparability is same (comparisons:one-id)",
    ],
    [
      "a comparison's id that is taken",
      inComparisons("p02", "p02,", "p01,"),
      `${folder}/comparisons.csv:3:1: Unexpected id \`p01\`, expected one that nothing else has (comparisons:duplicate-id)`,
    ],
    [
      "an unknown input of a formula",
      { "derived.yaml": (text: string) => text.replace("result: 科技型中小企业入库-2024", "result: 科技企业-2024") },
      "Unexpected id `科技企业-2024`, expected a figure, a constant or a derived value before this one (derived:formula)",
    ],
    [
      "an area that two stories share",
      { "report.yaml": (text: string) => text.replace("id: industry", "id: innovation") },
      "Unexpected id `innovation`, expected one that nothing else has (report:duplicate-id)",
    ],
    [
      "a wrong report.yaml",
      { "report.yaml": (text: string) => text.replace("year: 2025", "year: 二〇二五") },
      `${folder}/report.yaml:7:7: Unexpected \`二〇二五\` at year, expected number (yaml:value)`,
    ],
    [
      "a mention in an area that the report has not",
      { "mentions.csv": (text: string) => text.replace(",building,innovation,", ",building,inovation,") },
      `${folder}/mentions.csv:2:17: Unexpected area \`inovation\`, expected one of overall, government, innovation,`,
    ],
    [
      "a mention in a section that the report has not",
      { "mentions.csv": (text: string) => text.replace(",innovation,二(一),", ",innovation,二(十一),") },
      `${folder}/mentions.csv:2:28: Unexpected section \`二(十一)\`, expected one of 序, 一,`,
    ],
    [
      "a term of an area that the report has not",
      { "glossary.yaml": (text: string) => text.replace("areas: [overall]", "areas: [overal]") },
      `${folder}/glossary.yaml:11:10: Unexpected area \`overal\`, expected one of overall, government,`,
    ],
    [
      "a correction of a story that the report has not",
      {
        "corrections.yaml": () =>
          `corrections:\n  - {id: a, date: 2025-01-02, grade: wording, stories: [greens], before: x, after: y, cause: z}\n`,
      },
      `${folder}/corrections.yaml:2:56: Unexpected area \`greens\`, expected one of overall, government,`,
    ],
    [
      "a word that is in no closed list of the glossary",
      { "glossary.yaml": (text: string) => text.replace("  origin: report", "  origin: repport") },
      "Unexpected `repport` at 0.origin, expected one of report, common, editorial (yaml:value)",
    ],
  ])("%s", (_name, edits, message) => {
    const all = messagesAfter(edits);
    expect(all.filter((line) => line.includes(message))).toEqual([expect.stringContaining(message)]);
    // A fault may hide a figure that others refer to; it never gives the same message twice.
    expect(new Set(all).size).toBe(all.length);
  });

  test("an id that is taken names the row that has it", () => {
    const line = lineOf(turnover);
    expect(
      messagesAfter(inLedger("科技型中小企业入库-2025", "科技型中小企业入库-2025", turnover)).filter((message) =>
        message.endsWith("(ledger:duplicate-id)"),
      ),
    ).toEqual([
      `${folder}/ledger.csv:${line + 1}:1: Unexpected id \`${turnover}\`, expected one that no other row has (line ${line} has it) (ledger:duplicate-id)`,
    ]);
  });

  test("spans that overlap, end early or stand in no section", () => {
    const { start, end } = figure(turnover);
    expect(messagesAfter(inLedger(turnover, `,${start},${end},`, `,0,${end - start},`))).toEqual([
      expect.stringMatching(/Unexpected span 0–5, expected one equal to or after \d+–\d+ \(ledger:span\)$/),
    ]);
    expect(messagesAfter(inLedger(turnover, `,${end},`, `,${end + 1},`))).toEqual([
      expect.stringContaining(`Unexpected end ${end + 1}, expected ${end} by the length of \`235亿元\` (ledger:span)`),
    ]);
    expect(messagesAfter(inLedger(turnover, ",二(一),", ",二(九),"))).toEqual([
      expect.stringContaining("Unexpected section `二(九)`, expected one of 序, 一,"),
    ]);
  });

  test("several faults in several files are all told at once", () => {
    const all = messagesAfter({
      "ledger.csv": (text) => withCell(text, turnover, ",innovation,", ",inovation,"),
      "comparisons.csv": (text) => withCell(text, "p02", "p02,", "p01,"),
      "glossary.yaml": () => undefined,
    });
    expect(all.map((line) => line.split(":")[0])).toEqual([
      `${folder}/comparisons.csv`,
      `${folder}/glossary.yaml`,
      `${folder}/ledger.csv`,
    ]);
  });
});

test.each(["mentions.csv", "glossary.yaml"])("that %s is not there is said once", (name) => {
  expect(messagesAfter({ [name]: () => undefined })).toEqual([
    `${folder}/${name}:1:1: Unexpected absence, expected the file (data:missing-file)`,
  ]);
});

test("a word that addresses use is no id", () => {
  expect(messagesAfter({ "report.yaml": (text) => text.replace("id: culture", "id: charts") })).toEqual(
    expect.arrayContaining([
      expect.stringContaining("Unexpected `charts` at areas.4.id, expected an id that no address uses"),
    ]),
  );
});

test("without report.yaml there is no report, and all other files are still read", () => {
  const files = jianganFiles({
    "report.yaml": () => undefined,
    "ledger.csv": (text) => withCell(text, turnover, "23500000000", "x"),
  });
  expect(compileReport(files)).toBeUndefined();
  expect(messageLines(Object.values(files))).toEqual([
    expect.stringContaining("Unexpected value `x`"),
    `${folder}/report.yaml:1:1: Unexpected absence, expected the file (data:missing-file)`,
  ]);
});

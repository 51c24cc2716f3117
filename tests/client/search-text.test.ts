import { expect, test } from "vitest";
import { fold, holds, searchTerms } from "../../src/client/search-text.ts";

const finds = (text: string, query: string) => holds(fold(text), searchTerms(query));

test.each([
  ["“四上”企业户数", "四上企业", true],
  ["PM2.5平均浓度", "pm2.5", true],
  ["不少于２３５亿元", "235亿", true],
  ["大学生就业创业", "创业 大学生", true],
  ["大学生就业创业", "大学生　创业", true],
  ["大学生就业创业", "大学生 养老", false],
  ["停车泊位1.9万个", "19万", false],
  ["空气质量优良率达81%以上", "81%", true],
  ["住宅电梯", "", true],
  ["住宅电梯", " “” ", true],
])("%s searched for %j: %s", (text, query, found) => {
  expect(finds(text, query)).toBe(found);
});

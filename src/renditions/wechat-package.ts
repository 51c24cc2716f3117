import { strToU8, zipSync, type Zippable } from "fflate";
import { escapeHtml } from "./inline-html.ts";
import { cardPath, longPath, qrPath, type CardName } from "./picture-addresses.ts";
import { runsText } from "./runs.ts";
import type { ToldStory } from "./told-story.ts";
import { wechatArticle, type ArticlePicture, type WechatArticle } from "./wechat-article.ts";

/** The covers that WeChat asks for: of the first article of a post, and of those below it. */
const covers: readonly CardName[] = ["900x383", "500x500"];

export interface PackageOptions {
  /** The name of the site, and who made the graphics. */
  site: string;
  credit: string;
  /** The whole address of the story, where the site knows its own. */
  address: string | undefined;
  /** The paths of all pictures that there are: a story without a chart has no covers. */
  paths: readonly string[];
  png(path: string): Promise<Uint8Array>;
}

// The name says where a picture goes: `03-innovation-pairs-people.png`.
const fileName = ({ n, path }: Pick<ArticlePicture, "n" | "path">) =>
  `${String(n).padStart(2, "0")}-${path.split("/").slice(-2).join("-").replace("-1080", "")}`;

/** A text file that every editor of every system reads as it is. */
const text = (lines: readonly string[]) => strToU8(`\uFEFF${lines.join("\r\n")}\r\n`);

function readMe(
  article: WechatArticle,
  { report }: ToldStory,
  { site, credit, address }: PackageOptions,
  extra: readonly string[],
): string[] {
  return [
    ...(report.sample ? ["虚构示例：地方和数字都是编的。", ""] : []),
    `标题：${article.title}`,
    `摘要：${article.summary}`,
    `来源：${report.title}（${report.presented.date}）`,
    `署名：${site}。${credit}`,
    `阅读原文：${address ?? "本站还没有网址，这一栏空着"}`,
    "",
    "怎么用",
    "1. 用浏览器打开article.html，全选、复制，粘贴到公众号编辑器。",
    "2. 图片要自己传：编辑器不收外站图片。把编了号的图传进素材库，替换正文里的同号图；图注已经在正文里。",
    "3. 替代文字在captions.txt里，编辑器有“图片描述”的填进去。",
    ...extra.map((line, i) => `${i + 4}. ${line}`),
    "",
    "图里的口径说明和来源不要裁掉。图按CC BY 4.0授权；数字更正之后，已经发出的图不会跟着变，图上的版本号可与网站核对。",
  ];
}

function captions(pictures: readonly ArticlePicture[]): string[] {
  return pictures.flatMap((picture) => [
    `图${picture.n}　${fileName(picture)}`,
    `图注：${runsText(picture.caption)}`,
    `替代文字：${picture.alt}`,
    "",
  ]);
}

/** Everything that an editor needs to post a story on WeChat, as a zip file: the same bytes from the same story. */
export async function wechatPackage(told: ToldStory, options: PackageOptions): Promise<Uint8Array> {
  const { report, story } = told;
  const { site, address, paths, png } = options;
  const article = wechatArticle(told, {
    site,
    address,
    src: ({ path, n }) => (n === undefined ? "qr.png" : fileName({ path, n })),
  });
  const files: Zippable = {};
  // A picture is as small as it gets already.
  const add = async (name: string, path: string) => {
    if (paths.includes(path)) files[name] = [await png(path), { level: 0 }];
    return paths.includes(path);
  };
  for (const picture of article.pictures) await add(fileName(picture), picture.path);
  const extra: string[] = [];
  for (const cover of covers)
    if (await add(`cover-${cover}.png`, cardPath(report, story, cover)))
      extra.push(`cover-${cover}.png是封面，${cover === "900x383" ? "放头条" : "放次条和转发的小图"}。`);
  if (await add("long.png", longPath(report, story))) extra.push("long.png是整篇的长图，可以单独发。");
  if (await add("qr.png", qrPath(report, story))) extra.push("qr.png是原文的二维码，已经在正文末尾。");
  files["article.html"] = text([
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${escapeHtml(article.title)}</title>`,
    article.html,
    "</html>",
  ]);
  files["captions.txt"] = text(captions(article.pictures));
  files["read-me.txt"] = text(readMe(article, told, options, extra));
  // The earliest time that the format knows: no clock decides on bytes.
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

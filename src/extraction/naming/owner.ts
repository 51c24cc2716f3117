import { plain, split, unframed, verbOf } from "../phrase.ts";

const doing =
  /^(?:新增|净增|新登记|新认定|新注册|新设立?|新引进|新培育|新创建|新开[业工]?|新签约|实施|推动实施|谋划实施|谋划包装|列入|完成|举办|开展|开工|竣工|完工|办理)(?=.{2})/u;
const attributes =
  /(?:(?:播种|种植|收获|建筑|占地|养殖|经营)?面积|总投资|总?产量|总数|总量|数量|户数|金额|资产规模|占比|入库|签约|新?开工|年出栏|年产.{0,3}|[降减]幅|(?:按期)?(?:满意|办结|覆盖|盘活|保障|完成|达标)率)$/u;
// 市医院新开设学科: what follows is about the hospital.
const body =
  /^(.{2,10}?(?:医院|公司|集团|机场|大学|学院|园区|开发区|新区|港))(?:新开设|开通|新增|引进|新建|建成|完成).*$/u;

/** What an attribute belongs to: the topic without its verb and its own attribute; else the subject of the clause before. */
export function ownerOf(topic: string, previous: string): string {
  const owner = topic.replace(doing, "").replace(attributes, "").replace(body, "$1");
  if (owner.length > 1) return owner;
  if (topic !== "") return topic;
  const clause = unframed(previous);
  return plain(split(clause.slice(verbOf(clause).verb.length)).noun).slice(0, 16);
}

/** An owner and its attribute, each word once: 盘活资产 and 盘活率 are 资产盘活率. */
export function owned(owner: string, attribute: string): string {
  const word = attribute.slice(0, 2);
  const isPublic = /^(?:群众|企业|公众)/.test(word) && owner.includes(word);
  if (isPublic || owner.endsWith(word)) return owner + attribute.slice(2);
  return (owner.startsWith(word) && owner.length > 3 ? owner.slice(2) : owner) + attribute;
}

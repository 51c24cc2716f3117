import type { LedgerRow } from "../ledger/schema.ts";

const longest = 16;

// A name that took a piece of its sentence along, or lost its head.
const isTorn = (name: string) =>
  [...name].length > longest ||
  /^[在对从把将等其的以为与和下]|^.$|[，。；]|^(?:本|该|各|这)|\d[万亿]?[元个家户人亩]$/u.test(name);

// What names a kind and no thing: the sentence said whose it is.
const kinds = new RegExp(
  `^(?:总|新增|完成|引进|开工)?(?:${[
    "企业|项目|学校|中小学|幼儿园|系统|产业|平台|机构|单位|工程|中心|车间|群众|人员|人口|成果|队伍",
    "乡镇|街道|社区|村庄|农房|农户|干部|党员|职工|学生|教师|老人|居民|市民|家庭|农村|城市|地区",
    "产值|投资|总投资|固投|资金|收入|营收|营业收入|利润|成本|规模|面积|数量|人数|户数|比例|占比|比重|增速",
    "建成率|通过率|完成率|覆盖率|达标率|合格率",
  ].join("|")})$`,
  "u",
);

/** Whether what a figure is called names a kind of thing, and not which. */
export const isKind = ({ indicator }: Pick<LedgerRow, "indicator">): boolean => kinds.test(indicator);

/** Whether what a figure is called reads like a name; one that does not is no headline, and is reviewed first. */
export function isPlain({ indicator }: Pick<LedgerRow, "indicator">): boolean {
  return indicator !== "" && !isTorn(indicator) && !isKind({ indicator });
}

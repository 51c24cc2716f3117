import type { Rule } from "../place.ts";

const output = /(?:出台|推出|制定|新增|完成|兑现|实施|形成|新推)[^，；。]{0,20}$/;
const result = /^\p{sc=Han}{0,6}(?:措施|举措|政策|成果)\p{sc=Han}{0,6}(?:入选|获|推广|复制|被)/u;

/** 岸九条, 惠企30条, 经济稳增长“20条”: the number of the articles of a policy is its name. */
export const policy: Rule = {
  name: "policy",
  examples: [
    "兑现“惠企【30条】”",
    "落实科创【九条】政策",
    "招商政策黄金【12条】，",
    "【30条】政策措施落地",
    "制定稳经济【40条】、促进高质量发展【36条】，",
    "落实【30项】防控措施",
  ],
  counterexamples: [
    "新建道路【12条】",
    "推出改革举措【30项】",
    "出台【21项】重点举措",
    "【31项】创新举措入选国家案例",
    "发展公交线路【9条】，",
    "新辟公交线路【3条】，",
    "开通货运航线【91条】",
  ],
  judge: ({ numeral, before, after }) => {
    // 30项防控措施 are a figure where they are what was done.
    if (numeral.unit === "项" && /^\p{sc=Han}{0,4}(?:措施|举措|政策)/u.test(after))
      return output.test(before) || result.test(after) ? undefined : { class: "other", note: "政策条数" };
    if (numeral.unit !== "条") return undefined;
    const isPolicy =
      (/(?:制定|出台|推出|落实|兑现|实施)[^，；。]{0,24}(?:经济|发展)$/.test(before) && /^[，。；、）]/.test(after)) ||
      /^[”"]/.test(after) ||
      /^(的?(具体)?(政策|措施|举措|意见|规定|硬措施|硬举措|优惠|惠企|硬核))/.test(after) ||
      /(黄金|政策|惠企|稳增长|向好|科创|人才|楼市|新政|意见|措施|岸)$/.test(before);
    return isPolicy ? { class: "name", note: "政策名" } : undefined;
  },
};

import type { Rule } from "../place.ts";

// 第三轮, 第五次会议, 第一幼儿园, 第一动力: an ordinal that names.
const named =
  /^(届|次|轮|批|期|季|步|线|产业|书记|时间|动力|要务|资源|责任|支撑|民生|人民|中学|中|小学|小|幼儿园|实验|医院|职业|生产力|战略|议题|课|章|条|道|台阶|版|代|类|人称|者|方(?!阵)|三方|[一二三四五六七八九十])/;
const ranked = /^(位|名|梯队|方阵|等次|等级|等|[，。；、：）”\n]|$)/;
const standing =
  /(居|列|排名?|第|位|名列|跃|升至|升到|进位至|全[国省市区县州]|我[省市]|全世界|全球|世界|西部|中部|东部|地区|城区|省会城市|同类|总量|增速|增幅|数量|规模|数|率|额|值|评比|考核|评价|测评|继续|保持|稳居|连续|双双)$/;

/** 第一, 首家, 500强 place something among others: ranks. 第三轮, 第一幼儿园 are names. */
export const ordinal: Rule = {
  name: "ordinal",
  examples: [
    "总量居全市【第一】，",
    "建成全省【首个】云上图书馆",
    "入选全国【500强】企业",
    "【第三】轮督察",
    "市【第一】幼儿园",
    "增速全市【第5】；",
  ],
  counterexamples: ["增长【3.5%】", "开工【3个】"],
  judge: ({ numeral, printed, before, after }) => {
    const rank = { class: "rank", note: "" } as const;
    if (numeral.unit === "位次") return rank;
    if (numeral.form !== "ordinal") return undefined;
    if (printed.endsWith("强") || printed.startsWith("首") || printed === "榜首" || before.endsWith("前")) return rank;
    if (named.test(after)) return { class: "name", note: "名称、次第" };
    if (ranked.test(after) || standing.test(before)) return rank;
    return { class: "name", note: "名称、次第" };
  },
};

import type { Place, Rule } from "../place.ts";

// 第三轮, 第五次会议, 第一幼儿园, 第一动力: an ordinal that names.
const named =
  /^(届|年(?!位)|次|轮|批|期|季|步|线|产业|书记|时间|动力|驱动力|要务|资源|责任|支撑|保障|民生|人民|中学|中|小学|小|幼儿园|实验|医院|职业|生产力|战略|议题|课|章|条|道|台阶|版|代|类|人称|者|方(?!阵)|三方|[一二三四五六七八九十])/;
const ranked = /^(位|名|梯队|方阵|等次|等级|等|[，。；、：）”\n]|$)/;
const standing =
  /(居|列|排名?|第|位|名列|跃|升至|升到|进位至|全[国省市区县州]|我[省市]|全世界|全球|世界|西部|中部|东部|地区|城区|省会城市|同类|总量|增速|增幅|数量|规模|数|率|额|值|评比|考核|评价|测评|继续|保持|稳居|连续|双双)$/;
const scoped =
  /(全[国省市区县州球旗盟]|[东西中]{1,2}部(?:地区)?|[南北]方|[东西][南北]|华[东南西北中]|(?:我|本)[国省市区县]|地区|行业|世界|[国省市区县]内)$/;
const moved = /(前移|上升|提升|跃升|攀升|前进|进位|上移|晋升|后移|下降|下滑|提高|进了?|升)了?$/;

/** 第一, 首家, 500强 place something among others, 上升3位 moves it: ranks. 第三轮, 第一幼儿园 are names. */
export const ordinal: Rule = {
  name: "ordinal",
  examples: [
    "总量居全市【第一】，",
    "建成全省【首个】云上图书馆",
    "成为全市【第二个】院士工作站",
    "入选全国【500强】企业",
    "位次较上年上升【3位】，",
    "把安全放在【首位】，",
    "坚持质量【第一】、效益优先",
    "【第三】轮督察",
    "市【第一】幼儿园",
    "扩建【第一】、【第三】水厂",
    "增速全市【第5】；",
    "获全省【第6名】的好成绩",
    "进入全球前【1‰】，",
  ],
  counterexamples: ["增长【3.5%】", "开工【3个】", "引进专家【3位】，"],
  judge: (place) => {
    const { numeral, printed, before, after } = place;
    const rank = { class: "rank", note: "" } as const;
    const name = { class: "name", note: "名称、次第" } as const;
    if (numeral.unit === "位次") return rank;
    // 进入全球前1‰.
    if (numeral.form === "number" && /^[%‰]?$/.test(numeral.unit) && before.endsWith("前")) return rank;
    if (numeral.form !== "ordinal") return /^(位|名次)$/.test(numeral.unit) && moved.test(before) ? rank : undefined;
    if (isPrinciple(place)) return { class: "name", note: "固定说法" };
    if (printed.endsWith("强") || /^(?:首.|榜首)$/.test(printed) || before.endsWith("前")) return rank;
    if (/^第.*[个家座条]$/u.test(printed)) return scoped.test(before) ? rank : name;
    if (/[位名]$/.test(printed)) return rank;
    // 第一、第三水厂.
    if (/^[、和与]第[一二三四五六七八九十]{1,2}(?![位名])\p{sc=Han}{2}/u.test(after)) return name;
    if (named.test(after)) return name;
    return ranked.test(after) || standing.test(before) ? rank : name;
  },
};

/** 质量第一、效益优先 and 摆在首位 say what matters most. */
function isPrinciple({ numeral, printed, before, after }: Place): boolean {
  if (numeral.value !== 1 || !/^(?:第一|首位|第一位)$/.test(printed)) return false;
  const clause = before.slice(Math.max(...["，", "；", "："].map((mark) => before.lastIndexOf(mark))) + 1);
  return (
    /(?:摆|放|排|置|列)(?:在|于)(?:突出)?$|(?:作为|视为|看作)$/.test(before) ||
    /^[、，]?\p{sc=Han}{0,6}(?:至上|优先|为先|为要|为本|的(?:理念|原则|思想|宗旨|方针|意识))/u.test(after) ||
    /(?:坚持|秉持|树立|树牢|践行|牢记)\p{sc=Han}{1,4}$/u.test(clause)
  );
}

import { kindOf } from "../../numerals/units.ts";
import type { Rule } from "../place.ts";

/** Digits and letters that name: roads, technologies, plots, plans, congresses. */
export const code: Rule = {
  name: "code",
  examples: [
    "建设【5G】基站8个",
    "【PM2.5】浓度下降3%",
    "【G234】国道改建",
    "“【7+18+N】”产业体系",
    "党的【二十大】精神",
    "拨打【12345】热线",
    "“【1530】”工程",
    "轨道交通【12号】线",
    "【107】国道沿线",
    "系统【6.0版】上线",
    "建成【4】、5号教学楼",
    "弘扬【百折】不挠的精神",
    "开展“【5个】【1000】行动”",
    "备案号【05019637】，",
  ],
  counterexamples: ["装机【6.5GW】", "建成基站【570个】", "综合指数【4.80】，", "新增【40.8万】青年"],
  judge: ({ numeral, printed, before, after }) => {
    const name = { class: "name", note: "名称、代号" } as const;
    if (numeral.form === "code" || numeral.form === "term") return name;
    if (numeral.form !== "number") return undefined;
    // “云味360碗”: a number inside a quoted name.
    if (/[“"]\p{sc=Han}{1,6}$/u.test(before) && /^[”"]/.test(after)) return name;
    // A number in quotation marks: “131”; one that letters or signs touch: A100, 8-6.
    if (/[“"‘「]$/.test(before) && /^[”"’」]/.test(after) && numeral.unit === "") return name;
    if (/[A-Za-z+×]$/.test(before) || /^[+×]/.test(after)) return name;
    if (/^(号|版)$/.test(numeral.unit)) return name;
    if (/^\d+[线路期街巷]$/.test(printed) && !/[，。；、]$/.test(before) && !/^[，。；]/.test(after)) return name;
    if (/^\d+期$/.test(printed) || (/^\d+路$/.test(printed) && /^公交/.test(after))) return name;
    // 110千伏变电站, 6.5GW电池: a rating that runs into the name of what has it.
    if (
      kindOf(numeral.unit) === "energy" &&
      /^(?!以|左右)[\p{sc=Han}]{2}/u.test(after) &&
      !/(装机|新增|建成|并网|达到?|完成|规模|容量)$/.test(before)
    )
      return name;
    // A bare whole number that runs into a noun counts nothing: 107国道, 12345热线, 51020产业集群.
    if (numeral.unit === "" && /^\d+$/.test(printed) && /^(?![、和与及到至])[\p{sc=Han}“”]/u.test(after)) return name;
    if (numeral.unit === "" && /^(?:\d{5}|0\d+)$/.test(printed)) return name;
    // “5个1000行动”.
    if (/[“"]$/.test(before) && /^\d+(?:\p{sc=Han}{2,6})?[”"]/u.test(after)) return name;
    return undefined;
  },
};

import { measureOf } from "./measure.ts";
import { named, type Naming } from "./naming.ts";

/** 促成8个项目签约: what was brought about is what the things behind the numeral do. */
export const broughtAbout: Naming = {
  name: "brought-about",
  examples: [
    ["促成【8个】项目签约", "项目签约"],
    ["推动【12家】企业上线云平台", "企业上线云平台"],
  ],
  nameOf(phrase) {
    const { clause, noun, said, isLight, isNamedBefore } = phrase;
    if (isNamedBefore || noun === "" || said === "" || clause.isCut) return undefined;
    if (!isLight && !/(完成|实现|促成|推动|推进)$/.test(clause.left)) return undefined;
    return named(phrase, noun + said, measureOf(phrase, noun), { tookRight: true, isDone: true });
  },
};

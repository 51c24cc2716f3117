import { named, type Naming } from "./naming.ts";

/** 规上企业达90家，每年新增9家; 地区生产总值160亿元，人均突破15万元: 新增 and 人均 alone are about what was named. */
export const verbOfNamed: Naming = {
  name: "verb-of-named",
  examples: [
    ["规上企业达到90家，净增【9家】", "净增规上企业"],
    ["地区生产总值完成160亿元，人均突破【15万元】", "人均地区生产总值"],
  ],
  nameOf(phrase) {
    const { memory, text, verb, object } = phrase;
    if (/^[人户地亩]均$/.test(text) && memory.topic !== "")
      return named(phrase, text + memory.topic.replace(/^[人户地亩]均/, ""), "level", {
        memory: { topic: memory.topic },
      });
    if (!/^(?:新增|净增)$/.test(verb) || object !== "" || memory.topic === "") return undefined;
    return named(phrase, verb + memory.topic.replace(/^新(?:登记|注册|设立?|增|认定)+/, ""), "increment", {
      memory: { topic: memory.topic },
      isDone: true,
    });
  },
};

import { named, type Naming } from "./naming.ts";

const crossing = /(跨越|跨过|跨上|迈上|迈过|越过|跃上|登上|站上)了?$/;

/** 跨越三个百亿台阶: how many steps were crossed, not how much there is. */
export const steps: Naming = {
  name: "steps",
  examples: [["地区生产总值跨越【三个】百亿台阶", "地区生产总值跨越百亿台阶"]],
  nameOf(phrase) {
    const { clause, memory, text } = phrase;
    const step = /^[十百千]?[万亿]*级?元?新?(?:台阶|关口|大关)/.exec(clause.right)?.[0];
    const word = crossing.exec(clause.left)?.[1];
    if (step === undefined || word === undefined || clause.numeral.unit !== "个") return undefined;
    const about = text === "" ? memory.topic : text;
    return named(phrase, `${about}${word}${step}`, "count", { memory: { topic: about, last: about }, isDone: true });
  },
};

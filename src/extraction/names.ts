const sides =
  /^(城镇|城市|农村|城区|乡村|男性?|女性?|国内|国际|公办|民办|省级|市级|国家级|县级|区级|企业|个人)(?:常住)?(居民)?(.*)$/u;

/**
 * The names that 分别 hands its values to: `A、B和C` is three; 城乡居民收入 is that of 城镇居民 and of 农村居民. A short name lends
 * its neighbour's tail (盗窃、诈骗警情) or head (政府系统文件和会议). One name where there is nothing to part.
 */
export function namesOf(phrase: string): string[] {
  const parts = phrase.split(/以及|[、和与]|及(?!率|其|时|格|以)/u).filter((part) => part !== "");
  if (parts.length < 2) {
    const contracted = /^(.*?)城乡(居民)?(.*)$/u.exec(phrase);
    if (!contracted) return [phrase];
    return ["城镇居民", "农村居民"].map((side) => contracted[1]! + side + contracted[3]!);
  }
  const last = parts.at(-1)!;
  const tail = sides.exec(last);
  if (
    tail &&
    tail[3] !== "" &&
    parts
      .slice(0, -1)
      .every((part) =>
        /^(?:城镇|城市|农村|国内|国际|公办|民办|省级|市级|国家级|县级|区级|企业|个人|城区)(?:常住)?(?:居民)?$/u.test(
          part,
        ),
      )
  )
    return [
      ...parts.slice(0, -1).map((part) => (part.endsWith("居民") ? part : part + (tail[2] ?? "")) + tail[3]!),
      last,
    ];
  const [first] = parts as [string, ...string[]];
  if (last.length <= 2 && first.length >= 4)
    return parts.map((part, index) => (index > 0 && part.length <= 2 ? first.slice(0, -part.length) + part : part));
  if (first.length === 2 && last.length === 4 && parts.length === 2) return [first + last.slice(2), last];
  return parts;
}

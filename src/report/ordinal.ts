const digits = "零一二三四五六七八九";

/** 1 to 99 in Chinese: 11 → 十一. */
export function toHan(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? digits[tens]! : ""}${tens > 0 ? "十" : ""}${ones > 0 ? digits[ones]! : ""}`;
}

/** A Chinese number below 100 (十一, 二十三), or a year read digit by digit (二〇二五); undefined for anything else. */
export function fromHan(text: string): number | undefined {
  const values = [...text.replaceAll("〇", "零").replaceAll("○", "零")].map((character) =>
    character === "十" ? 10 : digits.indexOf(character),
  );
  if (values.length === 0 || values.includes(-1)) return undefined;
  if (!values.includes(10)) return Number(values.join(""));
  const ten = values.indexOf(10);
  const [before, after] = [values.slice(0, ten), values.slice(ten + 1)];
  if (before.length > 1 || after.length > 1 || after[0] === 10) return undefined;
  return (before[0] ?? 1) * 10 + (after[0] ?? 0);
}

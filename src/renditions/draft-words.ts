/** What a page says of itself until somebody has reviewed it. */
export const draftWords = {
  what: "机器草稿，还没有人审读",
  how: "数由程序从报告里读出，配对和文字按模板写成，都可能有错",
};

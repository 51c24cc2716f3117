/** A numeral in running text; offsets in UTF-16 units, end exclusive. */
export interface FoundNumeral {
  start: number;
  end: number;
  text: string;
}

// Digits in every script and form, but not 〇, which only counts inside a Chinese numeral.
const digit = "[\\p{Nd}\\p{No}\\u2160-\\u2188]";
// Matches `1.9万`, `2024—2025`, `9:30`, `80.8%`, `Ⅳ`; not the comma of `在2024，…`.
const digits = `${digit}(?:[.,:：．/–—~～-]?${digit})*[%％‰]?[万亿]*`;

const han = "一二两三四五六七八九十百千万亿零〇";
// A numeral begins where no numeral stands before it, and 第 makes it an ordinal.
const left = `(?<![第${han}])`;

// Words that measure and stand behind a numeral. A word that often begins another word says which.
const measures = [
  "个|家|支|件|项|条(?!件|例|款|约)|所(?!有|以|谓|在|需|得|属)|座|栋|幢|台|套|户|人|名|位(?!于|置|次|居|列)|处(?!理|于|置|罚|境|长)",
  "宗|亩|公顷|平方米|平方公里|公里|米|厘米|千米|吨|公斤|千克|克|升|元|美元|岁|年|载|季度|月|周|天|日|小时|分钟|秒",
  "次|回|遍|趟|轮|届|批(?!准|评|复|发|量)|组|样|双|层|级|类|种|门课|张|把|本|册|篇|章(?!程)|段|句|字|词|行(?!动|业|政|为|走|驶|使|程)",
  "列(?!为|入|出|车|举|席)|格(?!局|式|外)|排|根(?!本|据|源)|道(?!路|理|德|口)|片|颗|粒|枚|朵|只|匹|辆|艘|架|部|场(?!所|景|馆)",
  "站|步|点(?!亮|燃|名|评|击|数)|号(?!召|称|码)|期(?!间|待|望|限|盼)|倍|折|笔|份|股|间|床|杯|代(?!表|理|替|码|价)|块|对(?!比|于|照|应|策|外|内)",
].join("|");
// Bare 百, 千 and 万 often mean only "many"; before these words they count.
const counted = "个|件|台|套|户|人|名|元|亩|场(?!所|景|馆)|项|条|所|座|处|宗|次|吨|公里|平方米|天|级";

// Each with an example; all of them state a quantity.
const chinese = [
  `${left}(?:[${han}几]+|百)分之[${han}几]+`, // 三分之一, 百分之五
  "百分百",
  `${left}[二两三四五六七八九十]{1,2}成(?!立|功|员|果|效|绩|交|熟|就|型|套|本|品|分)[一二三四五六七八九半]?`, // 三成, 七八成
  `${left}一成(?!不变|为|立|功|员|果|效|绩|交|熟|就|型|套|本|品|长|分)[一二三四五六七八九半]?`, // 一成二
  `翻了?[${han}几]?[番倍]`, // 翻番, 翻了两番
  `[${han}几数半]+倍|倍增|成倍|加倍|双倍`, // 一倍, 数倍
  "[一大小近过折对减各参]半(?!年|个|天|小时|导|径|路|山|夜)|[一大]大?半(?=年|个|天|小时)|半数", // 一半, 过半, 大半年
  "(?<![上下前后])半(?:个|年|天|小时|公里|月)", // 半年, 半公里
  "数以[十百千万亿]计|[数几][十百千万亿]+余?|(?<![以网线附])[上近][百千万亿]+(?![里姓货科])|近十|成[百千](?=上)|十[几多余来]|[百千万][余来]", // 数十, 上百, 十几
  `${left}[${han}]+比[${han}]+(?![较如])`, // 三比一
  "零增长",
  `第[${han}]+[位名](?!置|为)|(?<=居(?!民|住|家|委)[^，。；！？]{0,8}|列|排名?|排在)第[${han}]+(?![${han}步批站期次项个条轮届])|前[${han}]+[名位强]`, // 居中心城区第一, 前十名
  "[一二三四五六七八九〇零]{4}(?=年)", // 二〇二五年
  // Two or more, with a measure word: 两个, 三支, 三大片, 十余件, 两个半, 十二万平方米.
  `${left}(?:[${han}]{2,}|[二两三四五六七八九十])[余多来]?[大小整]?(?:${measures})半?`,
  `${left}[百千万亿](?:${counted})`,
  // Without one where the numeral is long enough to count: 三十, 一百, 两万五千, 百亿.
  `${left}[一二两三四五六七八九][十百千万亿]+[${han}]*|${left}十[二三四五六七八九]|${left}[百千][万亿]|${left}万亿`,
  "俩|仨",
];

// Words that hold a numeral and state no quantity; nothing is sought in them.
const known = [
  "十分(?!钟|之)|千万(?=[不别要记注莫])|百分点|百分比|百分数|百分率|百分制|十字(?=路|架|交|街)|十一(?=假|黄金|长假)",
  "十[一二三四五]五|十[八九]大|二十大|统一|唯一|单一|同一|专一|合一|归一|逐一|不一|一一",
  "三天两头|三番五次|五次三番|两回事|两码事|千家万户|千变万化|千差万别|千军万马|千头万绪|千丝万缕|万水千山|三三两两|一五一十|数一数二|四分五裂|百分之百分",
  `(?<![${han}几数])千(?:米|克|瓦|卡|伏)|二次(?=元|供水|创业|开发|利用|污染|装修)|三部曲|百步亭|(?<![${han}几数上近])[百千万]年`,
  // The unit of an axis or a table: 单位：亿元, （万平方米）.
  "(?<=单位[：:]?\\s?|[（(])[万亿](?:元|人|个|家|户|平方米|吨|人次|套|件)",
  "(?<=[A-Za-z])[²³]",
];

const cardinals =
  "zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|" +
  "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?";
const english = [
  digits,
  // two-thirds, a quarter, one in five; but not "the third measure" and "the first quarter".
  `\\b(?:one|two|three|four|five|six|seven|eight|nine)[ -](?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredth)s?\\b`,
  "\\ba (?:quarter|tenth|fifth|hundredth)\\b(?! of the year)|\\ba third(?= (?:of|more|less|fewer|higher|lower|above|below)\\b)|\\btenths\\b|\\bquarters\\b",
  `\\b(?:${cardinals})(?:(?:[ -]| and )(?:${cardinals}|one))*(?:-?fold)?\\b`,
  "\\b(?:half|halves|halved?|halving|twice|thrice|doubl(?:e[ds]?|ing)|tripl(?:e[ds]?|ing)|trebl(?:e[ds]?|ing)|quadrupl(?:e[ds]?|ing)|tens of)\\b",
  "\\b(?:two|three|four|five|six|seven|eight|nine|ten|hundred)fold\\b",
];

const patterns = {
  zh: new RegExp([digits, ...chinese].join("|"), "gu"),
  en: new RegExp(english.join("|"), "giu"),
};
const knownWords = new RegExp(known.join("|"), "gu");

/**
 * Finds what states a quantity in running text: digits of every form (`1.9万`, `Ⅳ`), and words such as 三成, 翻一番,
 * 过半, 两个, 数十; in English `two`, `half`, `twice`. Ordinals (第一步), idioms (千家万户) and 一 as an article (一个)
 * are none.
 */
export function findNumerals(text: string, locale: "zh" | "en"): FoundNumeral[] {
  const sought = text.replace(knownWords, (word) => "□".repeat(word.length));
  return [...sought.matchAll(patterns[locale])].map(({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
    text: text.slice(index, index + match.length),
  }));
}

/** A matter of policy: what headings call it, and the words of what is counted under it. Words of the language, of no report. */
export interface Theme {
  /** Two characters, for where there is little room. */
  name: string;
  headings: RegExp;
  vocabulary: string;
}

export const themes: readonly Theme[] = [
  {
    name: "科技",
    headings: /科技(?:创新)?|科创|创新(?:驱动|引领|策源)/gu,
    vocabulary:
      "高新技术企业 科技型中小企业 专利 发明专利 研发投入 研发经费 技术合同 高层次人才 院士 实验室 创新平台 科创平台 科技成果转化 科创基金 瞪羚企业 孵化器 众创空间",
  },
  {
    name: "产业",
    headings: /产业(?:体系)?|工业|制造业|实体经济|园区/gu,
    vocabulary:
      "规上工业 工业企业 工业增加值 工业用电量 服务业 总部企业 区域总部 专精特新 标准厂房 技改 园区 数字经济 金融 产值 营业收入 楼宇 产业集群 上市企业 亩均税收 招商线索",
  },
  {
    name: "内需",
    headings: /扩大内需|内需|消费|国内市场/gu,
    vocabulary: "消费 零售额 首店 促消费活动 以旧换新 商业面积 电商 快递 夜间消费 汽车销售 投资 项目开工 招商",
  },
  {
    name: "投资",
    headings: /投资|项目|招商/gu,
    vocabulary: "固定资产投资 重点项目 项目总投资 招商引资 签约项目 落地项目 专项债券 到位资金 完成投资",
  },
  {
    name: "改革",
    headings: /改革|营商环境|体制|市场主体|民营/gu,
    vocabulary:
      "营商环境 市场主体 经营主体 个体户 减税降费 退税 审批事项 政务服务 国企 国有资产 三资 普查 贷款贴息 上级资金 盘活资产 一网通办",
  },
  {
    name: "开放",
    headings: /对?外?开放|外贸|自贸|通道/gu,
    vocabulary: "外贸 进出口 外资 跨境电商 中欧班列 口岸 海外仓 国际航线",
  },
  {
    name: "文旅",
    headings: /文化|文旅|旅游/gu,
    vocabulary: "游客 旅游 文化活动 文旅 文艺 演出 文物 非遗 景区 书屋 图书馆 体育 赛事 民宿 露营地",
  },
  {
    name: "乡村",
    headings: /乡村振兴|乡村|三农|农业|农村|强村/gu,
    vocabulary:
      "高标准农田 粮食 播种面积 农村公路 农村道路 农村厕所 户厕 美丽乡村 养殖 种植 脱贫 合作社 家庭农场 农产品 农业园区 村集体 农业龙头 和美乡村 农户",
  },
  {
    name: "城市",
    headings: /城市|城区|城乡融合|建管/gu,
    vocabulary:
      "老旧小区 加装电梯 停车位 停车泊位 充电桩 道路 断头路 管网 燃气 供水 排水 棚户区 征收 土地储备 背街小巷 公厕 违建 违法建设 保障性租赁住房 人才公寓 海绵 城中村 市容",
  },
  {
    name: "区域",
    headings: /区域协调|区域|协同|一体化|经济圈|都市圈/gu,
    vocabulary: "协同发展 对接 承接 城镇化率 高速 铁路 县域",
  },
  {
    name: "生态",
    headings: /生态文明|生态|绿色|污染|低碳|环境质量|环保/gu,
    vocabulary:
      "空气 优良天数 PM2.5 水质 断面 排污口 污水治理 垃圾 固废 绿化 绿地 造林 营造林 绿道 口袋公园 节能 能耗 碳排放 环保督察 湖岸 修复 湿地 矿山",
  },
  {
    name: "财税",
    headings: /宏观调控|财政|金融|货币/gu,
    vocabulary: "财政赤字 专项债券 减税 贷款 利率 税率 缴费 预算内投资 转移支付",
  },
  {
    name: "安全",
    headings: /安全|风险|防灾|平安/gu,
    vocabulary: "安全事故 生产安全 警情 刑事案件 信访 调解 应急 消防 隐患 食品抽检 群众安全感 救灾 防汛",
  },
  {
    name: "治理",
    headings: /治理|法治/gu,
    vocabulary: "群众诉求 热线 办结率 满意率 信访 调解 网格 警情 刑事案件 社区工作者",
  },
  {
    name: "民生",
    headings: /民生|社会事业|社会政策|生活品质|就业|教育|健康|福祉|群众|惠民/gu,
    vocabulary:
      "就业 创业 学位 学校 中小学 幼儿园 教师 学生 医院 门诊 卫生 医保 参保 社保 养老 床位 托位 救助 低保 退役军人 残疾人 食堂 助餐点 民生支出 适老化 惠及群众 热线诉求 帮扶",
  },
];

/** What stands for the whole place, and belongs to no area unless a plan puts it there. */
export const headlines =
  "地区生产总值 经济总量 一般公共预算收入 居民人均可支配收入 固定资产投资 规上工业增加值 社会消费品零售总额 居民消费价格 城镇调查失业率";

/** What a government counts of its own conduct. */
export const conductVocabulary =
  "代表建议 政协提案 委员提案 办复率 办结率 “三公”经费 一般性支出 文件减幅 会议减幅 审计项目 出庭应诉 集体学习 行政复议 规章 法规草案";

/** The themes that a text names, the one with the longest word first, of several the first to stand in it. */
export function themesIn(text: string): Theme[] {
  const found = themes.flatMap((theme) =>
    [...text.matchAll(theme.headings)].map(({ 0: word, index }) => ({ theme, index, length: word.length })),
  );
  return [...new Set(found.sort((a, b) => b.length - a.length || a.index - b.index).map(({ theme }) => theme))];
}

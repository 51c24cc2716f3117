/**
 * Nouns and verbs that begin like a measure word. Behind a number that has no measure word (30万群众, 1530工程) they are what
 * is counted or named, and their first character is no unit. Where a longer word would be cut (3名医生, 3支队伍), what must not
 * follow is said.
 */
const list = `
  个体(?=户|工商|经济|经营) 家庭(?!院) 项目(?!标) 条例 条件 座谈 所有 所属 户籍 户外 名牌 名校(?!长|级) 名师(?!生) 处级 处理 处置 部门(?!规章) 部队 部委 部级 部分
  种子(?!基地) 种业 种植(?!物) 种类 支部 支撑 支行 支付 组织 组合 组团 群众 群体 队员 把握 把关 片区(?!域) 块状 根本 根据 排放 排水 排污 排名 排查
  环境 环保 环卫 环评 节能 节约 节水 层级 层面 层次 层楼 次数 次日 期间 期限 期末 位置 位居 位于 口岸 口袋 口粮 头部 头雁 眼科 线上 线下 线路 站点 站位 店铺 店小二
  团队 团员 团结 园区 园林 校园 校企 校外 院校 院士 院落 馆藏 馆员 厂房 厂区 厂商 村民 村庄 村级 村居 村集体 村干部 镇区 镇街 镇村 区域 区县 区级 区内 区属 区位
  县域 县级 县区 县乡 县城 县市 市场 市民 市级 市属 市直 市域 市区 市政 市县 省级 省属 省内 省外 省市 省直 乡镇 乡村 乡亲 乡贤 街道 街区 街巷 街镇
  路网 路灯 路段 路口 路面 路线 工程 工业 工作(?!日) 工厂 工地 工人 工会 工匠 工艺 工期 工资 工伤 流域 流程 流动 流量 流水 桥梁 隧道 网格 网络 网民 网点 网红 网上
  道路 道德 道理 方案 方向 方式 方针 方阵 分析 分散 分院 分校 分公司 分局 分别 分类 分布 分之 分级 分区 倍增 成果 成员 成效 成本 成就 成功 成立 股份 股权 股东
  强化 强县 大会 大关 大厦 大厅 大赛 大桥 大街 大队(?!伍) 大户 大师 大众 大米 大棚 大豆 步行 步伐 步道 章程 号召 号码 版权 字号 级别 类型 类别 台阶 台账 台风 台胞
  套餐 只有 只要 架构 列为 列入 列车 批准 批复 批发 起步 起来 轮训 轮胎 场所 场景 场馆 场地 年底 年均 年产 年轻 年龄 天然 日均 日常 周边 周期 周围
  度假 度汛 度过 里程 升级 升学 升规 升至 升到 克服 斤两 担当 担保 担任 元旦 折合 折扣 点亮 点击 点评 人口(?!密) 人民 人才 人大 人均 人数 人工 人居 人社 人文 人力
  间接 篇章 本级 本科 本土 本市 本区 本县 面积 面貌 面向 端口(?=规模)
`;

const nouns = new RegExp(list.trim().split(/\s+/).join("|"), "yu");

/** Whether a noun or a verb begins at a place of a text whose first character looks like a measure word. */
export function beginsNoun(text: string, place: number): boolean {
  nouns.lastIndex = place;
  return nouns.test(text);
}

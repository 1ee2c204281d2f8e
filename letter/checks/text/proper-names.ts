/** A name of an institution, a place or an event where it stands in a text (UTF-16 units), and its ending. */
export type ProperName = { name: string; ending: string; start: number; end: number }

const endings = [
  '交易中心|交易所|服务中心|研究中心|会展中心|创新中心|创业中心|体验中心|展示中心|数据中心|指挥中心|活动中心|文化中心|体育中心|培训中心|中心',
  '产业园区|产业园|创意园|科技园|工业园|物流园|示范园|示范区|合作区|试验区|保税区|开发区|集聚区|园区',
  '联盟论坛|论坛|博览会|交易会|展览会|大赛|联盟|协会|商会|学会|联合会|基金会|委员会|理事会',
  '研究院|研究所|实验室|工作室|研究生院|技师学院|设计学院|学院|大学|中学|小学|幼儿园|医院|博物馆|美术馆|图书馆|文化馆|科技馆|体育馆|展览馆',
  '孵化基地|实训基地|示范基地|集聚基地|聚集基地|集聚地|聚集地|基地|孵化器|服务平台|交易平台|信息平台|大数据平台|平台|有限公司|公司|集团',
  '专项行动|行动计划|示范工程|区域品牌|品牌|工程|枢纽|大桥|隧道|快速路|高速公路|水库|公园|广场|社区|火车站|机场|码头|口岸|系统',
]
const ending = new RegExp(`(?:${endings.join('|')})(?![一-鿿]?(?:大学|学院|公司|集团|分院|分馆))`, 'g')

/** Words that no name has, so that a name begins after the last of them. */
const boundaries =
  /(?:[^一-鿿]|[的和与及或在对由向从将把为是了至到等被让使并而可于以按也又新让给]|推动|推进|推广|推荐|建设|打造|成立|设立|组建|举办|承办|召开|办好|支持|依托|通过|开展|申报|加快|加强|筹建|出台|联合|委托|授权|争取|构建|发展|形成|成为|目前|已有|现有|共建|引进|引入|参加|参观|利用|启动|获批|授予|入选|积极|沟通|会同|作为|包括|以及|位于|前往|入驻|完善|实施|组织|建成|建立|创建|扩建|改建|建好|用好|运营|管理|负责|协调|围绕|指导|鼓励|引导|要求|邀请|根据|按照|结合|充分|发挥|促进|提升|优化|聚焦|培育|探索|纳入|列入|升级|改造|投入|使用|[一二两三四五六七八九十\d]+[个家所届座处次批条项类]|多[个家所届座处次批条项]|有关|相关|各级|各类|全市|全区|全省|全县|我[市区省县局]|本[市区省县局])/g

/** The longest name that is looked at, in characters. */
const longest = 18

/** The names with such endings in a text, each as far back as it may reach; those shorter than `shortest` characters are left out. */
export function properNamesIn(text: string, shortest = 6): ProperName[] {
  return [...text.matchAll(ending)].flatMap((found) => {
    const end = found.index + found[0].length
    const before = text.slice(Math.max(0, end - longest), found.index)
    const cut = lastBoundary(before)
    const start = found.index - (before.length - cut)
    const name = text.slice(start, end)
    return name.length < shortest ? [] : [{ name, ending: found[0], start, end }]
  })
}

/** Where the last word ends that cannot be part of a name. */
function lastBoundary(words: string): number {
  let end = 0
  for (const found of words.matchAll(boundaries)) end = found.index + found[0].length
  return end
}

/** Whether a name may begin at this place: nothing that can belong to it stands before it. */
export function beginsName(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longest), at)
  return lastBoundary(before) === before.length
}

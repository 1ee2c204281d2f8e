import { letterRule } from '../rule'
import { isMadePublic } from '../text/made-public'
import { hintedPlaces, type Phrase } from '../text/phrases'

/** What is not settled yet, or still asked of others. */
const phrases: readonly Phrase[] = [
  {
    pattern: /正在(?:抓紧|积极|加紧|牵头|会同[^，。；\n]{2,16}|组织)?(?:研究制定|研究起草|起草|研究出台|编制起草)/g,
    advice: '文件尚未出台',
  },
  { pattern: /征求[^，。；：！？\n]{0,14}(?:部委|部门|单位|地区|方面)(?:的)?意见/g, advice: '尚在征求意见' },
  {
    pattern: /拟(?:积极)?(?:向|报)[^，。；：！？\n]{1,20}(?:申请|申报|报批|审批|审定|审议|批准|备案|请示)/g,
    advice: '尚待上级批准',
  },
  {
    pattern:
      /(?:积极|正在|多次|努力)?向(?:国务院|国家|中央|部委|省委|省政府|自治区政府|上级)[^，。；：！？\n]{0,14}(?:申请|争取|请示|汇报)/g,
    advice: '向上级争取的事项尚未落定',
  },
  { pattern: /将(?:再次|重新|进一步)?(?:审议|审定|研究决定)/g, advice: '结果尚未作出' },
  { pattern: /(?:正在|尚在|仍在)(?:与[^，。；\n]{2,20})?(?:进行)?(?:洽谈|谈判|磋商|商谈)/g, advice: '尚在商谈' },
  { pattern: /(?:尚未|还未|暂未)(?:正式)?(?:公开|公布|对外公布|印发|出台|发布)/g, advice: '尚未公布' },
]
/** So many places are shown in a letter. */
const limit = 6

/** C01: what is not settled yet is not told in a letter that is made public. */
export const pendingMatter = letterRule({
  id: 'pending-matter',
  code: 'C01',
  name: '公开件中的未定事项，由人判断',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：未公开、未决定的事项不进入公开件',
  messages: { found: '答复将公开，“{words}”：{advice}，请核对是否可以公开' },
  example: { wrong: '正在研究制定《××行动计划》（主动公开）', right: '删去，或改为不予公开' },
  create:
    (report) =>
    ({ letter }) => {
      if (!isMadePublic(letter)) return
      for (const { words, advice, ...place } of hintedPlaces(letter, phrases, limit))
        report({ messageId: 'found', data: { words, advice }, ...place })
    },
})

import { letterRule } from '../rule'
import { partsOf } from '../text/parts'

const unnamed =
  /(?:经?(?:会同|商请|会商|商|征求|汇总|综合|结合|听取|协调)(?:了)?)(?:市|县|区|省|我市|全市)?(?:直)?(?:各|有关|相关|多个|多家|各有关|各相关|会办|协办)+(?:的)?(?:单位|部门|会办单位|协办单位|委办局)(?:的)?(?:会办|协办|办理)?(?:意见)?/g

/** S19: a letter that rests on the opinions of others says whose they are. */
export const coHandlersUnnamed = letterRule({
  id: 'co-handlers-unnamed',
  code: 'S19',
  name: '写明会办单位',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：主办单位向代表说明会办单位的意见',
  messages: {
    unnamed: '“{words}”没有写明会办单位，有会办单位的宜写出名称',
    unmentioned: '登记的会办单位“{agency}”在答复中没有提到',
  },
  example: { wrong: '经汇总相关单位意见，现答复如下', right: '经会同市文化广电旅游体育局、罗湖区政府研究，现答复如下' },
  create:
    (report) =>
    ({ letter }) => {
      const body = partsOf(letter, 'opening', 'heading', 'paragraph', 'table', 'closing', 'distribution')
      const words = body.map(({ text }) => text).join('\n')
      for (const agency of letter.facts.coHandlers)
        if (!words.includes(agency.trim())) report({ messageId: 'unmentioned', data: { agency }, block: null })
      if (letter.facts.coHandlers.some((agency) => words.includes(agency.trim()))) return
      for (const { id, text } of partsOf(letter, 'opening'))
        for (const { 0: found, index } of text.matchAll(unnamed))
          report({ messageId: 'unnamed', data: { words: found }, block: id, start: index, end: index + found.length })
    },
})

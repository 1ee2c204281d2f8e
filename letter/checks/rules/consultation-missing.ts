import { letterRule } from '../rule'
import { partsOf } from '../text/parts'

/** Whoever is spoken with: the recipient, and no office whose name begins with 代表. */
const recipient = '(?:您|你们|提案人|领衔人|(?:代表|委员)(?!工|与选举|选举|联络|大会|会|团|处|性|作|资格))'
const talk = '(?:沟通|面商|面复|协商|联系|走访|拜访|座谈|见面|面谈|交流|汇报|征求|听取|回访|反馈|通话|电话)'

/** What says that the deputy was spoken with, or is asked for a word on this very reply. */
const statements = [
  new RegExp(`(?:与|同|和|向|跟|邀请?|约|经)[^。；，]{0,10}${recipient}[^。；，]{0,14}${talk}`),
  new RegExp(`${talk}(?:了|过|到)?[^。；，]{0,6}${recipient}`),
  /(?:填写|填好|寄回|反馈|附送|随函)[^。；！]{0,16}(?:回执|意见表|反馈表|测评表|评价表)/,
  /(?:对(?:以上|上述|本|此|我.{0,3})答?复?|如)[^。；！]{0,12}(?:意见|不满意|异议|疑问)[^。；！]{0,20}(?:反馈|联系|告知|提出|指出)/,
]

/** S20: where the region wants it, the reply says how the deputy was consulted. */
export const consultationMissing = letterRule({
  id: 'consultation-missing',
  code: 'S20',
  name: '写明与代表（委员）沟通或征求意见的情况',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：本地区办理规定要求',
  messages: { missing: '本地区要求写明与代表（委员）沟通或征求意见的情况，文中没有找到' },
  example: {
    wrong: '（全文未提及沟通情况）',
    right: '办理过程中，我局于2024年5月8日当面听取了您的意见。',
  },
  create:
    (report) =>
    ({ letter, profile }) => {
      if (!profile.requires.consultation) return
      const said = partsOf(letter).some(({ text }) => statements.some((statement) => statement.test(text)))
      if (!said) report({ messageId: 'missing', block: null })
    },
})

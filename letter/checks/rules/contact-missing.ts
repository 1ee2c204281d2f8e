import { blankPattern } from '../../model/phrases'
import { letterRule } from '../rule'
import { type Part, partsOf } from '../text/parts'

const label = /联\s*系\s*人|经\s*办\s*人|承\s*办\s*人|联系单位|联系电话|联系方式|电\s*话/
/** An office number (7 or 8 figures with or without area code, extension 转…), a mobile number, a service number. */
const phone = /\d{3,4}[-—－\s）)]*\d{3,4}[-\s]?\d{3,4}|\d{7,}|1\d{4}(?!\d)/

function isContact({ text }: Part): boolean {
  return label.test(text)
}

/** S24: where the region wants it, the letter names somebody to call. */
export const contactMissing = letterRule({
  id: 'contact-missing',
  code: 'S24',
  name: '注明联系人及联系电话',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：本地区办理规定要求',
  messages: {
    missing: '本地区要求注明联系人及联系电话，文中没有找到',
    phone: '联系人处没有联系电话',
  },
  example: { wrong: '（未注明）', right: '（联系人：周敏，联系电话：0000-5551234）' },
  create:
    (report) =>
    ({ letter, profile }) => {
      if (!profile.requires.contact) return
      const contacts = partsOf(letter, 'closing', 'attachment', 'note', 'disclosure', 'distribution').filter(isContact)
      const [first] = contacts
      if (!first) {
        report({ messageId: 'missing', block: partsOf(letter, 'note').find(({ text }) => text === '')?.id ?? null })
        return
      }
      if (contacts.some(({ text }) => phone.test(text) || text.search(blankPattern) >= 0)) return
      report({ messageId: 'phone', block: first.id })
    },
})

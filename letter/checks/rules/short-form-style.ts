import { letterRule, type Report } from '../rule'
import { type ShortForm, shortFormsOf } from '../text/short-forms'

const usual = /^(?:以下[统合简]称|以下称)$/

/** Whether the short form stands bare, in no quotation marks and no 《》. */
function isBare({ marks }: ShortForm): boolean {
  return marks === ''
}

function report({ part, start, end, inner }: ShortForm, messageId: string, right: string): Report {
  const words = part.text.slice(start, end)
  return { messageId, data: { words, right }, block: part.id, start, end: Math.max(end, inner.end) }
}

/** A02: all short forms of a letter are introduced in one form: （以下简称“×××”）. */
export const shortFormStyle = letterRule({
  id: 'short-form-style',
  code: 'A02',
  name: '“以下简称”的写法一致',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：同一函件内体例一致',
  messages: {
    quotes: '“以下简称”的写法前后不一：他处简称加了引号，此处“{words}”没有加，可改为“{right}”',
    words: '“{words}”应写作“{right}”',
  },
  example: {
    wrong: '（以下简称“清华深国院”）……（以下简称南科大）',
    right: '（以下简称“清华深国院”）……（以下简称“南科大”）',
  },
  create:
    (tell) =>
    ({ letter }) => {
      const forms = shortFormsOf(letter)
      const quoted = forms.some(({ marks }) => /["“”‘「『]/.test(marks))
      for (const form of forms) {
        const { part, start, inner, introduction } = form
        const spoken = usual.test(introduction) || introduction === '简称'
        const bare = spoken && quoted && isBare(form)
        const name = part.text.slice(inner.start, inner.end).trim()
        if (bare)
          tell({
            ...report(form, 'quotes', `（以下简称“${name}”）`),
            fixes: [
              {
                title: '加上引号',
                edits: [
                  { block: part.id, start: inner.start, end: inner.start, text: '“' },
                  { block: part.id, start: inner.end, end: inner.end, text: '”' },
                ],
              },
            ],
          })
        if (spoken) continue
        const at = part.text.indexOf(introduction, start)
        tell({
          ...report(form, 'words', '以下简称'),
          data: { words: introduction, right: '以下简称' },
          start: at,
          end: at + introduction.length,
          suggestions: [{ text: '以下简称' }],
        })
      }
    },
})

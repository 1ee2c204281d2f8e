import { letterRule } from '../rule'
import { citedTitles, comparedWords, titleSubject } from '../text/cited-title'
import { closeness } from '../text/closeness'
import { partOf } from '../text/parts'

/** Whether a cited title is the original's; a title that was registered without 关于……的建议 may be cited with it. */
function isTitle(cited: string, original: string): boolean {
  const one = comparedWords(cited)
  const other = comparedWords(original)
  return one === other || titleSubject(one) === other || one === titleSubject(other)
}

/** S09: the opening cites the proposal's title word for word. */
export const proposalTitleMismatch = letterRule({
  id: 'proposal-title-mismatch',
  code: 'S09',
  name: '引述的建议（提案）标题与原件一致',
  severity: 'error',
  strength: 'required',
  basis: '《党政机关公文处理工作条例》，审核重点：引文准确',
  messages: { differs: '引述的标题“{cited}”与原件标题“{original}”不一致' },
  example: {
    wrong: '《关于推进黄金珠宝产业发展的建议》（原件有“高质量”）',
    right: '《关于推进黄金珠宝产业高质量发展的建议》',
  },
  create:
    (report) =>
    ({ letter }) => {
      const original = letter.proposal?.title.trim().replace(/^《(.*)》$/, '$1') ?? ''
      const opening = partOf(letter, 'opening')
      if (original === '' || !opening) return
      const cited = citedTitles(opening.text)
      if (cited.some(({ title }) => isTitle(title, original))) return
      const [nearest] = cited
        .map((citation) => ({ ...citation, near: closeness(citation.title, original) }))
        .filter(({ title, near }) => near >= 0.5 || /^关于|(?:建议|提案|议案)$/.test(title))
        .sort((a, b) => b.near - a.near)
      if (!nearest) return
      report({
        messageId: 'differs',
        data: { cited: nearest.title, original },
        block: opening.id,
        start: nearest.start,
        end: nearest.end,
        suggestions: [{ text: original }],
      })
    },
})

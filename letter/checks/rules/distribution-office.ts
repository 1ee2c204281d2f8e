import { type Kind, proposalWord } from '../../model/facts'
import type { Profile } from '../../model/template'
import { letterRule } from '../rule'
import { copiedOffices, copyLists } from '../text/distribution'
import { partsOf } from '../text/parts'

const everywhere: Record<'suggestion' | 'cppcc', RegExp> = { suggestion: /人大|人民代表大会/, cppcc: /政协/ }

function belongsTo(kind: 'suggestion' | 'cppcc', name: string, { offices }: Profile): boolean {
  return everywhere[kind].test(name) || (offices[kind] ?? []).some((office) => name.includes(office))
}

/** The side that a proposal comes from; a bill is the congress's. */
function sideOf(kind: Kind): 'suggestion' | 'cppcc' {
  return kind === 'cppcc' ? 'cppcc' : 'suggestion'
}

/** S33: a reply to a suggestion is copied to the congress, one to a CPPCC proposal to the CPPCC. */
export const distributionOffice = letterRule({
  id: 'distribution-office',
  code: 'S33',
  name: '抄送单位与建议、提案的类型相符',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：建议的答复抄送人大常委会工作机构，提案的答复抄送政协提案工作机构',
  messages: { other: '{word}的答复应抄送{right}工作机构，此处抄送的是“{name}”' },
  example: {
    wrong: '（提案答复）抄送：市人大常委会代表工委，市政府督查室。',
    right: '（提案答复）抄送：市政协提案委员会，市政府督查室。',
  },
  create:
    (report) =>
    ({ letter, profile }) => {
      const own = sideOf(letter.facts.kind)
      const other = own === 'cppcc' ? 'suggestion' : 'cppcc'
      const copied = partsOf(letter, 'distribution').flatMap(({ id, text }) =>
        copyLists(text).flatMap((list) => copiedOffices(text, list).map((office) => ({ id, ...office }))),
      )
      // Proposals of both kinds may be handled together; then both sides get their copy.
      if (copied.some(({ name }) => belongsTo(own, name, profile))) return
      const data = { word: proposalWord(letter.facts.kind), right: own === 'cppcc' ? '政协' : '人大' }
      for (const { id, name, start, end } of copied)
        if (belongsTo(other, name, profile))
          report({ messageId: 'other', data: { ...data, name }, block: id, start, end })
    },
})

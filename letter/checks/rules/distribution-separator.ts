import { letterRule } from '../rule'
import { type CopiedOffice, copiedOffices, copyLists } from '../text/distribution'
import { partsOf } from '../text/parts'

/** Which system an office belongs to: congress, CPPCC, party, courts, government. */
function systemOf(name: string): string {
  if (/人大|人民代表大会/.test(name)) return 'congress'
  if (/政协/.test(name)) return 'cppcc'
  if (/法院|检察院/.test(name)) return 'justice'
  if (/[省市县区州旗]委(?:办|督|政|组|宣|统|编|网|机|老|社|$)|纪委|党委/.test(name)) return 'party'
  return 'government'
}

/** 市委、市政府督查室 is one office, not two. */
function isJointName(office: CopiedOffice): boolean {
  return /^[省市县区州旗]?(?:党?委|党工委|人大|政协|政府)$/.test(office.name)
}

/** Whether the sign between two offices is not what the region writes. Inside one system 、 is right everywhere. */
function isWrong(office: CopiedOffice, next: CopiedOffice, wanted: string): boolean {
  if (office.sign === wanted || !'、，'.includes(office.sign) || isJointName(office)) return false
  return wanted === '、' || (office.sign === '、' && systemOf(office.name) !== systemOf(next.name))
}

/** S32: the sign between the offices of 抄送 is the one that the region uses. */
export const distributionSeparator = letterRule({
  id: 'distribution-separator',
  code: 'S32',
  name: '抄送机关之间的分隔符合本地习惯',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：不同系统的机关之间用逗号，同一系统内用顿号；本地另有习惯的从其习惯',
  messages: { separator: '此处抄送机关之间一般用“{wanted}”分隔' },
  example: { wrong: '抄送：市人大常委会代表工委、市政府督查室。', right: '抄送：市人大常委会代表工委，市政府督查室。' },
  create:
    (report) =>
    ({ letter, profile }) => {
      const wanted = profile.distributionSeparator
      for (const { id, text } of partsOf(letter, 'distribution'))
        for (const list of copyLists(text)) {
          const offices = copiedOffices(text, list)
          offices.forEach((office, index) => {
            const next = offices[index + 1]
            if (!next || !isWrong(office, next, wanted)) return
            const start = text.indexOf(office.sign, office.end)
            report({
              messageId: 'separator',
              data: { wanted },
              block: id,
              start,
              end: start + 1,
              fixes: [{ text: wanted }],
            })
          })
        }
    },
})

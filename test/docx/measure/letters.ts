import type { Letter } from '../../../letter/model/letter'
import { heading, letterOf, part, plainLetter } from '../letters'

const copies = '抄送：市人大常委会选联任工委、市政府督查室、市发展和改革委员会、市财政局、市人力资源和社会保障局。'
const attachment = '附件：1. 工作清单\n2. 关于推进产业高质量发展若干措施及其任务分工和完成时限的明细清单'

/** A letter of several pages with every part that a letter may have. */
export function fullLetter(format: 'letter' | 'document'): Letter {
  const { blocks, facts } = plainLetter(20)
  return letterOf(
    [
      ...blocks.slice(0, 3),
      heading(1, '关于推动转型升级的建议'),
      part('paragraph', '我局已经会同有关单位落实。'),
      heading(2, '强化政策支持。'),
      heading(3, '加大资金投入'),
      heading(4, '设立专项资金'),
      ...blocks.slice(3, -5),
      part('attachment', attachment),
      ...blocks.slice(-5, -1),
      part('distribution', copies),
    ],
    { ...facts, format, copyNumber: '000001', secrecy: '机密★1年', urgency: '特急', signer: '王五', resultClass: 'A' },
  )
}

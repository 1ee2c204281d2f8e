import { letterRule } from '../rule'
import { answeredSections } from '../text/answered-sections'

/** Words of refusal and difficulty. */
const difficulty =
  /(?:暂|尚|还|目前)?不具备[^，。；\n]{0,12}条件|(?:目前|暂时|现阶段|短期内)?(?:无法|难以)(?!得|忘|避免|替代)[^，。；\n]{2,}|尚无(?:相关|明确|法律|政策|先例|依据|条件)|暂不(?:考虑|具备|安排|实施|可行|宜|予)|条件(?:尚|还)?不成熟|没有(?:相关)?(?:依据|先例|权限)/
/** Words of what will be done, of another way, or of what was done. */
const nextStep =
  /下一步|下步|下阶段|今后|后续|接下来|将|拟|继续|计划|逐步|适时|进一步|争取|力争|积极|加强|加快|推动|推进|研究|探索|配合|支持|可以|可向|可通过|可按|建议您|建议你们|转请|待[^，。；\n]{2,24}(?:后|时)|已(?:经)?(?:完成|建成|开通|实施|印发|开展|安排|建立|启动)/

/** C07: a response that tells of difficulties tells what comes next. */
export const noNextStep = letterRule({
  id: 'no-next-step',
  code: 'C07',
  name: '讲困难的同时讲下一步，不推诿，由人判断',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：暂不能办理的，说明原因和下一步打算',
  messages: { missing: '这一条只讲困难，没有讲下一步打算，请核对是否有推诿之嫌' },
  example: { wrong: '该路段暂不具备拓宽条件。', right: '该路段暂不具备拓宽条件。下一步，我局将优化信号配时。' },
  create:
    (report) =>
    ({ letter }) => {
      for (const { parts, words } of answeredSections(letter)) {
        if (nextStep.test(words)) continue
        const place = parts.find((part) => difficulty.test(part.words))
        const found = place ? difficulty.exec(place.words) : null
        if (place && found)
          report({
            messageId: 'missing',
            block: place.id,
            start: found.index,
            end: found.index + found[0].length,
          })
      }
    },
})

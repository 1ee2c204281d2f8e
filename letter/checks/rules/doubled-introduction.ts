import { sectionAt } from '../../model/sections'
import { letterRule } from '../rule'
import { statedWords } from '../text/own-words'
import { partsOf } from '../text/parts'

/** 具体情况如下：, 主要做法为： and the like, which announce what follows. */
const introduction =
  /(?:具体|有关|相关|主要|基本)?(情况|做法|措施|内容|安排|进展|意见)(?:说明|汇报|报告|答复|介绍)?(?:如下|为|是|包括)[：:]/g

/** W06: what follows is announced once in a response. */
export const doubledIntroduction = letterRule({
  id: 'doubled-introduction',
  code: 'W06',
  name: '同一条答复里不重复使用“具体情况如下”一类引语',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：行文简洁，不重复赘余',
  messages: { again: '前面已有“{first}”，此处重复' },
  example: { wrong: '具体情况如下：……具体情况为：', right: '具体情况如下：' },
  create:
    (report) =>
    ({ letter }) => {
      const starts = letter.blocks.flatMap((block, index) =>
        block.type === 'heading' && block.level === 1 ? [index] : [],
      )
      const stretches = starts.length > 0 ? starts.map((start) => sectionAt(letter.blocks, start)) : []
      for (const { start, end } of stretches) {
        const first = new Map<string, string>()
        for (const { block, text } of partsOf({ blocks: letter.blocks.slice(start, end) }, 'heading', 'paragraph'))
          for (const found of statedWords(block, text).matchAll(introduction)) {
            const [words, matter = ''] = found
            const earlier = first.get(matter)
            if (earlier === undefined) first.set(matter, words)
            else
              report({
                messageId: 'again',
                data: { first: earlier },
                block: block.id,
                start: found.index,
                end: found.index + words.length,
              })
          }
      }
    },
})

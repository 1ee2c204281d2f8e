import { letterRule } from '../rule'
import { partsOf } from '../text/parts'

/** Honours that say nothing of quality any longer, or that the law keeps out of advertising. */
const honours = /中国驰名商标|驰名商标|著名商标|中国名牌|国家免检|中国知名品牌|消费者最喜爱|消费者信得过/
/** What the law or the office itself does about such marks. */
const administering = /认定|保护|申请|申报|培育|管理|侵权|假冒|维权|注册|条例|办法/

/** C11: 驰名商标 and the like are no words of praise. */
export const honourWord = letterRule({
  id: 'honour-word',
  code: 'C11',
  name: '“驰名商标”等荣誉不作宣传，由人判断',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：参照商标法，“驰名商标”不用于宣传',
  messages: { found: '“{words}”不宜用作宣传，请核对是否需要写出' },
  example: { wrong: '拥有29个“中国驰名商标”', right: '拥有一批影响力较大的品牌' },
  create:
    (report) =>
    ({ letter }) => {
      for (const { id, text } of partsOf(letter, 'heading', 'paragraph')) {
        const found = honours.exec(text)
        if (!found) continue
        const around = text.slice(Math.max(0, found.index - 12), found.index + found[0].length + 8)
        if (administering.test(around)) continue
        report({
          messageId: 'found',
          data: { words: found[0] },
          block: id,
          start: found.index,
          end: found.index + found[0].length,
        })
        return
      }
    },
})

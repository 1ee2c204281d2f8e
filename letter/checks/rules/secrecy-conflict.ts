import { letterRule } from '../rule'
import { linesOf } from '../text/lines'
import { isMadePublic } from '../text/made-public'
import { partsOf } from '../text/parts'

/** 秘密★1年 anywhere, or a line that is nothing but a mark. */
const starred = /(?:绝密|机密|秘密)\s*★/
const alone = /^[\s（(【[]*(?:绝密|机密|秘密|内部资料|内部文件|内部使用|内部材料)[\s）)】\]]*$/
const inside =
  /(?:内部(?:资料|文件|材料|刊物)[，,、\s]*(?:注意保存|请勿外传|不得外传|妥善保管|严禁外传)|仅供(?:内部|领导)(?:参阅|参考|使用)|(?:请勿|不得|严禁)外传)/

/** C09: what is secret or internal is not made public. */
export const secrecyConflict = letterRule({
  id: 'secrecy-conflict',
  code: 'C09',
  name: '有密级或内部标识的，不主动公开',
  severity: 'error',
  strength: 'required',
  basis: '《政府信息公开条例》：涉密信息不公开',
  messages: {
    classified: '标有密级“{mark}”，又主动公开，两者矛盾',
    marked: '“{mark}”与主动公开矛盾',
  },
  example: { wrong: '秘密★1年……公开方式：主动公开', right: '秘密★1年……公开方式：不予公开' },
  create:
    (report) =>
    ({ letter }) => {
      if (!isMadePublic(letter)) return
      const { secrecy } = letter.facts
      if (secrecy.trim() !== '')
        report({
          messageId: 'classified',
          data: { mark: secrecy.trim() },
          block: partsOf(letter, 'disclosure')[0]?.id ?? null,
        })
      for (const { id, type, text } of partsOf(letter))
        for (const line of linesOf(text)) {
          const own = type === 'note' || type === 'disclosure' || type === 'title'
          const found = starred.exec(line.text) ?? alone.exec(line.text) ?? (own ? inside.exec(line.text) : null)
          if (!found) continue
          const start = line.start + found.index
          report({
            messageId: 'marked',
            data: { mark: found[0].trim() },
            block: id,
            start,
            end: start + found[0].length,
          })
        }
    },
})

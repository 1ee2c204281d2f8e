import { blockRule } from '../rule'
import { withoutQuoted } from '../text/pairs'

/** 和, 及 and the like as conjunctions; 和平, 及时, 与会 and 与……挂钩 are other words. */
const conjunction = [
  '以及',
  '和(?!平(?!台|均|原|时|稳)|谐|田(?!间)|睦|美(?!丽|化|术|容)|解(?!决|释|除|读)|县|顺|龙|静|气|声|约|悦|颐|畅|盘)',
  '及(?![时早格第至])',
  '与(?![会时民日众此生其]|[^，。；：、]{0,16}(?:相|挂钩|脱钩|对应|配套|有关|结合|衔接|一致|适应|匹配))',
  '或者?(?!许)',
].join('|')
/** 、 right before a conjunction; a comma before 以及 is right. */
const wrong = new RegExp(`、[ \\u3000]?(?=(?:${conjunction})[^，。；：、])`, 'g')

/** P13: no 、 before a conjunction. */
export const conjunctionSeparator = blockRule({
  id: 'conjunction-separator',
  code: 'P13',
  name: '连词前不用顿号',
  severity: 'info',
  strength: 'required',
  basis: 'GB/T 15834-2011，顿号：并列词语之间已有“和”“及”等连词的，连词前不用顿号',
  messages: { separator: '连词“{word}”前不用顿号' },
  example: { wrong: '甲、乙、和丙', right: '甲、乙和丙' },
  create: (report) => (block, text) => {
    const words = withoutQuoted(text)
    for (const { 0: mark, index } of words.matchAll(wrong)) {
      const end = index + mark.length
      const word = /^(?:以及|或者|.)/u.exec(words.slice(end, end + 2))?.[0] ?? ''
      report({
        messageId: 'separator',
        data: { word },
        block: block.id,
        start: index,
        end: end + word.length,
        suggestions: [{ title: '删去顿号', edits: [{ block: block.id, start: index, end, text: '' }] }],
      })
    }
  },
})

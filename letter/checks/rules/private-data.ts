import { letterRule } from '../rule'
import { isMadePublic } from '../text/made-public'
import { partsOf } from '../text/parts'

/** Eleven figures beginning 13 to 19, together or 3-4-4; a number of things, a decimal or a document's number is none. */
const mobile =
  /(?<![\d〔第]|\d\.)(?:\+?86[- ]?)?1[3-9]\d(?:\d{8}|[- ]\d{4}[- ]\d{4})(?!\.?\d|[万亿元人个号项户件平吨])/g
/** The eighteen figures of an identity number: place, day of birth, order, check figure. */
const identity =
  /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** Whether the last figure is the check figure of the first seventeen (GB 11643-1999). */
function isIdentityNumber(text: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0)
  return '10X98765432'[sum % 11] === text.slice(-1).toUpperCase()
}

function masked(number: string): string {
  const figures = number.replace(/^\+?86[- ]?|[- ]/g, '')
  return figures.length === 11
    ? `${figures.slice(0, 3)}****${figures.slice(-4)}`
    : `${figures.slice(0, 6)}********${figures.slice(-4)}`
}

/** S25: a letter that is made public holds no mobile numbers or identity numbers. */
export const privateData = letterRule({
  id: 'private-data',
  code: 'S25',
  name: '公开件不含个人手机号、身份证号',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：公开办理结果时不公开个人信息',
  messages: {
    mobile: '拟公开的答复中有手机号码，请核对是否可以公开',
    identity: '拟公开的答复中有身份证号码',
  },
  example: { wrong: '联系电话：13900001234', right: '联系电话：0000-5551234' },
  create:
    (report) =>
    ({ letter }) => {
      if (!isMadePublic(letter)) return
      for (const { id, text } of partsOf(letter)) {
        const found = [
          ...[...text.matchAll(mobile)].map((match) => ({ messageId: 'mobile', match })),
          ...[...text.matchAll(identity)]
            .filter(([number]) => isIdentityNumber(number))
            .map((match) => ({ messageId: 'identity', match })),
        ]
        for (const { messageId, match } of found)
          report({
            messageId,
            block: id,
            start: match.index,
            end: match.index + match[0].length,
            suggestions: [{ title: '隐去中间数字', text: masked(match[0]) }],
          })
      }
    },
})

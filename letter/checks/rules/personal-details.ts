import { letterRule } from '../rule'
import { isMadePublic } from '../text/made-public'
import { partsOf } from '../text/parts'

/** Details of a person with the words that announce them; bare figures or an address of an office are none. */
const details = {
  account:
    /(?:(?:银行|个人|收款|开户)?(?:账号|帐号|卡号)|银行(?:账户|帐户|卡))(?:号码)?\s*(?:为|是)?\s*[：:]?\s*(?<figures>\d{4}(?:[ -]?\d{3,4}){2,3}(?:[ -]?\d{1,4})?)(?!\d)/g,
  address:
    /(?:家庭(?:住址|地址)|现住址|户籍(?:地址|所在地)|居住地址|住址|家住|现居住?于?)\s*(?:为|是|在)?\s*[：:]?\s*(?<figures>[^，。；：！？\s]{3,30}?\d{1,5}(?:号楼|号|栋|幢|单元|室|弄)[^，。；：！？\s]{0,12})/g,
  passport: /护照(?:号码?)?\s*(?:为|是)?\s*[：:]?\s*(?<figures>[A-Z]{1,2}\d{7,8})(?!\d)/g,
} as const

/** C10: a letter that is made public tells no bank accounts, home addresses or passport numbers of persons. */
export const personalDetails = letterRule({
  id: 'personal-details',
  code: 'C10',
  name: '公开件不含个人住址、银行账号、护照号',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：公开办理结果时不公开个人信息',
  messages: {
    account: '拟公开的答复中有银行账号，请核对是否可以公开',
    address: '拟公开的答复中有个人住址，请核对是否可以公开',
    passport: '拟公开的答复中有护照号码，请核对是否可以公开',
  },
  example: { wrong: '家庭住址：翠园路18号3栋502室', right: '（不写住址）' },
  create:
    (report) =>
    ({ letter }) => {
      if (!isMadePublic(letter)) return
      for (const { id, text } of partsOf(letter))
        for (const [messageId, pattern] of Object.entries(details))
          for (const found of text.matchAll(pattern)) {
            const figures = found.groups?.figures ?? ''
            const end = found.index + found[0].length
            report({ messageId, block: id, start: end - figures.length, end })
          }
    },
})

/** The signs of a Chinese numeral, with the look-alikes that letters use for 〇. */
export const numeralSigns = '〇零○ＯO一二三四五六七八九十百千'

/** Spaces of every width, the invisible ones too; `\s` knows the ideographic and the no-break space. */
export const blankSigns = '\\s\\u200b-\\u200d\\u2060'

const chinese = '\\u4e00-\\u9fff\\u3400-\\u4dbf〇'
const alignmentSpace = new RegExp(`(?<=[${chinese}）》”、，：])[${blankSigns}]+(?=[${chinese}（《“])`, 'g')

/** The text without the spaces that stretch words between Chinese characters (答 复, 联 系 人). */
export function withoutAlignment(text: string): string {
  return text.replace(alignmentSpace, '')
}

const anySpace = new RegExp(`[${blankSigns}]+`, 'g')

/** The text without any space at all. */
export function withoutSpaces(text: string): string {
  return text.replace(anySpace, '')
}

const agencySuffix =
  /(?:局|委|会|厅|部|办|室|政府|院|署|中心|公司|集团|队|所|站|处|科|行|社|校|学|联|街道|镇|乡|盟|旗|党|组|海关|电视台|银行|总会|企业|团|庭|馆|园|区|县|市|省|矿务|林场)$/

/** Whether the words can be the name of an agency, or of several: no sentence, and the ending of an agency's name. */
export function isAgency(text: string): boolean {
  const name = withoutSpaces(text).replace(/[（(](?:盖章|印章|公章|章|代章)[）)]$/, '')
  return (
    name.length >= 2 &&
    name.length <= 40 &&
    !/[，。；：！？:;,!?《》“”]|关于|对(?![外口台])|的/.test(name) &&
    agencySuffix.test(name)
  )
}

/** What Chinese full-width letters and figures are in half width; all else stays. */
export function halfWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
}

import type { disclosures } from '../model/facts'
import { withoutAlignment } from './words'

type Disclosure = (typeof disclosures)[number]

const label = '(?:(?:政府)?信息)?公开(?:方式|属性|类别|类型|形式|选项|意见|情况|程度)|是否(?:同意)?公开|公开与否'
const values =
  '(?:此件|本件|本答复)?(?:建议|可以|宜|全文|摘要|删减后)?(?:主动|依申请|同意|不予|不宜|不同意|不|可)?公开(?:发布)?'
const line = new RegExp(
  `^(?:注[：:])?[（(【“”"\\s]*(?:(?:${label})\\s*[：:]\\s*)?[“"]?(${values}|[是否])[”"]?(.*?)[）)】”"。]*$`,
)
const labelled = new RegExp(`^(?:注[：:])?[（(【“\\s]*(?:${label})\\s*[：:]`)

const empty = new RegExp(`^(?:${label})\\s*[：:]?$`)
const inPart = new RegExp(
  `^(?:注[：:])?[（(【“\\s]*(?:(?:${label})\\s*[：:]\\s*)?[“"]?(?:此件|本件|本答复)?(?:建议|可以|宜|同意)?部分公开(?:发布)?(?:$|[”"）)】。，,；;（(\\s])`,
)

function normalised(words: string): Disclosure {
  if (/不|^否/.test(words)) return '不予公开'
  return /依申请/.test(words) ? '依申请公开' : '主动公开'
}

/**
 * The way of disclosure that a line marks, normalised (同意公开 and （此件公开发布） are 主动公开), with the reason behind it
 * where one is given. Null where the line is no such mark.
 */
export function disclosureOf(text: string): { disclosure: Disclosure; reason: string } | null {
  const found = text.length <= 80 ? line.exec(withoutAlignment(text)) : null
  const words = found?.[1]
  if (!found || !words) return null
  if (/^[是否]$/.test(words) && !labelled.test(text)) return null
  const rest = found[2] ?? ''
  const reason = /^[（(，,；;\s]*(?:(?:不公开)?(?:理由|原因)(?:是|为)?[：:]?)?\s*(.*?)[）)。]*$/.exec(rest)?.[1] ?? ''
  const disclosure = normalised(words)
  if (reason && disclosure === '主动公开') return null
  return { disclosure, reason }
}

/** Whether a line says 部分公开, which is none of the three ways. */
export function isPartlyDisclosed(text: string): boolean {
  return text.length <= 80 && inPart.test(withoutAlignment(text))
}

/** Whether a line is the empty form of the mark (公开方式：) or a mark, be it of none of the three ways. */
export function isDisclosureLine(text: string): boolean {
  if (disclosureOf(text) !== null || isPartlyDisclosed(text)) return true
  return text.length <= 80 && empty.test(withoutAlignment(text))
}

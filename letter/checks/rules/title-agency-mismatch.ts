import { letterRule } from '../rule'
import { partsOf } from '../text/parts'
import { titleAgency } from '../text/title-agency'

/** An agency's name as it is compared: without spaces and without （盖章）. */
function bareName(name: string): string {
  return name.replace(/\s/g, '').replace(/[（(][^（）()]*[）)]$/, '')
}

/** Whether an inner office of the agency signs, which is another fault (S36). */
function isInnerOffice(signature: string, agency: string): boolean {
  return signature.startsWith(agency) && /[科处室股]$/.test(signature)
}

/** Whether a name is the other without the place that it begins with: 渝江区民政局, 重山市渝江区民政局. */
function isWithoutPlace(name: string, whole: string): boolean {
  return whole.endsWith(name) && /^[一-鿿]{1,8}[省市县区旗州]$/.test(whole.slice(0, whole.length - name.length))
}

/** S06: the agency in the title is the one that signs, in the same words. */
export const titleAgencyMismatch = letterRule({
  id: 'title-agency-mismatch',
  code: 'S06',
  name: '标题中发文机关名称与署名一致',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：发文机关标志、标题、署名一致',
  messages: {
    short: '标题中的“{title}”与署名“{signature}”写法不一致（一处为简称）',
    different: '标题中的“{title}”与署名“{signature}”不一致',
  },
  example: { wrong: '市工信局关于……的函（署名：××市工业和信息化局）', right: '××市工业和信息化局关于……的函' },
  create:
    (report) =>
    ({ letter }) => {
      const printed = partsOf(letter, 'signature').flatMap(({ text }) => text.split('\n').map(bareName))
      const known = printed.filter((name) => name !== '' && !name.includes('【'))
      const names = known.length > 0 ? known : [bareName(letter.facts.issuer)].filter((name) => name !== '')
      const [title] = partsOf(letter, 'title')
      const agency = title ? titleAgency(title.text, letter.facts) : null
      if (!title || !agency || names.length === 0) return
      const signature = names.join('、')
      const same = [...names, names.join('')].some((name) => name === agency.name)
      const shorter = names.find((name) => isWithoutPlace(name, agency.name))
      if (same || (!shorter && names.every((name) => agency.name.includes(name) || isInnerOffice(name, agency.name))))
        return
      report({
        messageId: shorter || names.some((name) => name.endsWith(agency.name)) ? 'short' : 'different',
        data: { title: agency.name, signature },
        block: title.id,
        start: agency.start,
        end: agency.end,
        suggestions: names.length === 1 ? [{ text: signature }] : [],
      })
    },
})

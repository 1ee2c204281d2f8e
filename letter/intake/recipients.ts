import { chineseNumber } from '../model/numerals'

/** Who is greeted: names of persons or units, whether 等 follows them, and the N of 等N名 (0: not printed). */
export type Recipients = { recipients: string[]; more: boolean; recipientCount: number }

const honorific = /^(?:尊敬的|敬爱的|各位)\s*/
const office = /^(?:(?:全国|省|市|区|县|州|旗|自治区)?\s*(?:人大|政协)\s*(?:代表|委员))(?=[^、，,等])/
const title = /(?<!代表团)(?:\s*(?:代\s*表|委\s*员)(?:们)?|\s*(?:同志|先生|女士))+$/
const more =
  /\s*等\s*(?:([\d〇一二两三四五六七八九十百]+)\s*(?:名|位|人|个|家)?)?\s*(?:附议|联名)?(?:人大|政协)?(?:代\s*表|委\s*员|单位|部门|同志)?(?:们)?$/

function countIn(words: string | undefined): number {
  if (!words) return 0
  return (/^\d+$/.test(words) ? Number(words) : chineseNumber(words)) ?? 0
}

/** A two-character name stretched by a space (张 三) is one name. */
function withoutStretch(text: string): string {
  return text.replace(/(?<![\u4e00-\u9fff·])([\u4e00-\u9fff])[\s\u3000]+([\u4e00-\u9fff])(?![\u4e00-\u9fff·])/g, '$1$2')
}

function nameIn(token: string): string {
  const bare = token.trim().replace(honorific, '').replace(office, '')
  if (/代表团$/.test(bare) || /^\S(?:先生|女士)$/.test(bare)) return bare
  return bare
    .replace(title, '')
    .replace(/[（(][^（）()]*[）)]$/, '')
    .trim()
}

/** The names and units that a salutation greets. Blanks of a template are no names. */
export function recipientsOf(salutation: string): Recipients {
  const greeted = withoutStretch(
    salutation
      .replace(/\s*[：:，,]\s*$/, '')
      .trim()
      .replace(honorific, ''),
  )
  const tail = more.exec(greeted)
  const surname = /^\S(?:先生|女士)$/.test(greeted)
  const named = withoutStretch(tail ? greeted.slice(0, tail.index) : surname ? greeted : greeted.replace(title, ''))
  const tokens = named.split(/[、，,；;。.\s]+|(?<=代表|委员)和|(?<=[\u4e00-\u9fff]{2})[和与](?=[\u4e00-\u9fff]{2,4}$)/)
  const recipients = tokens.map(nameIn).filter((name) => name !== '' && !/^【.*】/.test(name))
  return { recipients, more: tail !== null, recipientCount: countIn(tail?.[1]) }
}

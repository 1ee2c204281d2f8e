/** Who may be asked about a letter; an empty string where nothing is printed. */
export type Contact = { name: string; phone: string }

const before =
  '(?:具\\s*体|承\\s*办|协\\s*办|主\\s*办|会\\s*办|经\\s*办|办\\s*理|业\\s*务|主\\s*管|分\\s*管|办\\s*公|联\\s*系|负\\s*责|单\\s*位|部\\s*门|科\\s*室|固\\s*定|移\\s*动|邮\\s*政|责\\s*任|局)'
const kind =
  '(?:人\\s*员|人|员|领\\s*导(?:\\s*人)?|电\\s*话|单\\s*位|科\\s*室|方\\s*式|手\\s*机|编\\s*码|邮\\s*编|传\\s*真|地\\s*址|号\\s*码|邮\\s*箱)'
const more = `(?:\\s*(?:[及和/、与]|[（(])\\s*(?:${before}\\s*)*(?:姓\\s*名|${kind})[）)]?|\\s*姓\\s*名|\\s*电\\s*话|\\s*号\\s*码)*`
const label = new RegExp(`((?:${before}\\s*)*${kind}${more})\\s*[：:]`, 'g')
/** A cell of a table that only names a contact or what belongs to one. */
export const contactLabel = new RegExp(`^(?:${before})*${kind}${more}[：:]?$`)
const phone =
  /1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)|(?:[（(]?0\d{2,3}[）)]?\s*[-—－–]?\s*)?(?<!\d)\d{7,8}(?!\d)(?:\s*[-—－转]\s*\d{1,5})?|0\d{9,11}|[\d×xX*＊-]{5,}/

type Entry = { label: string; words: string }

function entriesOf(text: string): Entry[] {
  const found = [...text.matchAll(label)]
  return found.map((match, index) => {
    const start = match.index + match[0].length
    const words = text.slice(start, found[index + 1]?.index ?? text.length)
    return {
      label: (match[1] ?? '').replace(/\s/g, ''),
      words: words.replace(/^[\s，,；;、（(]+|[\s，,；;、。（(）)\n]+$/g, ''),
    }
  })
}

const isLeader = (entry: Entry): boolean => /领导|负责人|责任人/.test(entry.label)
const isHandler = (entry: Entry): boolean =>
  /[系办理]人|联系员|经办|承办人|协办人|办理人/.test(entry.label) && !isLeader(entry)
const isPhone = (entry: Entry): boolean => /电话|手机|方式|号码/.test(entry.label)
const isUnit = (entry: Entry): boolean => /单位|科室/.test(entry.label)

/** The name in an entry's words; behind a label that asks for the unit too, the name is the last word. */
function nameIn({ label: asked, words }: Entry): string {
  const first = words.replace(phone, '').split(/[，,；;\n]/)[0] ?? ''
  const both = /单位|科室/.test(asked) && /人/.test(asked)
  const name = both ? (/\S+$/.exec(first.trim())?.[0] ?? '') : first
  return name
    .trim()
    .replace(/^(\S)\s+(\S)$/, '$1$2')
    .replace(/[\s/（(]+$/, '')
}

/** The phone that belongs to an entry: in its own words, else in the next entry that is a phone's, before another person's. */
function phoneAfter(entries: readonly Entry[], from: number): string {
  for (const [index, entry] of entries.slice(from).entries()) {
    if (index > 0 && (isHandler(entry) || isLeader(entry))) return ''
    const found = phone.exec(entry.words)?.[0]
    if (found && (index === 0 || isPhone(entry))) return found.trim()
  }
  return ''
}

/** Whether a line names somebody to ask, or a phone, postcode or address that belongs to it. */
export function isContactLine(text: string): boolean {
  const words = text.replace(/^[（(【\s]+/, '')
  return words.length <= 160 && words.search(label) === 0
}

/**
 * The handler a letter names, not the leader in charge: 联系人, 经办人, 承办人 with the phone beside it; a unit where only a unit is
 * named. Reads all contact lines, joined by line breaks. Null where none names anybody.
 */
export function contactOf(text: string): Contact | null {
  const entries = entriesOf(text)
  const handler = entries.findIndex(isHandler)
  const at =
    handler >= 0 ? handler : entries.findIndex((entry) => isUnit(entry) || (isPhone(entry) && !isLeader(entry)))
  const entry = entries[at]
  if (!entry) return null
  const name = isHandler(entry) || isUnit(entry) ? nameIn(entry) : ''
  const contact = { name, phone: phoneAfter(entries, at) }
  return contact.name || contact.phone ? contact : null
}

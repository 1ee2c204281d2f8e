import { z } from 'zod'

/** What is answered: a deputy's suggestion (建议), a CPPCC proposal (提案) or a deputies' bill (议案). */
export const kinds = ['suggestion', 'cppcc', 'bill'] as const
export type Kind = (typeof kinds)[number]

export const disclosures = ['主动公开', '依申请公开', '不予公开'] as const
export const resultClasses = ['A', 'B', 'C', 'D'] as const

const text = z.string().default('')
const names = z.array(z.string()).default([])

/**
 * The facts of a letter, each typed once; an empty string or list means "not known yet".
 * `issuer` is the full name that signs, `titleIssuer` the form in the title and `letterhead` the red name at the top (both: empty
 * means the same as `issuer`); `session` as printed (市七届人大一次会议); `proposalNumber` what stands between 第 and 号;
 * `proposalTitle` without its outer 《》; `recipients` the names or units greeted, `more` whether 等 follows them,
 * `recipientCount` the N of 等N名 (0: not printed); `coHandlers` the co-handling agencies; `date` is YYYY-MM-DD or empty;
 * `seal` says whether the printed letter gets one.
 */
export const factsSchema = z.looseObject({
  kind: z.enum(kinds).default('suggestion'),
  format: z.enum(['letter', 'document']).default('letter'),
  issuer: text,
  titleIssuer: text,
  letterhead: text,
  documentNumber: text,
  session: text,
  proposalNumber: text,
  proposalTitle: text,
  recipients: names,
  more: z.boolean().default(false),
  recipientCount: z.number().int().min(0).default(0),
  coHandlers: names,
  date: z.union([z.literal(''), z.string().regex(/^\d{4}-\d{2}-\d{2}$/)]).default(''),
  seal: z.enum(['sealed', 'unsealed']).default('sealed'),
  disclosure: z.union([z.literal(''), z.enum(disclosures)]).default(''),
  disclosureReason: text,
  distribution: names,
  contact: z.looseObject({ name: text, phone: text }).default({ name: '', phone: '' }),
  resultClass: z.union([z.literal(''), z.enum(resultClasses)]).default(''),
  signer: text,
  copyNumber: text,
  secrecy: text,
  urgency: text,
})

export type Facts = z.infer<typeof factsSchema>
export type FactName = Exclude<keyof typeof factsSchema.shape, never>

/** Facts with nothing known but the kind. */
export function emptyFacts(kind: Kind = 'suggestion'): Facts {
  return factsSchema.parse({ kind })
}

/** What stands between 第 and 号, also where somebody typed them with it. */
export function bareNumber(number: string): string {
  return number
    .trim()
    .replace(/^第\s*/, '')
    .replace(/\s*号(?:建议|提案|议案)?$/, '')
}

/** 建议, 提案 or 议案. */
export function proposalWord(kind: Kind): string {
  return { suggestion: '建议', cppcc: '提案', bill: '议案' }[kind]
}

/** 代表 or 委员. */
export function recipientWord(kind: Kind): string {
  return kind === 'cppcc' ? '委员' : '代表'
}

/** Whether the letter speaks to more than one, so that it says 你们 and not 您. */
export function isJoint(facts: Pick<Facts, 'recipients' | 'more' | 'recipientCount'>): boolean {
  return facts.more || facts.recipients.length > 1 || facts.recipientCount > 1
}

/** A date as a letter prints it: 2021-08-31 is 2021年8月31日 (GB/T 9704-2012, 7.3.5.4: no padding). Empty stays empty. */
export function printedDate(date: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  return parts ? `${Number(parts[1])}年${Number(parts[2])}月${Number(parts[3])}日` : ''
}

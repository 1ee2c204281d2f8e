import { z } from 'zod'
import { standardFonts } from '../../letter/docx/write/fonts'
import type { Settings } from '../bridge'
import { type JsonFile, jsonFile } from './disk/json-file'

const words = z.string().max(200)
const font = z.string().trim().min(1).max(100)

/** What a page may set, and what the file holds. `zoom` is in percent. */
export const settingsSchema = z.object({
  issuer: words,
  titleIssuer: words,
  profile: words,
  contactName: words,
  contactPhone: words,
  fonts: z.object({ title: font, body: font, heading: font, subheading: font, pageNumber: font }),
  zoom: z.number().min(50).max(200),
  knownMissing: z.array(font).max(100),
}) satisfies z.ZodType<Settings>

/** The settings of a program that nobody has set up yet. */
export const defaultSettings: Settings = {
  issuer: '',
  titleIssuer: '',
  profile: 'national',
  contactName: '',
  contactPhone: '',
  fonts: { ...standardFonts },
  zoom: 100,
  knownMissing: [],
}

/** A settings file of an older program lacks what came later: that takes its default. */
const fileSchema = z.looseObject({}).transform((file, context) => {
  const fonts = typeof file.fonts === 'object' && file.fonts !== null ? file.fonts : {}
  const whole = { ...defaultSettings, ...file, fonts: { ...defaultSettings.fonts, ...fonts } }
  const parsed = settingsSchema.safeParse(whole)
  if (parsed.success) return parsed.data
  context.addIssue({ code: 'custom', message: 'These are no settings.' })
  return z.NEVER
})

/** The settings file; a broken one is kept aside and gives the defaults. */
export function settingsFile(path: string): JsonFile<Settings> {
  return jsonFile<Settings>(path, fileSchema, {})
}

import { z } from 'zod'
import { standardFonts } from '../../letter/docx/write/fonts'
import type { Settings, SettingsChange } from '../bridge'
import { jsonFile } from './disk/json-file'

const words = z.string().max(200)
const font = z.string().trim().min(1).max(100)

const fonts = z.object({ title: font, body: font, heading: font, subheading: font, pageNumber: font })
const mostKnown = 100
const ruleName = z.string().regex(/^[a-z0-9-]{1,80}$/)
const grade = z.enum(['error', 'warning', 'info', 'off'])

/** What the file holds. `zoom` is in percent. */
const settingsSchema = z.object({
  issuer: words,
  titleIssuer: words,
  profile: words,
  contactName: words,
  contactPhone: words,
  fonts,
  zoom: z.number().min(50).max(200),
  knownMissing: z.array(font).max(mostKnown),
  rules: z.record(ruleName, grade),
}) satisfies z.ZodType<Settings>

/** What a page may set: what changes, and nothing else. */
export const changeSchema = settingsSchema
  .partial()
  .extend({ fonts: fonts.partial().strict().optional(), rules: z.record(ruleName, grade.nullable()).optional() })
  .strict()

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
  rules: {},
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

/** The settings as they are on disk. */
export type SettingsFile = {
  read(): Promise<Settings>
  /** Sets what changes, and gives the settings as they are then. */
  change(change: SettingsChange): Promise<Settings>
}

/** The rules' grades with a change made; null takes a grade away. */
function mergedRules(rules: Settings['rules'], change: SettingsChange['rules'] = {}): Settings['rules'] {
  const merged = Object.entries({ ...rules, ...change })
  return Object.fromEntries(merged.flatMap(([name, grade]) => (grade === null ? [] : [[name, grade]])))
}

function merge(settings: Settings, change: SettingsChange): Settings {
  const known = [...new Set([...settings.knownMissing, ...(change.knownMissing ?? [])])].slice(-mostKnown)
  return settingsSchema.parse({
    ...settings,
    ...change,
    fonts: { ...settings.fonts, ...change.fonts },
    knownMissing: known,
    rules: mergedRules(settings.rules, change.rules),
  })
}

/** The settings file; a broken one is kept aside and gives the defaults. Changes are made one after another, so that none undoes another. */
export function settingsFile(path: string): SettingsFile {
  const file = jsonFile<Settings>(path, fileSchema, {})
  let last: Promise<unknown> = Promise.resolve()
  const make = async (change: SettingsChange) => {
    const settings = merge(await file.read(), change)
    await file.write(settings)
    return settings
  }
  const change = (wanted: SettingsChange) => {
    const made = last.then(() => make(wanted))
    last = made.catch(() => {})
    return made
  }
  return { read: file.read, change }
}

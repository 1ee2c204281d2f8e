import { expect, it, vi } from 'vitest'
import { defaultSettings } from '../../../electron/main/settings'
import { createApp } from '../../../renderer/app-state'

const showFonts = vi.fn(async () => {})
vi.mock('../../../renderer/fonts/faces', () => ({ showFonts, isInstalled: async () => false }))
const { followFonts } = await import('../../../renderer/fonts/follow-fonts')

it('fonts are loaded anew only where they have become others', () => {
  const app = createApp({
    version: '',
    recent: [],
    recovered: [],
    settings: defaultSettings,
    problem: null,
    vocabulary: {},
    vocabularyProblem: null,
  })
  const change = (settings: Partial<typeof defaultSettings>) =>
    app.start.update((start) => ({ ...start, settings: { ...structuredClone(start.settings), ...settings } }))
  followFonts(app)
  change({ issuer: '某局' })
  expect(showFonts).toHaveBeenCalledTimes(1)
  change({ fonts: { ...defaultSettings.fonts, body: '宋体' } })
  change({})
  expect(showFonts).toHaveBeenCalledTimes(2)
})

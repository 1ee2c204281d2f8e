import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { type CommandName, commandNames } from '../../electron/bridge'
import { menuTemplate } from '../../electron/main/window/menu'
import { placeOnScreens, smallestSize, usualSize } from '../../electron/main/window/window-place'

describe('placeOnScreens', () => {
  const screen = { x: 0, y: 25, width: 1920, height: 1055 }
  const second = { x: 1920, y: 0, width: 1280, height: 1024 }
  const place = (x: number, y: number, width = 1200, height = 800) => ({
    bounds: { x, y, width, height },
    maximized: false,
  })

  it('takes the usual size the first time', () => {
    expect(placeOnScreens({ bounds: null, maximized: false }, [screen])).toEqual(usualSize)
  })

  it.each([
    ['on the screen', place(100, 100), [screen]],
    ['on the second screen', place(2000, 100), [screen, second]],
    ['partly outside', place(1500, 400), [screen]],
  ])('restores a window %s', (_name, saved, screens) => {
    expect(placeOnScreens(saved, screens)).toEqual(saved.bounds)
  })

  it.each([
    ['on a screen that is gone', place(2000, 100), [screen]],
    ['beyond the left edge', place(-1150, 100), [screen]],
    ['below the screen', place(100, 1040), [screen]],
    ['whose title bar is above the screen', place(100, -300), [screen]],
    ['without a screen', place(100, 100), []],
  ])('does not restore the place of a window %s', (_name, saved, screens) => {
    expect(placeOnScreens(saved, screens)).toEqual({ width: 1200, height: 800 })
  })

  it('keeps the window as large as it must be', () => {
    expect(placeOnScreens(place(0, 30, 10, 10), [screen])).toMatchObject(smallestSize)
  })
})

describe('menuTemplate', () => {
  const called: CommandName[] = []
  const actions = { command: (name: CommandName) => called.push(name), closeWindow: () => {}, quit: () => {} }
  const below = (menu: MenuItemConstructorOptions): MenuItemConstructorOptions[] =>
    Array.isArray(menu.submenu) ? menu.submenu.flatMap((entry) => [entry, ...below(entry)]) : []
  const entries = menuTemplate(actions, false).flatMap(below)

  it('has every command but the one that closing asks for, and each once', () => {
    for (const entry of entries) if (entry.id) (entry.click as () => void)()
    expect([...called].sort()).toEqual(commandNames.filter((name) => name !== 'save-and-close').sort())
  })

  it('uses no key twice, and none that an input method needs', () => {
    const keys = entries.flatMap(({ accelerator }) => accelerator ?? [])
    expect(new Set(keys).size).toBe(keys.length)
    for (const key of keys) expect(key).toMatch(/CommandOrControl\+|Alt\+|^(Shift\+)?F\d+$/)
  })

  it('speaks Chinese', () => {
    for (const { label, type } of entries) if (type !== 'separator') expect(label).toMatch(/\p{Script=Han}/u)
  })
})

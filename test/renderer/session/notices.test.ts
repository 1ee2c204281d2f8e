// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../electron/bridge'
import type { DocumentState, Session } from '../../../renderer/session/session'
import { createStore } from '../../../renderer/store'

let finish: (answer: Answer<null>) => void = () => {}
const print = () =>
  new Promise<Answer<null>>((resolve) => {
    finish = resolve
  })
Object.assign(window, { dafu: { print } })
const { printLetter, tellNotice } = await import('../../../renderer/session/files')

/** As much of an open document as notices need. */
function sessionWithNotices(): Session {
  const document = createStore({ notice: null } as unknown as DocumentState)
  return { id: 'a', text: () => '', document } as unknown as Session
}

describe('the notice that a letter is being printed', () => {
  const done: Answer<null> = { ok: true, value: null }

  it('goes when the dialog of the system is closed', async () => {
    const session = sessionWithNotices()
    const printed = printLetter(session)
    expect(session.document.get().notice?.text).toContain('正在准备打印')
    finish(done)
    await printed
    expect(session.document.get().notice).toBeNull()
  })

  it('takes no other notice with it', async () => {
    const session = sessionWithNotices()
    const printed = printLetter(session)
    const other = { tone: 'bad', text: '没有保存。' } as const
    tellNotice(session, other)
    finish(done)
    await printed
    expect(session.document.get().notice).toBe(other)
  })
})

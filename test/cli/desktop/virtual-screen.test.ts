import { afterEach, describe, expect, it, vi } from 'vitest'
import { openVirtualScreen } from '../../../cli/desktop/virtual-screen'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

describe('the virtual screen', () => {
  it('is refused at once where the system has none, and nothing is left to be waited for', async () => {
    vi.stubEnv('PATH', '/nowhere')
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    await expect(openVirtualScreen()).rejects.toThrow('先安装 Xvfb')
    expect(vi.getTimerCount()).toBe(0)
  })
})

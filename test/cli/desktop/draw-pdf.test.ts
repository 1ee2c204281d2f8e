import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { drawPdf } from '../../../cli/desktop/draw-pdf'
import { plainLetter } from '../../docx/letters'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dafu-draw-'))
  vi.stubEnv('DISPLAY', ':0')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true })
})

/** Has a script of the shell stand for the program. */
function standIn(...lines: string[]): void {
  const file = join(root, 'dafu')
  writeFileSync(file, ['#!/bin/sh', ...lines].join('\n'), { mode: 0o755 })
  vi.stubEnv('DAFU_PROGRAM', file)
}

describe.skipIf(process.platform === 'win32')('a PDF file that was not made', () => {
  it("has the program's own reason, not what Chromium says beside it", async () => {
    standIn('echo "找不到文件。" >&2', 'echo "磁盘空间不足。请清理磁盘。" >&2', 'echo "[7:ERROR] /家/局" >&2', 'exit 1')
    await expect(drawPdf(plainLetter(1))).rejects.toThrow(/^答复程序没有导出 PDF：磁盘空间不足。请清理磁盘$/)
  })

  it('has the exit code where the program says nothing', async () => {
    standIn('exit 7')
    await expect(drawPdf(plainLetter(1))).rejects.toThrow(/没有导出 PDF：.*dafu（退出码 7）$/)
  })

  it('was waited for only so long, whatever the program has started', async () => {
    standIn('sleep 15', 'exit 0')
    const begun = Date.now()
    await expect(drawPdf(plainLetter(1), 0.005)).rejects.toThrow('没有导出 PDF：超过0.005分钟没有完成，已停止')
    expect(Date.now() - begun).toBeLessThan(10_000)
  })
})

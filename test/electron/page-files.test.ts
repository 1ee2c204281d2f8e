import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentPolicy, pageFile, servePage } from '../../electron/main/security/page-files'
import { testFolder } from './folder'

const folder = testFolder()

describe('pageFile', () => {
  it.each([
    ['app://dafu/index.html', '/pages/index.html'],
    ['app://dafu/assets/main.js?x=1#y', '/pages/assets/main.js'],
    ['app://dafu/a%20b.css', '/pages/a b.css'],
    ['app://dafu/..%2f..%2fetc%2fsecret.html', null],
    ['app://dafu/%2e%2e/secret.html', '/pages/secret.html'],
    ['app://dafu/..%5c..%5csecret.html', null],
    ['app://dafu/assets/..%2f../secret.js', null],
    ['app://dafu/%00.html', null],
    ['app://dafu/%ff.html', null],
    ['app://dafu/', null],
    ['app://dafu/settings.json', null],
    ['app://other/index.html', null],
    ['https://dafu/index.html', null],
    ['file:///pages/index.html', null],
  ])('%s is %s', (address, file) => {
    expect(pageFile(address, '/pages')).toBe(file && join(file))
  })
})

describe('servePage', () => {
  it('gives a page with the content policy, and nothing outside the folder', async () => {
    const home = folder()
    const pages = join(home, 'pages')
    mkdirSync(pages)
    writeFileSync(join(pages, 'index.html'), '<p>答复</p>')
    writeFileSync(join(home, 'secret.html'), 'secret')
    const page = await servePage('app://dafu/index.html', pages)
    expect(page.status).toBe(200)
    expect(await page.text()).toBe('<p>答复</p>')
    expect(page.headers.get('Content-Security-Policy')).toBe(contentPolicy)
    expect(page.headers.get('Content-Type')).toContain('text/html')
    for (const address of ['app://dafu/..%2fsecret.html', 'app://dafu/none.html', 'app://other/index.html']) {
      const answer = await servePage(address, pages)
      expect([answer.status, await answer.text()]).toEqual([404, ''])
      expect(answer.headers.get('Content-Security-Policy')).toBe(contentPolicy)
    }
  })
})

describe('contentPolicy', () => {
  it('begins with nothing and lets no script in from anywhere else', () => {
    expect(contentPolicy).toMatch(/^default-src 'none';/)
    expect(contentPolicy).toContain("script-src 'self';")
    expect(contentPolicy).not.toMatch(/unsafe-eval|https?:|script-src[^;]*unsafe/)
  })
})

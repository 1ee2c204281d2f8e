import { writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test } from './launch'

/** A server of this computer that counts who asks it: whatever reaches it got through. */
async function listener(): Promise<{ server: Server; address: string; asked: string[] }> {
  const asked: string[] = []
  const server = createServer((request, answer) => {
    asked.push(request.url ?? '')
    answer.setHeader('Access-Control-Allow-Origin', '*').end('reached')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

const home = 'app://dafu/index.html'

test.describe('a page', () => {
  test('has no Node, and its window says so', async ({ start }) => {
    const { app, page } = await start()
    const globals = await page.evaluate(() => [
      typeof Reflect.get(window, 'require'),
      typeof Reflect.get(window, 'process'),
      typeof Reflect.get(window, 'module'),
    ])
    expect(globals).toEqual(['undefined', 'undefined', 'undefined'])
    const preferences = await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      return contents && Reflect.apply(Reflect.get(contents, 'getLastWebPreferences'), contents, [])
    })
    expect(preferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
    })
  })

  test('finds the named verbs and nothing that could call others', async ({ start }) => {
    const { page } = await start()
    expect(await page.evaluate(() => Object.keys(window.dafu).sort())).toEqual(
      [
        'start',
        'create',
        'open',
        'proposal',
        'recover',
        'discard',
        'save',
        'keep',
        'changed',
        'close',
        'export',
        'print',
        'reveal',
        'recent',
        'settings',
        'vocabulary',
        'importVocabulary',
        'exportVocabulary',
        'ready',
        'on',
      ].sort(),
    )
    expect(await page.evaluate(() => typeof window.dafu.on('__proto__' as 'command', () => {}))).toBe('function')
  })

  for (const [what, address] of [
    ['a foreign address that names ours', 'https://example.invalid/?next=app://dafu'],
    ['a file', 'file:///etc/hosts'],
    ['a page made of text', 'data:text/html,<p>x'],
    ['another host of our scheme', 'app://other/index.html'],
  ] as const)
    test(`is not led to ${what}`, async ({ start }) => {
      const { page } = await start()
      await page.evaluate((target) => {
        const link = document.createElement('a')
        link.href = target
        document.body.append(link)
        link.click()
        location.assign(target)
      }, address)
      await page.waitForTimeout(300)
      expect(page.url()).toBe(home)
      expect(await page.evaluate(() => location.href)).toBe(home)
    })

  test('opens no windows', async ({ start }) => {
    const { app, page } = await start()
    const opened = await page.evaluate((address) => {
      const link = document.createElement('a')
      Object.assign(link, { href: address, target: '_blank' })
      document.body.append(link)
      link.click()
      return [window.open(address), window.open('https://example.invalid/'), window.open('')].map(
        (made) => made === null,
      )
    }, home)
    expect(opened).toEqual([true, true, true])
    await page.waitForTimeout(300)
    expect(app.windows()).toHaveLength(1)
  })

  test('reaches nothing outside, by whatever way', async ({ start, folder }) => {
    const { server, address, asked } = await listener()
    const file = join(folder, 'secret.txt')
    writeFileSync(file, 'secret')
    const { page } = await start()
    const outcome = await page.evaluate(
      async ([web, local]) => {
        const tried = async (attempt: () => Promise<unknown>) => attempt().then(String, () => 'refused')
        const loaded = (element: HTMLElement) =>
          new Promise((resolve, reject) => {
            element.onload = () => resolve('loaded')
            element.onerror = () => reject(new Error('refused'))
            document.body.append(element)
            setTimeout(reject, 1500)
          })
        const make = (name: string, properties: object) => Object.assign(document.createElement(name), properties)
        return [
          await tried(() => fetch(`${web}/fetch`)),
          await tried(() => fetch(`${web}/opaque`, { mode: 'no-cors' })),
          await tried(() => fetch(local ?? '')),
          await tried(() => loaded(make('img', { src: `${web}/picture` }))),
          await tried(() => loaded(make('img', { src: local }))),
          await tried(() => loaded(make('script', { src: `${web}/script` }))),
          await tried(() => loaded(make('link', { rel: 'stylesheet', href: `${web}/style` }))),
          await tried(async () => {
            const socket = new WebSocket(`${(web ?? '').replace('http', 'ws')}/socket`)
            await new Promise((resolve, reject) => Object.assign(socket, { onopen: resolve, onerror: reject }))
          }),
          await tried(async () => {
            const form = make('form', { action: `${web}/form`, method: 'post' }) as HTMLFormElement
            document.body.append(form)
            form.submit()
            await new Promise((_resolve, reject) => setTimeout(reject, 300))
          }),
        ]
      },
      [address, `file://${file}`],
    )
    await page.evaluate((web) => {
      navigator.sendBeacon(`${web}/beacon`, 'x')
      const frame = document.createElement('iframe')
      frame.src = `${web}/frame`
      document.body.append(frame)
    }, address)
    await page.waitForTimeout(500)
    server.close()
    expect(new Set(outcome)).toEqual(new Set(['refused']))
    expect(asked).toEqual([])
    expect(page.url()).toBe(home)
  })

  test('is refused by the session too, where the content policy does not stand before it', async ({ start }) => {
    const { server, address, asked } = await listener()
    const { app } = await start()
    const outcome = await app.evaluate(
      ({ net, session }, web) =>
        new Promise<string>((resolve) => {
          const request = net.request({ url: `${web}/main`, session: session.defaultSession })
          request.on('response', () => resolve('reached'))
          request.on('error', () => resolve('refused'))
          request.end()
        }),
      address,
    )
    server.close()
    expect(outcome).toBe('refused')
    expect(asked).toEqual([])
  })

  test('embeds no webview', async ({ start }) => {
    const { app, page } = await start()
    await page.evaluate(() => {
      const view = document.createElement('webview')
      view.setAttribute('src', 'https://example.invalid/')
      document.body.append(view)
    })
    await page.waitForTimeout(300)
    const kinds = await app.evaluate(({ webContents }) => webContents.getAllWebContents().map((one) => one.getType()))
    expect(kinds).not.toContain('webview')
  })

  test('is granted no permission', async ({ start }) => {
    const { page } = await start()
    const states = await page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'] as PermissionName[]
      const asked = await Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state))
      const media = await navigator.mediaDevices?.getUserMedia({ audio: true }).then(
        () => 'granted',
        () => 'denied',
      )
      return [...asked, media ?? 'denied', await Notification.requestPermission()]
    })
    expect(new Set(states)).toEqual(new Set(['denied']))
  })

  test('runs no script that is not a file of its own', async ({ start }) => {
    const { page } = await start()
    const ran = await page.evaluate(async () => {
      const tried = (attempt: () => unknown) => {
        try {
          return attempt()
        } catch {
          return 'refused'
        }
      }
      const inline = document.createElement('script')
      inline.textContent = 'window.inlineRan = true'
      document.body.append(inline)
      const button = document.createElement('button')
      button.setAttribute('onclick', 'window.handlerRan = true')
      document.body.append(button)
      button.click()
      const blob = document.createElement('script')
      blob.src = URL.createObjectURL(new Blob(['window.blobRan = true'], { type: 'text/javascript' }))
      document.body.append(blob)
      await new Promise((resolve) => setTimeout(resolve, 200))
      const left = ['inlineRan', 'handlerRan', 'blobRan'].map((name) => Reflect.get(window, name))
      return [...left, tried(() => Reflect.apply(Reflect.get(window, 'ev' + 'al'), window, ['1 + 1']))]
    })
    expect(ran).toEqual([undefined, undefined, undefined, 'refused'])
  })

  test('starts no thread but from a file of its own, and that reaches nothing outside', async ({ start }) => {
    const { server, address, asked } = await listener()
    const { page } = await start({ args: ['--sample'] })
    const own = await page.waitForEvent('worker', { timeout: 500 }).catch(() => page.workers()[0])
    const started = await page.evaluate(async () => {
      const source = URL.createObjectURL(new Blob(['postMessage("ran")'], { type: 'text/javascript' }))
      const tried = (make: () => Worker) =>
        new Promise((resolve) => {
          try {
            const worker = make()
            worker.onmessage = () => resolve('ran')
            worker.onerror = () => resolve('refused')
          } catch {
            resolve('refused')
          }
          setTimeout(() => resolve('refused'), 1000)
        })
      return [
        await tried(() => new Worker(source)),
        await tried(() => new Worker('data:text/javascript,postMessage("ran")')),
      ]
    })
    expect(started).toEqual(['refused', 'refused'])
    expect(own?.url()).toMatch(/^app:\/\/dafu\/assets\/.*\.js$/)
    const reached = await own?.evaluate(async (web) => {
      const fetched = await fetch(`${web}/thread`).then(String, () => 'refused')
      return [fetched, typeof Reflect.get(globalThis, 'require'), typeof Reflect.get(globalThis, 'dafu')]
    }, address)
    server.close()
    expect(reached).toEqual(['refused', 'undefined', 'undefined'])
    expect(asked).toEqual([])
  })

  test('is served with the content policy, and nothing beside the pages is', async ({ start }) => {
    const { app } = await start()
    const answers = await app.evaluate(async ({ session }) => {
      const get = async (address: string) => {
        const answer = await session.defaultSession.fetch(address).catch(() => null)
        return [answer?.status ?? 0, answer?.headers.get('content-security-policy') ?? '']
      }
      return [
        await get('app://dafu/index.html'),
        await get('app://dafu/..%2fmain/index.js'),
        await get('app://dafu/main/index.js'),
      ]
    })
    expect(answers.map(([status]) => status)).toEqual([200, 404, 404])
    for (const [, policy] of answers) {
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("worker-src 'self'")
    }
  })
})

test.describe('the verbs', () => {
  test('are refused to a frame that is not our page', async ({ start }) => {
    const { app, page } = await start()
    const preload = join(import.meta.dirname, '../../out/preload/index.cjs')
    const outcome = await app.evaluate(async ({ BrowserWindow }, script) => {
      const window = new BrowserWindow({ show: false, webPreferences: { preload: script, sandbox: true } })
      const answers: string[] = []
      for (const address of ['about:blank', 'app://other/index.html', 'app://dafu/index.html']) {
        await window.loadURL(address).catch(() => {})
        const attempt = 'window.dafu.recent({}).then(() => "answered", (fault) => fault.message)'
        answers.push(String(await window.webContents.executeJavaScript(attempt)))
      }
      window.destroy()
      return answers
    }, preload)
    // The last one is our page, in a window that is none of the program's.
    for (const answer of outcome) expect(answer).toContain('请求无效')
    expect(await page.evaluate(() => window.dafu.recent({}))).toEqual({ recent: [], recovered: [] })
  })

  test('refuse requests of an unknown shape', async ({ start }) => {
    const { page } = await start()
    const refused = { ok: false, message: '请求无效，没有执行。' }
    const answers = await page.evaluate(async () => {
      const { dafu } = window
      const strange = (request: unknown) => request as never
      return [
        await dafu.save(strange(undefined)),
        await dafu.save(strange({ id: 'a', text: 'x', version: 1, as: false, path: '/etc/passwd' })),
        await dafu.keep(strange({ id: '../../x', text: 1, version: 1 })),
        await dafu.open(strange({ path: '/etc/passwd' })),
        await dafu.export(strange({ id: 'a', text: '', format: 'exe' })),
        await dafu.settings(strange({ change: { zoom: 'huge' } })),
        await dafu.settings(strange({ change: { rules: { a: 'fatal' } } })),
        await dafu.vocabulary(strange({ put: [{ list: 'words', entry: { term: '' } }], remove: [] })),
        await dafu.importVocabulary(strange({ list: 'words', path: '/etc/passwd' })),
        await dafu.exportVocabulary(strange({ vocabulary: { strange: [] } })),
        await dafu.recover(strange(['a'])),
        await dafu.proposal(strange({ path: '/etc/passwd' })),
      ]
    })
    for (const answer of answers) expect(answer).toEqual(refused)
    expect(
      await page.evaluate(() => window.dafu.create({ extra: 1 } as never).catch((fault: Error) => fault.message)),
    ).toContain('请求无效')
  })

  test("act on a window's own document only", async ({ start }) => {
    const { page } = await start()
    const answers = await page.evaluate(async () => {
      await window.dafu.create({})
      const spacing = { linesAboveSignature: 2, linesAboveLast: 0, lastKeeps: true }
      return [
        await window.dafu.save({ id: 'another', text: '', version: 1, as: false }),
        await window.dafu.keep({ id: 'another', text: '', version: 1 }),
        await window.dafu.export({ id: 'another', text: '', format: 'txt', spacing }),
      ]
    })
    for (const answer of answers)
      expect(answer).toMatchObject({ ok: false, message: expect.stringContaining('不在此窗口') })
  })
})

import { app, protocol, type Session, type WebContents } from 'electron'
import { isOwnAddress, pageScheme } from '../calls/own-page'
import { servePage } from './page-files'

/** What Chromium would ask the network for on its own account. */
const quietSwitches: readonly [string, string?][] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['no-pings'],
  ['dns-prefetch-disable'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
]

/** What must be said before the program is ready: the scheme of its pages, and that it talks to nobody. */
export function prepareSecurity(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: pageScheme, privileges: { standard: true, secure: true } }])
  for (const [name, value] of quietSwitches) app.commandLine.appendSwitch(name, value)
}

/** Nothing leads a page anywhere else, opens another one in it, or gives it the network behind our back. */
function confine(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/** The whole of the program's defence: pages from `folder` only, no network, no permissions, no downloads, no spelling service. */
export function enforceSecurity(session: Session, folder: string): void {
  session.protocol.handle(pageScheme, (request) => servePage(request.url, folder))
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const isOwn = isOwnAddress(url) || url.startsWith('devtools://') || url.startsWith('data:image/')
    answer({ cancel: !isOwn })
  })
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
  app.on('web-contents-created', (_event, contents) => confine(contents))
}

import { join } from 'node:path'
import { BrowserWindow, Menu, screen, type WebPreferences } from 'electron'
import { startPage } from '../calls/own-page'
import { type Place, placeOnScreens, smallestSize } from './window-place'

/** How far a further window is moved from the one before it, in pixels. */
const cascade = 28

/** What no page of ours may do or have, whatever it shows. */
export const guardedPreferences: WebPreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
}

/** What a right click offers where the page has no menu of its own. */
function offerClipboard(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    if (!isEditable && selectionText === '') return
    const menu = Menu.buildFromTemplate([
      { role: 'cut', label: '剪切', enabled: isEditable && editFlags.canCut },
      { role: 'copy', label: '复制', enabled: editFlags.canCopy },
      { role: 'paste', label: '粘贴', enabled: isEditable && editFlags.canPaste },
      { type: 'separator' },
      { role: 'selectAll', label: '全选' },
    ])
    menu.popup({ window })
  })
}

/** Makes a window for a page, hidden until the page has something to show. */
export function makeWindow(place: Place, index: number): BrowserWindow {
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea)
  const { x, y, ...size } = placeOnScreens(place, areas)
  const isPlaced = x !== undefined && y !== undefined
  const window = new BrowserWindow({
    ...size,
    ...(isPlaced && { x: x + index * cascade, y: y + index * cascade }),
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    show: false,
    title: '答复',
    backgroundColor: '#ECEEF0',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      ...guardedPreferences,
    },
  })
  window.once('ready-to-show', () => {
    if (place.maximized && index === 0) window.maximize()
    window.show()
  })
  // The title tells the document; the page's own title element does not.
  window.on('page-title-updated', (event) => event.preventDefault())
  offerClipboard(window)
  void window.loadURL(startPage)
  return window
}

/** Where a window stands now, for the next start. */
export function placeOf(window: BrowserWindow): Place {
  return { bounds: window.getNormalBounds(), maximized: window.isMaximized() }
}

import { type KeyboardEvent, memo } from 'react'
import { useApp } from '../app-context'
import { isComposing } from '../fields/draft-text'
import { FindBar } from '../find/find-bar'
import { Outline } from '../outline/outline'
import { SidePanel } from '../panels/side-panel'
import type { Session } from '../session/session'
import { SessionContext } from '../session/session-context'
import { useStore } from '../store'
import { Desk } from './desk'
import { ImportNotes } from './import-notes'
import { NoticeArea } from './notice'
import { stepPane } from './panes'
import { StatusBar } from './status-bar'
import { TableBar } from './table-bar'
import { LetterToolbar } from './toolbar'

function OutlinePane() {
  const open = useStore(useApp().outlineOpen)
  return open ? <Outline /> : null
}

function SidePane() {
  const open = useStore(useApp().panelOpen)
  return open ? <SidePanel /> : null
}

function press(event: KeyboardEvent): void {
  if (event.key !== 'F6' || isComposing(event)) return
  event.preventDefault()
  stepPane(event.shiftKey ? -1 : 1)
}

/** The window with a letter in it. It hears of nothing in the letter, so that no stroke draws it anew; its parts listen themselves. */
export const LetterScreen = memo(({ session }: { session: Session }) => (
  <SessionContext.Provider value={session}>
    {/* biome-ignore lint/a11y/noStaticElementInteractions: F6 goes between the panes from anywhere */}
    <div className="letter-screen" onKeyDown={press}>
      <LetterToolbar />
      <div className="panes">
        <OutlinePane />
        <main className="middle" aria-label="答复函">
          <ImportNotes />
          <FindBar />
          <TableBar />
          <Desk session={session} />
          <NoticeArea />
        </main>
        <SidePane />
      </div>
      <StatusBar />
    </div>
  </SessionContext.Provider>
))

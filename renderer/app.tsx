import { useEffect } from 'react'
import { AppContext } from './app-context'
import type { App } from './app-state'
import { AboutDialog } from './dialogs/about'
import { ExportCheckDialog } from './dialogs/export-check'
import { InsertTableDialog } from './dialogs/insert-table'
import { NewLetterDialog } from './dialogs/new-letter'
import { QuestionDialog } from './dialogs/question'
import { SettingsDialog } from './dialogs/settings/settings'
import { tellReady } from './documents'
import { PrintPreview } from './preview/print-preview'
import { StartScreen } from './start/start-screen'
import { useStore } from './store'
import { ErrorBoundary } from './window/error-boundary'
import { LetterScreen } from './window/letter-screen'

function Screen({ app }: { app: App }) {
  const screen = useStore(app.screen)
  const session = useStore(app.session)
  if (screen === 'start' || !session) return <StartScreen />
  return <LetterScreen key={session.id} session={session} />
}

function OpenDialog({ app }: { app: App }) {
  const dialog = useStore(app.dialog)
  const session = useStore(app.session)
  const close = () => app.dialog.set(null)
  switch (dialog) {
    case 'new':
      return <NewLetterDialog onClose={close} />
    case 'insert-table':
      return session && <InsertTableDialog session={session} onClose={close} />
    case 'preview':
      return session && <PrintPreview session={session} onClose={close} />
    case 'export-check':
      return session && <ExportCheckDialog session={session} onClose={close} />
    case 'settings':
      return <SettingsDialog onClose={close} />
    case 'about':
      return <AboutDialog onClose={close} />
    default:
      return null
  }
}

/** The whole window: a screen, at most one dialog, and at most one question over both. */
export function Window({ app }: { app: App }) {
  useEffect(() => void tellReady(app), [app])
  return (
    <AppContext.Provider value={app}>
      <ErrorBoundary app={app}>
        <Screen app={app} />
        <OpenDialog app={app} />
        <QuestionDialog />
      </ErrorBoundary>
    </AppContext.Provider>
  )
}
